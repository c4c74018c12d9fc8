import { type Call, say } from '#base';
import { entityOf } from '../entities/index.ts';
import { answerRefusals, type Taken } from './answer-refusal.ts';
import type { SignedAnswer } from './answer-statement.ts';
import { takeAnswer } from './take-answer.ts';

/**
 * Takes many signed answers, each in a transaction of its own: what was taken stays taken when the rest is cut off, and
 * the whole may be sent again. A person's answers come from the portal, a program's by the API.
 */
export async function sendAnswers(call: Call, answers: readonly SignedAnswer[]) {
  const entity = entityOf(call.actor);
  const channel = call.actor.kind === 'person' ? 'portal' : 'api';
  const items: ReturnType<typeof told>[] = [];
  for (const answer of answers)
    items.push(told(await call.transact((act) => takeAnswer(act, entity, answer, channel)), call));
  return { items };
}

function told(taken: Taken, { language }: Pick<Call, 'language'>) {
  if (taken.outcome !== 'refused') return { outcome: taken.outcome, answer: taken.answer };
  const { code, where = '' } = taken;
  const message = say(answerRefusals[code], language, { where });
  return { outcome: taken.outcome, code, message, ...(taken.answer !== undefined && { answer: taken.answer }) };
}
