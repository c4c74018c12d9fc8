import { type Act, commonFault, need } from '#base';
import type { PutForward } from '#exchange';
import type { ThoughtDeps } from '../deps.ts';
import { needSeat } from '../need-seat.ts';
import type { HashInput } from './contract.ts';
import { hashFault, refusedByRule } from './faults.ts';
import { insertHash, insertReview, lockHash, readReviews, settleHash, type StoredHash } from './hash-store.ts';

export type HashDeps = Pick<ThoughtDeps, 'desk' | 'seatOf' | 'personKey'>;

/**
 * Proposes the hash of a piece of content (right `thought.edit`). Errors: `not-found` where no such dossier is published,
 * `hash-not-first-tier`, `hash-known`, `hash-too-long` (over twelve months), `thought-person-only`, `thought-unseated`.
 */
export async function proposeHash(act: Act, deps: HashDeps, input: HashInput): Promise<{ id: string }> {
  need(act.actor, 'thought.edit');
  const seat = await needSeat(act, deps);
  const id = act.newId();
  const kept = await refusedByRule(() => insertHash(act, id, input, seat));
  if (!kept) throw commonFault('not-found');
  await act.audit({
    action: 'thought.hash.propose',
    objects: [`hash:${id}`, `record:${input.dossier}`],
    detail: { algorithm: input.algorithm, legalBasis: input.legalBasis, expiresOn: input.expiresOn },
  });
  return { id };
}

/**
 * A reviewer's word on a proposed hash (right `thought.review.hash`). Two who agree are enough; one
 * who refuses ends it. Errors: `not-found`, `hash-settled`,
 * `hash-own-proposal`, `hash-one-institution`.
 */
export async function reviewHash(
  act: Act,
  deps: Pick<HashDeps, 'seatOf'>,
  { id, decision, reason }: { id: string; decision: 'agree' | 'refuse'; reason: string },
): Promise<{ state: StoredHash['state'] }> {
  need(act.actor, 'thought.review.hash');
  const seat = await needSeat(act, deps);
  const hash = await lockHash(act, id);
  if (hash === undefined) throw commonFault('not-found');
  if (hash.state !== 'proposed') throw hashFault('hash-settled');
  await refusedByRule(() => insertReview(act, { hash: id, decision, reason }, seat));
  await act.audit({ action: `thought.hash.${decision}`, objects: [`hash:${id}`], detail: { reason } });
  if (decision === 'refuse') {
    await settleHash(act, id, { state: 'refused' });
    return { state: 'refused' };
  }
  const reviews = await readReviews(act, [id]);
  if (reviews.length < 2) return { state: 'proposed' };
  await settleHash(act, id, { state: 'agreed' });
  return { state: 'agreed' };
}

/**
 * Puts forward, as a record for the members, a hash to which two reviewers agreed (right `thought.edit`); another person
 * lets it leave. Errors: `not-found`, `hash-settled`, `hash-too-long` where its day has come meanwhile.
 */
export async function publishHash(act: Act, deps: HashDeps, id: string): Promise<PutForward> {
  need(act.actor, 'thought.edit');
  await needSeat(act, deps);
  const hash = await lockHash(act, id);
  if (hash === undefined) throw commonFault('not-found');
  if (hash.state !== 'agreed') throw hashFault('hash-settled');
  if (hash.expiresOn <= act.clock.now().toISOString().slice(0, 10)) throw hashFault('hash-too-long');
  const reviews = await readReviews(act, [id]);
  const record = deps.desk.recordId('known-content', id, 'known-content');
  const put = await deps.desk.putForward(act, {
    kind: 'known-content',
    objectId: record,
    audience: 'members',
    properties: {
      algorithm: hash.algorithm,
      hash_value: hash.value,
      harm_class: hash.harmClass,
      content_context: hash.context,
      dossier_ref: hash.dossier,
      jurisdiction: hash.jurisdiction,
      legal_basis: hash.legalBasis,
      reasons: { [languageCode(act.language)]: hash.reason },
      expires_on: hash.expiresOn,
      reviewers: reviews.map(({ institution, person }) => ({ institution, reviewer: deps.personKey(person) })),
    },
  });
  await settleHash(act, id, { state: 'standing', record, draft: put.draft });
  await act.audit({ action: 'thought.hash.publish', objects: [`hash:${id}`, `draft:${put.draft}`] });
  return put;
}

/** ISO 639-3 of the language that people write in here. */
export const languageCode = (language: Act['language']): 'ara' | 'eng' | 'fra' =>
  ({ ar: 'ara', en: 'eng', fr: 'fra' })[language] as 'ara' | 'eng' | 'fra';
