import { type Act, commonFault, type Language, readLetters, seal } from '#base';
import { insertObjection } from '../hashes/objection-store.ts';
import { appealByNumber, insertAppeal, nextNumber, type StoredAppeal } from './appeal-store.ts';
import { codeHash, newCode, opensWith, wordsKey } from './appeal-keys.ts';

export interface AppealInput {
  about: StoredAppeal['about'];
  target: string | null;
  words: string;
  language: Language;
}

/**
 * Takes an appeal of anybody: no name is asked, a code is given by which its writer reads the answer. One against a hash
 * suspends it at once, as any objection does.
 */
export async function receiveAppeal(
  act: Act,
  secret: Buffer,
  { about, target, words, language }: AppealInput,
): Promise<{ number: string; code: string }> {
  const id = act.newId();
  const code = newCode();
  const number = await nextNumber(act);
  const sealed = seal(wordsKey(secret), id, Buffer.from(words));
  await insertAppeal(act, {
    id,
    number,
    about,
    target,
    language,
    words: sealed,
    codeHash: codeHash(secret, number, code),
  });
  if (about === 'known-content' && target?.startsWith('known-content--') === true)
    await insertObjection(act, { content: target, reason: `Public appeal ${number} is to be answered.`, person: null });
  await act.audit({ action: 'thought.appeal.receive', objects: [`appeal:${id}`], detail: { about, target } });
  return { number, code };
}

/** The appeal that number and code open. Errors: `not-found`, whichever of them is wrong. */
export async function followAppeal(
  act: Act,
  secret: Buffer,
  { number, code }: { number: string; code: string },
): Promise<StoredAppeal> {
  // As people type it, in Arabic digits too.
  const asked = readLetters(number);
  const appeal = await appealByNumber(act, asked);
  if (!opensWith(secret, asked, code, appeal?.codeHash) || appeal === undefined) throw commonFault('not-found');
  return appeal;
}
