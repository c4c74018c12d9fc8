import { sql } from 'kysely';
import { type Act, commonFault, need } from '#base';
import { localReader, type PutForward, readPage } from '#exchange';
import { thoughtFault } from '../faults.ts';
import { needSeat } from '../need-seat.ts';
import { hashFault, refusedByRule } from './faults.ts';
import { lockHash } from './hash-store.ts';
import { insertObjection, lockObjection, markSettled, noteDraft } from './objection-store.ts';
import { type HashDeps, languageCode } from './propose-hash.ts';

/**
 * Objects to an entry of any state (right `thought.object`). It is suspended here at once; an editor sends the objection on. Errors: `not-found`, `thought-person-only`, `thought-unseated`.
 */
export async function objectToHash(
  act: Act,
  deps: HashDeps,
  { content, reason }: { content: string; reason: string },
): Promise<{ id: string }> {
  need(act.actor, 'thought.object');
  const { person } = await needSeat(act, deps);
  const { records } = await readPage(act, localReader(act.actor), { ids: [content] }, undefined, 1);
  if (records.length === 0) throw commonFault('not-found');
  const id = await insertObjection(act, { content, reason, person });
  await act.audit({
    action: 'thought.hash.object',
    objects: [`record:${content}`, `objection:${id}`],
    detail: { reason },
  });
  return { id };
}

/**
 * Puts forward an own objection as a record, so that it suspends the entry wherever it arrives (right `thought.edit`).
 * Errors: `not-found`, `hash-settled`, `opinion-without-alliance`.
 */
export async function sendObjection(act: Act, deps: HashDeps, id: string): Promise<PutForward> {
  need(act.actor, 'thought.edit');
  const { institution, person } = await needSeat(act, deps);
  const objection = await lockObjection(act, id);
  if (objection === undefined) throw commonFault('not-found');
  if (objection.draft !== null || objection.outcome === 'dismissed') throw hashFault('hash-settled');
  const own = await deps.desk.own(act);
  const state = (await deps.desk.members(act)).find((one) => one.id === own)?.state;
  if (state === undefined) throw thoughtFault('opinion-without-alliance');
  const put = await deps.desk.putForward(act, {
    kind: 'content-objection',
    audience: 'members',
    properties: {
      content_ref: objection.content,
      state,
      reasons: { [languageCode(act.language)]: objection.reason },
      institution,
      objector: deps.personKey(objection.person ?? person),
    },
  });
  await noteDraft(act, id, put.draft);
  await act.audit({ action: 'thought.hash.objection.send', objects: [`objection:${id}`, `draft:${put.draft}`] });
  return put;
}

/**
 * Settles an own objection (right `thought.review.rights`): upheld, the entry stays without effect here; dismissed, it
 * stands again unless a state still objects. Errors: `not-found`, `hash-settled`, `hash-own-objection`.
 */
export async function settleObjection(
  act: Act,
  deps: HashDeps,
  { id, outcome, reason }: { id: string; outcome: 'upheld' | 'dismissed'; reason: string },
): Promise<{ id: string }> {
  need(act.actor, 'thought.review.rights');
  const { person } = await needSeat(act, deps);
  const objection = await lockObjection(act, id);
  if (objection === undefined) throw commonFault('not-found');
  if (objection.outcome !== null) throw hashFault('hash-settled');
  if (objection.account === act.actor.id || objection.person === person) throw hashFault('hash-own-objection');
  await refusedByRule(() => markSettled(act, { id, outcome, reason, person }));
  await act.audit({
    action: `thought.hash.objection.${outcome}`,
    objects: [`record:${objection.content}`, `objection:${id}`],
    detail: { reason },
  });
  return { id };
}

/** Ends an own entry before its day (right `thought.edit`). Errors: `not-found`, `hash-settled`. */
export async function endHash(act: Act, deps: HashDeps, { id, reason }: { id: string; reason: string }) {
  need(act.actor, 'thought.edit');
  await needSeat(act, deps);
  const hash = await lockHash(act, id);
  if (hash === undefined) throw commonFault('not-found');
  if (hash.state !== 'standing') throw hashFault('hash-settled');
  await sql`update thought_hash set state = 'ended', ended_by = ${act.actor.id}, ended_by_name = ${act.actor.name},
    ended_at = ${act.clock.now()}, ended_reason = ${reason} where id = ${id}`.execute(act.tx);
  await act.audit({ action: 'thought.hash.end', objects: [`hash:${id}`], detail: { reason } });
  return { id };
}
