import type { z } from 'zod';
import { type Act, type Actor, commonFault, type Language, need, say, type Text } from '#base';
import type { MatchExplanation } from '../explanation.ts';
import { type explanationShape, subjectShape } from '../shapes.ts';
import type { Outcome } from './case.ts';
import type { caseShape } from './contract.ts';
import { decisionsOf, eventsOf, findCase, matchesOf, subjectsOf } from './case-view-store.ts';
import { type CaseFaultCode, caseFaults } from './faults.ts';
import { whyNotDecide, whyNotSecond, whyNotWithdraw } from './may.ts';
import type { CaseRow } from './queue-store.ts';
import { rowView } from './row-view.ts';
import { historySentence } from './words.ts';

/** Says an explanation in a reader's language; screening knows how. */
export type RenderExplanation = (explanation: MatchExplanation, language: Language) => z.input<typeof explanationShape>;
type CaseView = z.input<typeof caseShape>;
type Decision = Awaited<ReturnType<typeof decisionsOf>>[number];

/** One case as its reader sees it: matches of their desks alone. Whoever only reads it is written down. */
export async function viewCase(act: Act, id: string, render: RenderExplanation): Promise<CaseView> {
  need(act.actor, 'finance.cases.read');
  const reader = { actor: act.actor, now: act.clock.now() };
  const row = await findCase(act.tx, reader, id);
  if (row === undefined) throw commonFault('not-found');
  const subjects = await subjectsOf(act.tx, row.designation);
  const decisions = await decisionsOf(act.tx, id);
  const events = await eventsOf(act.tx, id);
  await act.audit({ action: 'finance.case.read', objects: [`case:${id}`, `designation:${row.designation}`] });
  return {
    ...rowView(row, reader),
    status: row.status,
    legalBasis: row.legal_basis,
    criterion: row.criterion,
    reasons: row.reasons,
    appealContact: row.appeal_contact,
    effectiveFrom: row.effective_from.toISOString(),
    ...(row.review_by !== null && { reviewBy: row.review_by.toISOString() }),
    subjects: subjects.map(({ id: subject, listed, body }) => ({
      id: subject,
      listed,
      subject: subjectShape.parse(body),
    })),
    missingSubjects: row.subject_refs.filter((ref) => !subjects.some((subject) => subject.ref === ref)).length,
    found: (await matchesOf(act.tx, act.actor.desks, row.designation)).map(({ verdict, explanation, ...match }) => ({
      ...match,
      ...(verdict !== null && { verdict }),
      explanation: render(explanation, act.language),
    })),
    decisions: decisions.map(decisionView),
    drafts: events.flatMap(({ detail }) => detail.draft ?? []),
    history: events.map(({ at, by_name: by, what, detail }) => ({
      at: at.toISOString(),
      by,
      what,
      detail: historySentence(detail, act.language),
    })),
    may: mayOf(act.actor, row, decisions, act.language),
  };
}

function decisionView(decision: Decision): CaseView['decisions'][number] {
  const { id, batch, waiting, outcome, ground, reason, at, state, edition } = decision;
  const { second_id, second_name, second_at, second_reason } = decision;
  return {
    id,
    batch,
    waiting,
    outcome,
    ground,
    reason,
    by: { id: decision.by_id, name: decision.by_name },
    at: at.toISOString(),
    state,
    edition,
    ...(second_id !== null && {
      second: {
        approved: state !== 'refused',
        reason: second_reason ?? '',
        by: { id: second_id, name: second_name ?? second_id },
        at: (second_at ?? at).toISOString(),
      },
    }),
  };
}

const outcomes: readonly Outcome[] = ['give-effect', 'refuse', 'ask', 'end-effect'];
const noRight: Text = {
  ar: 'دورك لا يتضمن هذا الإجراء.',
  en: 'Your role does not include this act.',
  fr: 'Votre rôle ne comprend pas cet acte.',
};

/** What lies open to the reader, and of the rest why not. */
function mayOf(actor: Actor, row: CaseRow, decisions: readonly Decision[], language: Language): CaseView['may'] {
  const waiting = decisions.find((decision) => decision.state === 'waiting');
  const proposal = waiting && { byId: waiting.by_id };
  const sentence = (why: CaseFaultCode | 'right') => say(why === 'right' ? noRight : caseFaults[why].message, language);
  const rightFor = (outcome: Outcome) => (outcome === 'ask' ? 'exchange.requests' : 'finance.cases.decide');
  const whys = outcomes.map((outcome) => {
    return {
      outcome,
      why: actor.rights.has(rightFor(outcome)) ? whyNotDecide(actor, row, outcome) : ('right' as const),
    };
  });
  const second = actor.rights.has('finance.cases.approve') ? whyNotSecond(actor, proposal) : 'right';
  return {
    decide: whys.flatMap(({ outcome, why }) => (why === undefined ? [outcome] : [])),
    second: second === undefined,
    withdraw: actor.rights.has('finance.cases.decide') && whyNotWithdraw(actor, proposal) === undefined,
    reportRefusal:
      row.source === 'member' &&
      row.state === 'decided' &&
      row.outcome === 'refuse' &&
      actor.rights.has('exchange.compose'),
    why: [
      ...whys.flatMap(({ outcome, why }) => (why === undefined ? [] : [{ outcome, sentence: sentence(why) }])),
      ...(second === undefined ? [] : [{ outcome: 'second' as const, sentence: sentence(second) }]),
    ],
  };
}
