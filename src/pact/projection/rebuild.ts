import { sql } from 'kysely';
import { type Call, need } from '#base';
import { readPage } from '#exchange';
import { writeStatements } from './hear-statement.ts';
import { house } from './house.ts';
import { readStatement, statementKinds } from './statement.ts';

const BATCH = 500;

/**
 * Makes the projection anew from the archive (right `pact.assign`): for a node that held records of the pact before it had
 * this room, or after a restore. Idempotent; a short transaction a batch. Gives how many statements stand now.
 */
export async function rebuildStatements(call: Call): Promise<number> {
  need(call.actor, 'pact.assign');
  await call.transact(async (act) => {
    await sql`delete from pact_statement s where not exists (select from exchange_record r where r.seq = s.seq)`.execute(
      act.tx,
    );
  });
  for (let cursor: number | undefined; ; ) {
    const from = cursor;
    const page = await call.transact(async (act) => {
      const filter = { types: statementKinds, versions: ['all'] };
      const read = await readPage(act, house, filter, from, BATCH);
      await writeStatements(
        act.tx,
        read.records.map(readStatement).filter((one) => one !== undefined),
      );
      return read;
    });
    cursor = page.records.at(-1)?.seq;
    if (!page.more) break;
  }
  return call.transact(async (act) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from pact_statement`.execute(act.tx);
    const statements = rows[0]?.count ?? 0;
    await act.audit({ action: 'pact.statements.rebuild', objects: [], detail: { statements } });
    return statements;
  });
}
