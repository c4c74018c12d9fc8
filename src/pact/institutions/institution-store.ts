import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { PactInstitution } from '#records';
import { seen } from './tables.ts';

export interface OwnInstitution extends PactInstitution {
  /** No account is seated in it any more, and nothing new is given to it. */
  closed: boolean;
  /** Accounts that sit in it without an end. */
  seated: number;
}

/** The institutions of this state, open ones first, then by name. */
export async function institutionsOf({ tx }: Pick<Act, 'tx'>): Promise<OwnInstitution[]> {
  const rows = await seen(tx)
    .selectFrom('pact_institution')
    .selectAll()
    .select(
      sql<number>`(select count(*)::int from pact_seat s where s.institution = pact_institution.id and s.until is null)`.as(
        'seated',
      ),
    )
    .orderBy('closed')
    .orderBy('ara')
    .execute();
  return rows.map(({ id, ara, eng, fra, closed, seated }) => ({
    institution_id: id,
    name: { ara, eng, fra },
    closed,
    seated,
  }));
}

/** One of them, locked until the transaction ends. */
export const lockInstitution = (tx: Tx, id: string) =>
  seen(tx).selectFrom('pact_institution').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
