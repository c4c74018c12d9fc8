import { type Act, commonFault, type Language, need } from '#base';
import { readingOf } from '../dossiers/completeness.ts';
import { findDossier } from '../dossiers/dossier-store.ts';
import { currentOf } from '../dossiers/dossier-view.ts';
import { type Version, versionsOf } from '../dossiers/version-store.ts';
import { needSeat } from '../need-seat.ts';
import type { ReviewDeps } from './deps.ts';
import { seen } from './tables.ts';

const mayComment = [
  'thought.write',
  'thought.review.scholar',
  'thought.review.rights',
  'thought.review.language',
  'thought.edit',
];

/** The words of a text, as a comment counts them: what stands between blanks. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

async function lockVersion(act: Act, id: string): Promise<Version> {
  const dossier = await findDossier(act.tx, id);
  const version = dossier && currentOf(await versionsOf(act.tx, dossier.id));
  if (version === undefined) throw commonFault('not-found');
  return version;
}

/** A word to a range of words, from the first to the last of them, in one text in one language. */
export async function commentOn(
  act: Act,
  deps: Pick<ReviewDeps, 'seatOf'>,
  input: { id: string; place: string; language: Language; fromWord: number; toWord: number; said: string },
): Promise<void> {
  if (!mayComment.some((right) => act.actor.rights.has(right))) need(act.actor, 'thought.write');
  await needSeat(act, deps);
  const version = await lockVersion(act, input.id);
  const text = readingOf(version.content, input.language).find(({ where }) => where === input.place)?.text;
  const words = wordsOf(text ?? '').slice(input.fromWord, input.toWord + 1);
  if (words.length !== input.toWord - input.fromWord + 1)
    throw commonFault('invalid-input', {}, [{ where: input.place, reason: 'these words are not there' }]);
  await seen(act.tx)
    .insertInto('thought_comment')
    .values({
      id: act.newId(),
      version: version.id,
      round: version.round,
      place: input.place,
      language: input.language,
      from_word: input.fromWord,
      to_word: input.toWord,
      words: words.join(' '),
      said: input.said,
      account: act.actor.id,
      account_name: act.actor.name,
      at: act.clock.now(),
    })
    .execute();
  await act.audit({
    action: 'thought.review.comment',
    objects: [`dossier:${input.id}`],
    detail: { place: input.place },
  });
}

/** Says that a comment is dealt with: by whoever made it, an author of the version, or an editor. */
export async function resolveComment(
  act: Act,
  deps: Pick<ReviewDeps, 'seatOf'>,
  { id, comment }: { id: string; comment: string },
): Promise<void> {
  await needSeat(act, deps);
  const version = await lockVersion(act, id);
  const found = await seen(act.tx)
    .selectFrom('thought_comment')
    .select(['id', 'account'])
    .where('id', '=', comment)
    .where('version', '=', version.id)
    .forUpdate()
    .executeTakeFirst();
  if (found === undefined) throw commonFault('not-found');
  const may = found.account === act.actor.id || version.authors.includes(act.actor.id);
  if (!may) need(act.actor, 'thought.edit');
  await seen(act.tx)
    .updateTable('thought_comment')
    .set({ resolved_by: act.actor.id, resolved_by_name: act.actor.name, resolved_at: act.clock.now() })
    .where('id', '=', found.id)
    .where('resolved_at', 'is', null)
    .execute();
  await act.audit({ action: 'thought.review.resolve', objects: [`dossier:${id}`, `comment:${comment}`] });
}
