import type { z } from 'zod';
import type { Call } from '#base';
import type { matchShape, screeningRoutes } from './contract.ts';
import type { ScreeningEngine } from './engine/engine.ts';
import type { Hit } from './engine/protocol.ts';
import { screeningFault } from './faults.ts';
import { listKeys } from './feed-store.ts';
import { type QuestionBody, readQuestion } from './read-question.ts';
import { renderExplanation } from './render-explanation.ts';
import { threshold } from './threshold-store.ts';

type Match = z.input<typeof matchShape>;
type Reply = z.input<(typeof screeningRoutes)['screen']['response']>;

/** One name against all lists. That it was asked, and for whom, stands in the audit log before the answer leaves. */
export async function screen(engine: ScreeningEngine, call: Call, body: QuestionBody): Promise<Reply> {
  const question = readQuestion(body);
  const from = performance.now();
  const [raisedFrom, lists] = [await threshold(call.db), await listKeys(call.db)];
  const unknown = body.lists?.find((list) => !lists.includes(list));
  if (unknown !== undefined) throw screeningFault('list-unknown', { value: unknown });
  const limits = { cutoff: body.cutoff ?? raisedFrom, limit: body.limit, lists: body.lists };
  const [hits = []] = await engine.forward([question], limits, { urgency: 'now' });
  const items = hits.map((hit) => matchOf(hit, raisedFrom, call));
  await call.transact((act) =>
    act.audit({
      action: 'finance.screen',
      objects: items.map((item) => `subject:${item.subject}`),
      detail: { names: question.names, ...(question.schema !== undefined && { schema: question.schema }) },
    }),
  );
  return { threshold: raisedFrom, milliseconds: Math.round(performance.now() - from), items };
}

function matchOf({ subjectId, list, subject, explanation }: Hit, raisedFrom: number, call: Call): Match {
  return {
    subject: subjectId,
    list,
    refs: [...subject.refs],
    schema: subject.schema,
    name: subject.names[0]?.full ?? subject.ref,
    ...(subject.listedOn !== undefined && { listedOn: subject.listedOn }),
    programs: [...subject.programs],
    score: explanation.score,
    match: explanation.score >= raisedFrom,
    explanation: renderExplanation(explanation, call.language),
  };
}
