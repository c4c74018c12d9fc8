import { sql } from 'kysely';
import type { Act } from '#base';
import type { ArchivedRecord, Taken } from '#exchange';
import { freezeReportShape, type RecordObject, withoutSeal } from '#records';

/** Keeps what a state says it did on a designation, its newest word; a revoked report is forgotten. */
export async function noteReport(act: Act, record: ArchivedRecord): Promise<void> {
  const { data } = freezeReportShape.safeParse(withoutSeal(JSON.parse(record.body) as RecordObject));
  if (data === undefined) return;
  if (record.revoked) {
    await forgetReport(act, record.id);
    return;
  }
  await sql`
    insert into finance_report as r (record, version, origin, own, designation_ref, outcome, received_at, acted_at,
      accounts, institutions, amount, currency, explanation, arrived_at)
    values (${record.id}, ${record.version}, ${record.origin}, ${record.own}, ${data.designation_ref}, ${data.outcome},
      ${data.received_at}, ${data.acted_at}, ${data.accounts ?? null}, ${data.institutions ?? null},
      ${data.amount ?? null}, ${data.currency ?? null}, ${data.explanation ?? null}, ${act.clock.now()})
    on conflict (record) do update set version = excluded.version, designation_ref = excluded.designation_ref,
      outcome = excluded.outcome, received_at = excluded.received_at, acted_at = excluded.acted_at,
      accounts = excluded.accounts, institutions = excluded.institutions, amount = excluded.amount,
      currency = excluded.currency, explanation = excluded.explanation
      where r.version < excluded.version`.execute(act.tx);
}

/** Its state took a report back: the one before it counts again, where there is one. */
export async function hearReportRecalled(act: Act, { id, stands }: Taken): Promise<void> {
  await forgetReport(act, id);
  if (stands !== undefined) await noteReport(act, stands);
}

async function forgetReport(act: Act, record: string): Promise<void> {
  await sql`delete from finance_report where record = ${record}`.execute(act.tx);
}
