import { sql } from 'kysely';
import type { z } from 'zod';
import { type Act, commonFault, need } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import { hashFault, refusedByRule } from '../hashes/faults.ts';
import { needSeat } from '../need-seat.ts';
import type { ReferralInput, referralShape } from './contract.ts';

type Referral = z.output<typeof referralShape>;
type Deps = Pick<ThoughtDeps, 'seatOf'>;
/** Most referrals that are shown. */
const MOST = 500;

/**
 * Proposes to refer a piece of content to a platform (right `thought.edit`). Errors: `not-found` where no such dossier is
 * published, `hash-not-first-tier`, `thought-person-only`, `thought-unseated`.
 */
export async function proposeReferral(act: Act, deps: Deps, input: ReferralInput): Promise<{ id: string }> {
  need(act.actor, 'thought.edit');
  const { person } = await needSeat(act, deps);
  const id = act.newId();
  const { rows } = await refusedByRule(() =>
    sql`
      insert into thought_referral (id, claim, dossier, platform, address, jurisdiction, legal_basis, reason, state, made_by,
        made_by_name, made_by_person, made_at)
      select ${id}, v.claim, d.record, ${input.platform}, ${input.address}, ${input.jurisdiction}, ${input.legalBasis},
        ${input.reason}, 'proposed', ${act.actor.id}, ${act.actor.name}, ${person}, ${act.clock.now()}
      from thought_dossier d join thought_version v on v.dossier = d.id and v.state = 'published'
      where d.record = ${input.dossier} returning id`.execute(act.tx),
  );
  if (rows.length === 0) throw commonFault('not-found');
  const detail = { platform: input.platform, legalBasis: input.legalBasis };
  await act.audit({
    action: 'thought.referral.propose',
    objects: [`referral:${id}`, `record:${input.dossier}`],
    detail,
  });
  return { id };
}

/** The second person's word (right `thought.publish.approve`). Errors: `not-found`, `hash-settled`, `hash-own-proposal`. */
export async function decideReferral(
  act: Act,
  deps: Deps,
  { id, approve, reason }: { id: string; approve: boolean; reason: string },
): Promise<{ state: Referral['state'] }> {
  need(act.actor, 'thought.publish.approve');
  const { person } = await needSeat(act, deps);
  await needState(act, id, ['proposed']);
  const state = approve ? 'approved' : 'refused';
  await refusedByRule(() =>
    sql`update thought_referral set state = ${state}, second_by = ${act.actor.id}, second_by_name = ${act.actor.name},
      second_by_person = ${person}, second_at = ${act.clock.now()}, second_reason = ${reason} where id = ${id}`.execute(
      act.tx,
    ),
  );
  await act.audit({ action: `thought.referral.${state}`, objects: [`referral:${id}`], detail: { reason } });
  return { state };
}

/**
 * Writes down what people did with a referral (right `thought.edit`): that it was sent, what was answered, that it is taken
 * back. Errors: `not-found`, `hash-settled`.
 */
export async function noteReferral(
  act: Act,
  {
    id,
    what,
    note,
  }: { id: string; what: 'sent' | 'withdrawn' | NonNullable<Referral['outcome']>['what']; note: string },
): Promise<{ state: Referral['state'] }> {
  need(act.actor, 'thought.edit');
  const now = act.clock.now();
  if (what === 'sent') {
    await needState(act, id, ['approved']);
    await sql`update thought_referral set state = 'sent', sent_at = ${now}, sent_note = ${note} where id = ${id}`.execute(
      act.tx,
    );
  } else if (what === 'withdrawn') {
    await needState(act, id, ['proposed', 'approved', 'sent']);
    await sql`update thought_referral set state = 'withdrawn', outcome_note = ${note}, outcome_at = ${now}
      where id = ${id}`.execute(act.tx);
  } else {
    await needState(act, id, ['sent']);
    await sql`update thought_referral set state = 'answered', outcome = ${what}, outcome_note = ${note},
      outcome_at = ${now} where id = ${id}`.execute(act.tx);
  }
  await act.audit({ action: `thought.referral.${what}`, objects: [`referral:${id}`], detail: { note } });
  return { state: what === 'sent' || what === 'withdrawn' ? what : 'answered' };
}

async function needState({ tx }: Act, id: string, states: readonly Referral['state'][]): Promise<void> {
  const { rows } = await sql<{ state: Referral['state'] }>`
    select state from thought_referral where id = ${id} for update`.execute(tx);
  if (rows[0] === undefined) throw commonFault('not-found');
  if (!states.includes(rows[0].state)) throw hashFault('hash-settled');
}

interface Stored extends Omit<Referral, 'at' | 'second' | 'sent' | 'outcome'> {
  at: Date;
  secondBy: string | null;
  secondAt: Date | null;
  secondReason: string | null;
  sentAt: Date | null;
  sentNote: string | null;
  what: NonNullable<Referral['outcome']>['what'] | null;
  whatAt: Date | null;
  whatNote: string | null;
}

/** Referrals, newest first (right `thought.read`). */
export async function listReferrals(act: Act): Promise<Referral[]> {
  need(act.actor, 'thought.read');
  const { rows } = await sql<Stored>`
    select id, dossier, platform, address, jurisdiction, legal_basis as "legalBasis", reason, state, made_by_name as by,
      made_at as at, second_by_name as "secondBy", second_at as "secondAt", second_reason as "secondReason",
      sent_at as "sentAt", sent_note as "sentNote", outcome as what, outcome_at as "whatAt", outcome_note as "whatNote"
    from thought_referral order by made_at desc, id limit ${MOST}`.execute(act.tx);
  return rows.map(({ secondBy, secondAt, secondReason, sentAt, sentNote, what, whatAt, whatNote, ...row }) => ({
    ...row,
    at: row.at.toISOString(),
    second:
      secondBy === null || secondAt === null
        ? null
        : { by: secondBy, at: secondAt.toISOString(), reason: secondReason ?? '' },
    sent: sentAt === null ? null : { at: sentAt.toISOString(), note: sentNote ?? '' },
    outcome: what === null || whatAt === null ? null : { what, at: whatAt.toISOString(), note: whatNote ?? '' },
  }));
}
