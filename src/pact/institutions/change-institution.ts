import { sql } from 'kysely';
import { type Act, need } from '#base';
import type { Texts } from '#records';
import { institutionFault } from './faults.ts';
import { lockInstitution } from './institution-store.ts';
import { seen } from './tables.ts';

type Names = Pick<Texts, 'ara' | 'eng' | 'fra'>;

/** Adds an institution of this state (right `pact.institutions`); gives its UUID. Error: `institution-taken`. */
export async function makeInstitution(act: Act, { name }: { name: Names }): Promise<string> {
  need(act.actor, 'pact.institutions');
  const { ara, eng, fra } = name;
  const id = act.newId();
  const made = await seen(act.tx)
    .insertInto('pact_institution')
    .values({ id, ara, eng, fra, made_at: act.clock.now() })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made === undefined) throw institutionFault('institution-taken');
  await act.audit({ action: 'pact.institution.make', objects: [`institution:${id}`], detail: { ara, eng, fra } });
  return id;
}

export interface InstitutionChange {
  id: string;
  name?: Names | undefined;
  closed?: boolean | undefined;
  reason: string;
}

/**
 * Renames an institution, closes it or opens it again (right `pact.institutions`). Records keep the name that was theirs.
 * Errors: `institution-unknown`, `institution-has-seats` (its accounts are moved first), `institution-taken`.
 */
export async function changeInstitution(act: Act, { id, name, closed, reason }: InstitutionChange): Promise<void> {
  need(act.actor, 'pact.institutions');
  const before = await lockInstitution(act.tx, id);
  if (before === undefined) throw institutionFault('institution-unknown');
  if (closed === true) await refuseSeated(act, id);
  const called = name === undefined ? id : await named(act, name.eng);
  if (called !== undefined && called !== id) throw institutionFault('institution-taken');
  const after = {
    ara: name?.ara ?? before.ara,
    eng: name?.eng ?? before.eng,
    fra: name?.fra ?? before.fra,
    closed: closed ?? before.closed,
  };
  await seen(act.tx).updateTable('pact_institution').set(after).where('id', '=', id).execute();
  const { ara, eng, fra } = before;
  await act.audit({
    action: 'pact.institution.change',
    objects: [`institution:${id}`],
    detail: { before: { ara, eng, fra, closed: before.closed }, after, reason },
  });
}

async function refuseSeated({ tx }: Act, id: string): Promise<void> {
  const { rows } = await sql<{ seated: number }>`
    select count(*)::int as seated from pact_seat where institution = ${id} and until is null`.execute(tx);
  const seated = rows[0]?.seated ?? 0;
  if (seated > 0) throw institutionFault('institution-has-seats', { seated });
}

/** The id of the institution that is called so in English. */
async function named({ tx }: Act, eng: string): Promise<string | undefined> {
  const row = await seen(tx).selectFrom('pact_institution').select('id').where('eng', '=', eng).executeTakeFirst();
  return row?.id;
}
