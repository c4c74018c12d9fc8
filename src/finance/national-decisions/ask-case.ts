import { sql } from 'kysely';
import { type Act, commonFault, need } from '#base';
import type { ExchangeDesk } from '#exchange';
import { lockCases, tellCases } from './case-store.ts';
import { insertDecisions, replaceStanding } from './decision-store.ts';
import { answerDue } from './due.ts';
import { caseFault } from './faults.ts';
import { whyNotDecide } from './may.ts';
import { nameCases } from './name-cases.ts';
import { writtenReason } from './written-reason.ts';

export interface AskInput {
  id: string;
  edition: number;
  /** What the other state is asked. */
  question: string;
  /** The law it is asked under. */
  legalBasis: string;
}

/**
 * Asks the member that designated for more before deciding: begins a request for information about the designation, which
 * two people let out, and moves the case to when an answer may be expected. Needs the right to ask other states
 * (`exchange.requests`), which the desk of the exchange demands. Gives the draft of the request.
 */
export async function askCase(act: Act, desk: Pick<ExchangeDesk, 'askRequest'>, input: AskInput): Promise<string> {
  need(act.actor, 'finance.cases.read');
  const question = writtenReason(input.question);
  const [one] = await lockCases(act.tx, [input.id]);
  if (one === undefined) throw commonFault('not-found');
  const refused = whyNotDecide(act.actor, one, 'ask');
  if (refused !== undefined) throw caseFault(refused);
  if (one.edition !== input.edition) throw caseFault('case-changed');
  const draft = await desk.askRequest(act, {
    title: one.name,
    text: question,
    to: [one.authority],
    about: [one.ref],
    purpose: 'freezing',
    legalBasis: input.legalBasis,
    legalBasisRecords: [],
    urgency: 'urgent',
  });
  await replaceStanding(act, [one.id]);
  await insertDecisions(act, [one.id], { outcome: 'ask', ground: input.legalBasis, reason: question });
  const now = act.clock.now();
  await sql`update finance_case set state = 'open', outcome = 'ask', due_at = ${answerDue(now)}, changed_at = ${now}
    where id = ${one.id}`.execute(act.tx);
  await tellCases(act, [one.id], 'asked', { reason: question, draft });
  await nameCases(act, 'finance.cases.ask', [one], { question, draft });
  return draft;
}
