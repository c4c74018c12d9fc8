import type { Act } from '#base';
import type { DraftView } from '#exchange';
import { checkContent, sentenceOf } from './checks.ts';
import type { DossiersDeps } from './deps.ts';
import { endingReaches } from './ending-reaches.ts';
import { seenHash } from './seen-hash.ts';
import type { Step } from './step-store.ts';

/** A step as it would be signed now: its hash, what leaves by it, and what is missing. */
export interface Judged {
  seen: string;
  draft: DraftView;
  checks: { code: string; where: string; weight: 'stop' | 'advice'; message: string }[];
}

export async function judgeStep(act: Act, { desk }: DossiersDeps, step: Step): Promise<Judged> {
  const draft = await desk.viewDraft(act, step.draft);
  const { dossier, kind, content, reason } = step;
  const own = checkContent(content, kind, act.clock.now()).map((check) => ({
    ...check,
    message: sentenceOf(check, act.language),
  }));
  // What the exchange finds wrong with an object that is not whole yet says the same again in its own words.
  const whole = own.every(({ weight }) => weight === 'advice');
  const theirs = draft.preview.problems
    .filter(({ where }) => whole || !where.startsWith('/objects'))
    .map((problem) => ({ ...problem, weight: 'stop' as const }));
  return {
    seen: seenHash({ dossier, kind, content, reason, draft: draft.preview.seen }),
    draft,
    checks: [...own, ...endingReaches(act.language, kind, draft.preview.losing), ...theirs],
  };
}
