import { Readable } from 'node:stream';
import { type Act, type Call, commonFault, need, type Upload } from '#base';
import { attachmentKind, HEAD_BYTES } from '../alerts/attachment-kind.ts';
import { attachmentName } from '../alerts/attachment-name.ts';
import { rewrite } from './change-dossier.ts';
import type { DossiersDeps } from './deps.ts';
import { findDossier } from './dossier-store.ts';
import { dossierFault } from './faults.ts';
import { lockForWriting } from './open-step.ts';
import { cleaned } from './written.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST = 25 * MEGABYTE;

export interface ReceivedFile {
  fileName: string;
  contentType: string;
  bytes: number;
  sha256: string;
}

/** Takes the file in, before any transaction: looks at its first bytes, counts it, stores it by its content. */
export async function receiveEvidence(
  call: Call,
  { files }: DossiersDeps,
  id: string,
  upload: Upload,
): Promise<ReceivedFile> {
  need(call.actor, 'finance.designate');
  const chunks = upload.stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    if ((await findDossier(call.db, call.actor, id)) === undefined) throw commonFault('not-found');
    const fileName = attachmentName(upload.fileName);
    const head = await headOf(chunks);
    const contentType = attachmentKind(head.subarray(0, HEAD_BYTES), fileName);
    if (contentType === undefined) throw dossierFault('dossier-evidence-kind');
    const stored = await files.put(Readable.from(counted(head, chunks), { objectMode: false }));
    return { fileName, contentType, ...stored };
  } finally {
    // A request is answered only once its body was read to the end, also when the file is refused.
    while ((await chunks.next()).done !== true);
  }
}

/** Lays a received file in the dossier; it is signed by its hash, and never leaves the house. */
export async function attachEvidence(
  act: Act,
  deps: DossiersDeps,
  input: { id: string; title: string; file: ReceivedFile },
): Promise<void> {
  need(act.actor, 'finance.designate');
  const opened = await lockForWriting(act, input.id);
  const title = cleaned(input.title) || input.file.fileName;
  const { content } = opened.step;
  const evidence = [...content.evidence, { kind: 'file' as const, id: act.newId(), title, told: false, ...input.file }];
  await rewrite(act, deps, opened, { content: { ...content, evidence }, what: 'attached' });
  await act.audit({
    action: 'finance.dossier.attach',
    objects: [`dossier:${opened.dossier.id}`],
    detail: { fileName: input.file.fileName, sha256: input.file.sha256, bytes: input.file.bytes },
  });
}

async function headOf(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

async function* counted(head: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  let bytes = head.length;
  yield head;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    bytes += next.value.length;
    if (bytes > LARGEST) throw commonFault('too-large', { limit: `${LARGEST / MEGABYTE} MB` });
    yield next.value;
  }
}
