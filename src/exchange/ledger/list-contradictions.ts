import { sql } from 'kysely';
import type { z } from 'zod';
import { type Act, commonFault, type Cursor, need, pageOf, readCursor } from '#base';
import type { contradictionShape, ledgerRoutes } from './contract.ts';
import { table } from './tables.ts';

type ContradictionQuery = z.output<typeof ledgerRoutes.exchangeContradictions.query>;
export type ContradictionView = z.output<typeof contradictionShape>;

/** Proofs kept here, the newest first; `open` for those nobody has answered, or only the answered ones. */
export async function listContradictions(act: Act, query: ContradictionQuery) {
  need(act.actor, 'exchange.members.read');
  const cursor = readCursor(query.after);
  const all = table(act.tx)
    .selectFrom('exchange_contradiction')
    .$if(query.open !== undefined, (rows) =>
      rows.where('acknowledged_at', query.open === 'true' ? 'is' : 'is not', null),
    );
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await all
    .selectAll()
    .$if(cursor !== undefined, (narrowed) =>
      narrowed.where(sql<boolean>`(found_at, id) < (${new Date(cursor?.[0] ?? 0)}, ${cursor?.[1] ?? null}::uuid)`),
    )
    .orderBy('found_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
  const shown = pageOf(rows, query.limit, (row): Cursor => [row.found_at.toISOString(), row.id]);
  return { items: shown.rows.map(viewOf), total, ...(shown.next !== undefined && { next: shown.next }) };
}

/** The proof as the file an outsider checks. */
export async function readContradictionProof(act: Act, id: string): Promise<Record<string, unknown>> {
  need(act.actor, 'exchange.members.read');
  const row = await table(act.tx)
    .selectFrom('exchange_contradiction')
    .select('proof')
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw commonFault('not-found');
  await act.audit({ action: 'exchange.contradiction.read', objects: [`contradiction:${id}`] });
  return row.proof;
}

/** Says what was done about a contradiction; it stops alarming, the proof stays. The first answer stands. */
export async function acknowledgeContradiction(act: Act, id: string, remark: string): Promise<ContradictionView> {
  need(act.actor, 'exchange.trust.propose');
  const row = await table(act.tx)
    .updateTable('exchange_contradiction')
    .set({
      acknowledged_by: act.actor.id,
      acknowledged_name: act.actor.name,
      acknowledged_at: act.clock.now(),
      remark,
    })
    .where('id', '=', id)
    .where('acknowledged_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw commonFault((await exists(act, id)) ? 'conflict' : 'not-found');
  await act.audit({
    action: 'exchange.contradiction.acknowledge',
    objects: [`contradiction:${id}`, `member:${row.origin}`],
    detail: { remark },
  });
  return viewOf(row);
}

async function exists(act: Act, id: string): Promise<boolean> {
  const row = await table(act.tx)
    .selectFrom('exchange_contradiction')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

interface Row {
  id: string;
  origin: string;
  kind: ContradictionView['kind'];
  found_at: Date;
  found_with: string | null;
  acknowledged_name: string | null;
  acknowledged_at: Date | null;
  remark: string | null;
}

function viewOf(row: Row): ContradictionView {
  const { acknowledged_name: by, acknowledged_at: at, remark } = row;
  return {
    id: row.id,
    origin: row.origin,
    kind: row.kind,
    foundAt: row.found_at.toISOString(),
    ...(row.found_with !== null && { foundWith: row.found_with }),
    ...(by !== null && at !== null && remark !== null && { acknowledged: { by, at: at.toISOString(), remark } }),
  };
}
