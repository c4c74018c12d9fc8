import type { z } from 'zod';
import { type Act, say, inGroups } from '#base';
import { listEntries } from './entry-store.ts';
import { awaitsAnswer, publicState } from './file-state.ts';
import { type RedressFile, relatedFiles } from './file-store.ts';
import { neutralAnswer } from './neutral-answer.ts';
import type { Told } from './outcome.ts';
import { bodyOf, findProposal } from './proposal-store.ts';
import type { publicRedressRoutes } from './public-contract.ts';
import type { RedressKeys } from './redress-keys.ts';

export type PublicFile = z.input<typeof publicRedressRoutes.followPetition.response>;

export interface AnswerBody {
  told: Told;
  text?: string;
}

/**
 * What the person sees of their file: what they and we wrote to each other, and the answer. Nothing of who works on it, of
 * what it was linked to, or when somebody last touched it: all of that would tell something about a listing.
 */
export async function publicFile(act: Act, keys: RedressKeys, file: RedressFile): Promise<PublicFile> {
  const entries = await listEntries(act.tx, keys, file.id);
  const answer = file.answer === null ? undefined : await findProposal(act.tx, file.answer);
  const body = answer && bodyOf<AnswerBody>(keys, answer);
  return {
    reference: inGroups(file.reference),
    kind: file.kind,
    state: publicState(file.state),
    receivedAt: file.received_at.toISOString(),
    dueAt: file.due_at.toISOString(),
    overdue: awaitsAnswer(file.state) && file.due_at < act.clock.now(),
    messages: entries.flatMap(({ at, what, text }) =>
      text !== undefined && (what === 'asked' || what === 'said')
        ? [{ at: at.toISOString(), from: what === 'asked' ? ('office' as const) : ('person' as const), text }]
        : [],
    ),
    ...(answer !== undefined && {
      answer: {
        at: (answer.second_at ?? answer.at).toISOString(),
        text: body?.told === 'reasons' ? (body.text ?? '') : say(neutralAnswer, act.language),
        mayAppeal: await mayAppeal(act, file),
      },
    }),
  };
}

/** One appeal against one answer; against the answer to an appeal there is the court. */
export async function mayAppeal(act: Act, file: RedressFile): Promise<boolean> {
  if (file.state !== 'answered' || file.kind === 'appeal' || file.kind === 'review') return false;
  return !(await relatedFiles(act.tx, file)).some(({ parent, kind }) => parent === file.id && kind === 'appeal');
}
