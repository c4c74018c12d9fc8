import { sql } from 'kysely';
import type { Tx } from '#base';

/** Whether two people released this alert, and it says so still. */
export async function standingRelease(tx: Tx, alert: string): Promise<boolean> {
  const { rows } = await sql`select 1 from finance_redress_proposal p join finance_alert a on a.id = p.target
    where p.what = 'release' and p.target = ${alert}::uuid and p.state = 'standing'
      and (a.verdict = 'different' or a.state = 'closed') limit 1`.execute(tx);
  return rows.length > 0;
}

export async function standingExemptionOfFile(tx: Tx, file: string): Promise<boolean> {
  const { rows } = await sql`select 1 from finance_exemption
    where file = ${file}::uuid and state = 'standing' limit 1`.execute(tx);
  return rows.length > 0;
}
