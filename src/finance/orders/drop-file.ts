import { Readable } from 'node:stream';
import { type Act, type Call, commonFault, type Download, type Language, say, type Text, type Upload } from '#base';
import { csvLine } from '#base/tabular';
import { entityOf } from '../entities/index.ts';
import type { FileStore } from '../file-store.ts';
import { answerFileKind } from './answer-file-job.ts';
import { type AnswerFile, type FileRow, filesOf, insertFile, rowsOfFile } from './answer-file-store.ts';
import { answerRefusals } from './answer-refusal.ts';

/** Keeps a dropped file and puts its reading into the queue. Error: `too-large`, of the file store. */
export async function dropFile(call: Call, files: FileStore, upload: Upload) {
  entityOf(call.actor);
  const { sha256, bytes } = await files.put(upload.stream);
  return call.transact(async (act) => {
    const entity = entityOf(act.actor);
    const id = act.newId();
    const fileName = upload.fileName.replace(/[\p{Cc}/\\]/gu, '').slice(0, 200);
    const job = await act.enqueue(answerFileKind, { file: id });
    await insertFile(act, { id, entity, sha256, bytes, fileName, job });
    await act.audit({
      action: 'finance.answer-file.drop',
      objects: [`answer-file:${id}`, `entity:${entity}`],
      detail: { fileName, sha256, bytes },
    });
    return viewFile(act, id);
  });
}

export async function viewFiles(act: Act) {
  const rows = await filesOf(act.tx, entityOf(act.actor));
  return { items: rows.map((row) => fileView(row, act.language)) };
}

export async function viewFile(act: Act, id: string) {
  const [file] = await filesOf(act.tx, entityOf(act.actor), id);
  if (file === undefined) throw commonFault('not-found');
  return fileView(file, act.language);
}

function fileView(row: AnswerFile, language: Language) {
  const { problem } = row;
  return {
    id: row.id,
    fileName: row.file_name,
    bytes: row.bytes,
    state: row.state,
    accepted: row.accepted,
    repeated: row.repeated,
    refused: row.refused,
    madeAt: row.made_at.toISOString(),
    by: row.by_name,
    ...(problem !== null && {
      problem: { message: say(problem.message, language), todo: say(problem.todo, language) },
    }),
  };
}

const heads: readonly Text[] = [
  { ar: 'السطر', en: 'Line', fr: 'Ligne' },
  { ar: 'النتيجة', en: 'Outcome', fr: 'Résultat' },
  { ar: 'الجواب', en: 'Answer', fr: 'Réponse' },
  { ar: 'السبب', en: 'Reason', fr: 'Motif' },
];
const outcomes: Readonly<Record<FileRow['outcome'], Text>> = {
  accepted: { ar: 'قُبل', en: 'taken', fr: 'reçue' },
  repeated: { ar: 'سبق إرساله', en: 'sent before', fr: 'déjà envoyée' },
  refused: { ar: 'رُفض', en: 'refused', fr: 'refusée' },
};

/** What became of each row, as CSV that is safe to open in a spreadsheet. */
export async function exportFileRows(call: Call, id: string): Promise<Download> {
  const file = await call.transact((act) => viewFile(act, id));
  return { fileName: `answers-${file.id}.csv`, stream: Readable.from(linesOf(call, file.id), { objectMode: false }) };
}

async function* linesOf({ db, language }: Call, file: string): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(heads.map((head) => say(head, language)))}`;
  let rows: FileRow[] = [];
  let after = 0;
  do {
    rows = await rowsOfFile(db, file, after, 500);
    after = rows.at(-1)?.line ?? after;
    yield rows.map((row) => csvLine(cells(row, language))).join('');
  } while (rows.length === 500);
}

function cells({ line, outcome, answer, code }: FileRow, language: Language): string[] {
  const refusal = Object.entries(answerRefusals).find(([name]) => name === code)?.[1];
  const why = refusal === undefined ? '' : say(refusal, language, { where: '' });
  return [String(line), say(outcomes[outcome], language), answer ?? '', why];
}
