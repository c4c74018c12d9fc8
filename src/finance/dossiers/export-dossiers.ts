import { Readable } from 'node:stream';
import type { z } from 'zod';
import { type Call, type Cursor, type Download, type Language, need, say } from '#base';
import { csvLine } from '../spreadsheet-safe.ts';
import type { dossierFilter } from './contract.ts';
import { listDossiers } from './dossier-store.ts';
import { rowView } from './dossier-view.ts';
import { cursorOf } from './list-dossiers.ts';
import { columnWords, measureWords, statusWords, yes } from './words.ts';

const BATCH = 500;

/** The dossiers as CSV (RFC 4180), without anything that is restricted; who took them along is written down. */
export async function exportDossiers(call: Call, filter: z.output<typeof dossierFilter>): Promise<Download> {
  need(call.actor, 'finance.designate.read');
  const day = call.clock.now().toISOString().slice(0, 10);
  return { fileName: `designations-${day}.csv`, stream: Readable.from(linesOf(call, filter), { objectMode: false }) };
}

async function* linesOf(call: Call, filter: z.output<typeof dossierFilter>): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(columnWords.map((head) => say(head, call.language)))}`;
  const now = call.clock.now();
  let after: Cursor | undefined;
  do {
    const from = after;
    const found = await call.transact(async (act) => {
      const rows = await listDossiers(act.tx, { actor: act.actor, now }, filter, { after: from, limit: BATCH });
      const objects = rows.slice(0, BATCH).map((row) => `dossier:${row.id}`);
      await act.audit({ action: 'finance.dossiers.export', objects });
      return rows;
    });
    const shown = found.slice(0, BATCH);
    yield shown.map((row) => csvLine(cells(rowView(row, call.actor, now), call.language))).join('');
    const last = shown.at(-1);
    after = found.length > BATCH && last !== undefined ? cursorOf(filter.sort)(last) : undefined;
  } while (after !== undefined);
}

function cells(row: ReturnType<typeof rowView>, language: Language): string[] {
  return [
    row.id,
    row.title,
    say(statusWords[row.status], language),
    row.subjects.join(' | '),
    row.measures.map((one) => measureWords[one][language]).join(' | '),
    row.record,
    row.publishedAt ?? '',
    row.reviewBy ?? '',
    row.review === 'due' ? say(yes, language) : '',
    row.madeBy.name,
    row.changedAt,
  ];
}
