import { sql } from 'kysely';
import type { JobKind } from '#base';

/**
 * Takes dead rows out of tables that changed much, and tells the planner how they look now. A server's autovacuum does
 * this by itself; the embedded engine has no background worker that would. VACUUM stands in no transaction.
 */
export const tidyJob: JobKind = {
  kind: 'node.tidy',
  everyMinutes: 10,
  run: async (_, run) => {
    const { call } = run;
    // The counts reach the view only now and then unless they are asked to.
    await sql`select pg_stat_force_next_flush()`.execute(call.db);
    const { rows: tables } = await sql<{ name: string }>`
      select relname as name from pg_stat_user_tables
      where schemaname = current_schema()
        and (n_dead_tup > 1000 + n_live_tup / 5 or n_mod_since_analyze > 500 + n_live_tup / 10)
      order by relname`.execute(call.db);
    for (const [done, { name }] of tables.entries()) {
      await run.progress({ done, total: tables.length, unit: 'tables' });
      await sql`vacuum (analyze) ${sql.table(name)}`.execute(call.db);
    }
  },
};
