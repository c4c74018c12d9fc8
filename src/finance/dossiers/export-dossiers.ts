import type { z } from 'zod';
import { type Call, type Download, type Language, say } from '#base';
import { exportQueue } from '../export-queue.ts';
import type { dossierFilter } from './contract.ts';
import { listDossiers } from './dossier-store.ts';
import { rowView } from './dossier-view.ts';
import { cursorOf } from './list-dossiers.ts';
import { columnWords, measureWords, statusWords, yes } from './words.ts';

/** The dossiers of a filter as CSV, without anything that is restricted. */
export function exportDossiers(call: Call, filter: z.output<typeof dossierFilter>): Promise<Download> {
  return exportQueue(call, {
    right: 'finance.designate.read',
    name: 'designations',
    heads: columnWords,
    action: 'finance.dossiers.export',
    noun: 'dossier',
    rows: ({ tx, actor }, now, after, limit) => listDossiers(tx, { actor, now }, filter, { after, limit }),
    cursorOf: cursorOf(filter.sort),
    cells: (row, now) => cells(rowView(row, call.actor, now), call.language),
  });
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
