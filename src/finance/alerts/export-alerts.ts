import { type Call, type Download, type Language, say, type Text } from '#base';
import { exportQueue } from '../export-queue.ts';
import { rowView } from './alert-view.ts';
import type { AlertState } from './alert-state.ts';
import { verdictNames } from './history-sentence.ts';
import { type AlertFilter, cursorOf, listQueue } from './queue-store.ts';

const heads: readonly Text[] = [
  { ar: 'التنبيه', en: 'Alert', fr: 'Alerte' },
  { ar: 'الحالة', en: 'State', fr: 'État' },
  { ar: 'القرار', en: 'Verdict', fr: 'Décision' },
  { ar: 'الدرجة', en: 'Score', fr: 'Score' },
  { ar: 'المكتب', en: 'Desk', fr: 'Bureau' },
  { ar: 'الدفتر', en: 'Book', fr: 'Registre' },
  { ar: 'مفتاح السجل', en: 'Row key', fr: 'Clé de la ligne' },
  { ar: 'الاسم في الدفتر', en: 'Name in the book', fr: 'Nom au registre' },
  { ar: 'القائمة', en: 'List', fr: 'Liste' },
  { ar: 'الاسم المُدرَج', en: 'Listed name', fr: 'Nom inscrit' },
  { ar: 'رُفع في', en: 'Raised', fr: 'Levée le' },
  { ar: 'الموعد', en: 'Due', fr: 'Échéance' },
  { ar: 'متأخر', en: 'Overdue', fr: 'En retard' },
  { ar: 'أُعيد فتحه', en: 'Re-opened', fr: 'Rouverte' },
  { ar: 'المسند إليه', en: 'Assignee', fr: 'Assignée à' },
];
const stateNames: Readonly<Record<AlertState, Text>> = {
  open: { ar: 'مفتوح', en: 'open', fr: 'ouverte' },
  proposed: { ar: 'ينتظر شخصا ثانيا', en: 'waits for a second person', fr: 'attend une seconde personne' },
  decided: { ar: 'بُتّ فيه', en: 'decided', fr: 'décidée' },
  closed: { ar: 'مغلق', en: 'closed', fr: 'close' },
};
const yes: Text = { ar: 'نعم', en: 'yes', fr: 'oui' };

/** The queue of a filter, as CSV. */
export function exportAlerts(call: Call, filter: AlertFilter): Promise<Download> {
  return exportQueue(call, {
    right: 'finance.alerts.read',
    name: 'alerts',
    heads,
    action: 'finance.alerts.export',
    noun: 'alert',
    rows: ({ tx, actor }, now, after, limit) => listQueue(tx, { actor, now }, filter, after, limit),
    cursorOf: (row) => cursorOf(filter.sort, row),
    cells: (row, now) => cells(rowView(row, now), call.language),
  });
}

function cells(row: ReturnType<typeof rowView>, language: Language): string[] {
  return [
    row.id,
    say(stateNames[row.state], language),
    row.verdict === undefined ? '' : say(verdictNames[row.verdict], language),
    row.score.toFixed(4),
    row.desk,
    row.book,
    row.rowKey,
    row.rowName,
    row.list,
    row.subjectName,
    row.raisedAt,
    row.dueAt,
    row.overdue ? say(yes, language) : '',
    row.reopened ? say(yes, language) : '',
    row.assignee?.name ?? '',
  ];
}
