import { type Act, need, unseal } from '#base';
import { listAppeals, type StoredAppeal } from './appeal-store.ts';
import { wordsKey } from './appeal-keys.ts';

/** What everybody may read of an appeal: never its words. */
export const logLine = (one: StoredAppeal) => ({
  number: Number(one.number),
  about: one.about,
  target: one.target,
  receivedAt: one.receivedAt.toISOString(),
  dueAt: one.dueAt.toISOString(),
  outcome: one.outcome,
  answer: one.answer,
  decidedAt: one.decidedAt?.toISOString() ?? null,
});

/** The public log, newest first. */
export async function appealLog(act: Act) {
  const all = (await listAppeals(act)).map(logLine);
  return all.toSorted((one, other) => other.number - one.number);
}

/** What whoever answers reads (right `thought.appeals`): the words as well. */
export async function viewAppeals(act: Act, secret: Buffer) {
  need(act.actor, 'thought.appeals');
  const key = wordsKey(secret);
  const appeals = await listAppeals(act);
  await act.audit({ action: 'thought.appeal.read', objects: appeals.map(({ id }) => `appeal:${id}`) });
  return appeals.map((one) => ({
    ...logLine(one),
    id: one.id,
    language: one.language,
    words: one.words === null ? null : unseal(key, one.id, Buffer.from(one.words)).toString(),
  }));
}
