import { Readable } from 'node:stream';
import { type Act, type Call, commonFault, need, type Upload } from '#base';
import type { FileStore } from '../file-store.ts';
import { attachmentKind, HEAD_BYTES } from './attachment-kind.ts';
import { attachmentName } from './attachment-name.ts';
import { findAlert, lockAlert } from './alert-store.ts';
import { insertEvents } from './event-store.ts';
import { alertFault } from './faults.ts';
import { insertAttachment, type NewAttachment } from './thread-store.ts';

const MEGABYTE = 1024 * 1024;
export const LARGEST_ATTACHMENT = 25 * MEGABYTE;

/**
 * Takes the file in, before any transaction: looks at its first bytes, counts it, stores it by its content. What is
 * refused halfway leaves no attachment.
 */
export async function receiveFile(call: Call, files: FileStore, id: string, upload: Upload): Promise<NewAttachment> {
  need(call.actor, 'finance.alerts.decide');
  // Nobody fills the disk through an alert that is not theirs to see.
  const chunks = upload.stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    if ((await findAlert(call.db, call.actor.desks, id)) === undefined) throw commonFault('not-found');
    const fileName = attachmentName(upload.fileName);
    const head = await readHead(chunks);
    const contentType = attachmentKind(head.subarray(0, HEAD_BYTES), fileName);
    if (contentType === undefined) throw alertFault('alert-attachment-kind');
    const stored = await files.put(Readable.from(counted(head, chunks), { objectMode: false }));
    return { fileName, contentType, ...stored };
  } finally {
    await drain(chunks);
  }
}

/** A request is answered only once its body was read to the end, also when the file is refused. */
async function drain(chunks: AsyncIterator<Buffer>): Promise<void> {
  while ((await chunks.next()).done !== true);
}

/** Puts a received file beside an alert. */
export async function attachFile(act: Act, input: { id: string; file: NewAttachment }): Promise<void> {
  const alert = await lockAlert(act.tx, act.actor.desks, input.id);
  if (alert === undefined) throw commonFault('not-found');
  const attachment = await insertAttachment(act, alert.id, input.file);
  const { fileName, sha256, bytes } = input.file;
  await insertEvents(act, [{ alert: alert.id, what: 'attached', detail: { fileName } }]);
  await act.audit({
    action: 'finance.alert.attach',
    objects: [`alert:${alert.id}`, `attachment:${attachment}`],
    detail: { fileName, sha256, bytes },
  });
}

async function readHead(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

async function* counted(head: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0;
  for (let chunk: Buffer | undefined = head; chunk !== undefined; chunk = await following(chunks)) {
    bytes += chunk.length;
    if (bytes > LARGEST_ATTACHMENT) throw commonFault('too-large', { limit: `${LARGEST_ATTACHMENT / MEGABYTE} MB` });
    yield chunk;
  }
}

async function following(chunks: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const { value, done } = await chunks.next();
  return done === true ? undefined : value;
}
