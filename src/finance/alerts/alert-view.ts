import type { z } from 'zod';
import { type Act, type Actor, commonFault, type Language, say } from '#base';
import type { MatchExplanation } from '../explanation.ts';
import { type explanationShape, subjectShape } from '../shapes.ts';
import { findAlert } from './alert-store.ts';
import { awaitsWork } from './alert-state.ts';
import type { alertRowShape, alertShape } from './contract.ts';
import { lastReplaced, listDecisions } from './decision-store.ts';
import { differences } from './differences.ts';
import { listEvents } from './event-store.ts';
import { alertFaults, type AlertFaultCode } from './faults.ts';
import { historySentence } from './history-sentence.ts';
import { whyNotDecide, whyNotSecond } from './may.ts';
import type { AlertTables } from './tables.ts';
import { listAttachments, listComments } from './thread-store.ts';

/** Says an explanation in a reader's language; screening knows how. */
export type RenderExplanation = (explanation: MatchExplanation, language: Language) => z.input<typeof explanationShape>;

type AlertView = z.input<typeof alertShape>;
type AlertColumns = { [K in keyof AlertTables['finance_alert']]: unknown };
type Selected = Awaited<ReturnType<typeof findAlert>>;
type FullAlert = NonNullable<Selected> & AlertColumns;

/** One alert with both sides, as its reader sees it. Whoever calls this writes the audit. */
export async function viewAlert(act: Act, id: string, render: RenderExplanation): Promise<AlertView> {
  const alert = await findAlert(act.tx, act.actor.desks, id);
  if (alert === undefined) throw commonFault('not-found');
  const decisions = await listDecisions(act.tx, alert.id);
  const events = await listEvents(act.tx, alert.id);
  const waiting = decisions.find((decision) => decision.state === 'waiting');
  return {
    ...rowView(alert, act.clock.now()),
    row: alert.row_body,
    listed: subjectShape.parse(alert.subject_body),
    explanation: render(alert.explanation, act.language),
    evidence: alert.evidence,
    decisions: decisions.map(decisionView),
    changedSince: alert.reopened ? await changedSince(act, alert) : [],
    ...(alert.closed_because !== null && { closedBecause: alert.closed_because }),
    comments: (await listComments(act.tx, alert.id)).map((c) => ({ id: c.id, text: c.text, ...madeBy(c) })),
    attachments: (await listAttachments(act.tx, alert.id)).map((file) => ({
      id: file.id,
      fileName: file.file_name,
      contentType: file.content_type,
      bytes: file.bytes,
      sha256: file.sha256,
      ...madeBy(file),
    })),
    history: events.map((event) => ({
      at: event.at.toISOString(),
      by: event.by_name,
      what: event.what,
      detail: historySentence(event.what, event.detail, act.language),
    })),
    may: mayOf(act.actor, alert, waiting && { byId: waiting.by_id }, act.language),
  };
}

/** A line of the queue. */
export function rowView(
  alert: Omit<FullAlert, 'row_body' | 'subject_body' | 'explanation' | 'search' | 'shown' | 'evidence'>,
  now: Date,
): z.input<typeof alertRowShape> {
  return {
    id: alert.id,
    state: alert.state,
    ...(alert.verdict !== null && { verdict: alert.verdict }),
    score: alert.score,
    book: alert.book,
    desk: alert.desk,
    rowKey: alert.row_key,
    rowName: alert.row_name,
    list: alert.list,
    subject: alert.subject,
    subjectName: alert.subject_name,
    schema: alert.schema,
    raisedAt: alert.raised_at.toISOString(),
    dueAt: alert.due_at.toISOString(),
    overdue: awaitsWork(alert) && alert.due_at < now,
    reopened: alert.reopened,
    ...(alert.assignee !== null && { assignee: { id: alert.assignee, name: alert.assignee_name ?? alert.assignee } }),
  };
}

async function changedSince(act: Act, alert: FullAlert) {
  const then = await lastReplaced(act.tx, alert.id);
  return then === undefined ? [] : differences(then, { row: alert.row_body, subject: alert.subject_body });
}

function decisionView(decision: Awaited<ReturnType<typeof listDecisions>>[number]): AlertView['decisions'][number] {
  const { second_id, second_name, second_at, second_reason } = decision;
  return {
    id: decision.id,
    verdict: decision.verdict,
    reason: decision.reason,
    ...madeBy(decision),
    state: decision.state,
    evidence: decision.evidence,
    ...(second_id !== null && {
      second: {
        approved: decision.state !== 'refused',
        reason: second_reason ?? '',
        by: { id: second_id, name: second_name ?? second_id },
        at: (second_at ?? decision.at).toISOString(),
      },
    }),
  };
}

const madeBy = (of: { by_id: string; by_name: string; at: Date }) => ({
  by: { id: of.by_id, name: of.by_name },
  at: of.at.toISOString(),
});

/** What lies open to the reader; the sentence says why not, for whichever of the two would be next. */
function mayOf(
  actor: Actor,
  alert: FullAlert,
  waiting: { byId: string } | undefined,
  language: Language,
): AlertView['may'] {
  const decide = actor.rights.has('finance.alerts.decide') ? whyNotDecide(actor, alert, 'same', undefined) : 'right';
  const second = actor.rights.has('finance.alerts.approve') ? whyNotSecond(actor, alert, waiting) : 'right';
  const closed = alert.state === 'proposed' ? second : decide;
  return {
    decide: decide === undefined,
    approve: second === undefined,
    why: closed === undefined ? '' : sayWhy(closed, language),
  };
}

function sayWhy(why: AlertFaultCode | 'right', language: Language): string {
  return say(why === 'right' ? noRight : alertFaults[why].message, language);
}

const noRight = {
  ar: 'دورك لا يتضمن هذا الإجراء.',
  en: 'Your role does not include this act.',
  fr: 'Votre rôle ne comprend pas cet acte.',
};
