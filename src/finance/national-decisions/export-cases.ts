import { type Call, type Download, type Language, say, type Text } from '#base';
import { exportQueue } from '../export-queue.ts';
import { type CaseFilter, cursorOf, listQueue } from './queue-store.ts';
import { rowView } from './row-view.ts';
import { outcomeNames, stateNames } from './words.ts';

const heads: readonly Text[] = [
  { ar: 'الملف', en: 'Case', fr: 'Dossier' },
  { ar: 'الحالة', en: 'State', fr: 'État' },
  { ar: 'القرار', en: 'Decision', fr: 'Décision' },
  { ar: 'نافذ', en: 'In effect', fr: 'En vigueur' },
  { ar: 'الإدراج', en: 'Designation', fr: 'Désignation' },
  { ar: 'الجهة', en: 'Authority', fr: 'Autorité' },
  { ar: 'المرجع', en: 'Reference', fr: 'Référence' },
  { ar: 'التوقيع', en: 'Signed', fr: 'Signée le' },
  { ar: 'الظهور', en: 'Visible', fr: 'Visible le' },
  { ar: 'الفرز', en: 'Screened', fr: 'Filtrée le' },
  { ar: 'الموعد', en: 'Due', fr: 'Échéance' },
  { ar: 'متأخر', en: 'Overdue', fr: 'En retard' },
  { ar: 'تطابقات محتملة', en: 'Possible matches', fr: 'Correspondances possibles' },
];
const yes: Text = { ar: 'نعم', en: 'yes', fr: 'oui' };

/** The queue of a filter, as CSV. */
export function exportCases(call: Call, filter: CaseFilter): Promise<Download> {
  return exportQueue(call, {
    right: 'finance.cases.read',
    name: 'national-decisions',
    heads,
    action: 'finance.cases.export',
    noun: 'case',
    rows: ({ tx, actor }, now, after, limit) => listQueue(tx, { actor, now }, filter, after, limit),
    cursorOf: (row) => cursorOf(filter.sort, row),
    cells: (row, now) => cells(rowView(row, { actor: call.actor, now }), call.language),
  });
}

function cells(row: ReturnType<typeof rowView>, language: Language): string[] {
  return [
    row.id,
    say(stateNames[row.state], language),
    row.outcome === undefined ? '' : say(outcomeNames[row.outcome], language),
    row.effect ? say(yes, language) : '',
    row.name,
    say(row.authority, language),
    row.ref,
    row.signedAt ?? '',
    row.visibleAt,
    row.screenedAt ?? '',
    row.dueAt,
    row.overdue ? say(yes, language) : '',
    String(row.matches),
  ];
}
