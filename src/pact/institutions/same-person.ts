import { sql } from 'kysely';
import type { Act } from '#base';

/** Whether two accounts are one person's, as far as the seats of institutions tell. */
export async function samePerson({ tx }: Pick<Act, 'tx'>, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const { rows } = await sql`select from pact_account_person a join pact_account_person b on b.person = a.person
    where a.account = ${one} and b.account = ${other}`.execute(tx);
  return rows.length > 0;
}
