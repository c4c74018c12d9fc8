import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database, Tx } from '#base';
import { type Entry, genesis } from './entry.ts';
import type { AuditTables } from './tables.ts';

const table = (db: Database | Tx): Kysely<AuditTables> => db.withTables<AuditTables>();

/** One writer at a time, until its commit. The number is arbitrary. */
const lockKey = 7_304_301;

/** Takes the log for this transaction and gives its last entry's number and hash. */
export async function lockHead(tx: Tx): Promise<{ seq: number; hash: string }> {
  await sql`select pg_advisory_xact_lock(${lockKey})`.execute(tx);
  return head(tx);
}

export async function head(db: Database | Tx): Promise<{ seq: number; hash: string }> {
  const row = await table(db)
    .selectFrom('node_audit')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? { seq: 0, hash: genesis };
}

export async function insertEntries(tx: Tx, entries: readonly Entry[]): Promise<void> {
  await table(tx).insertInto('node_audit').values(entries.map(rowOf)).execute();
}

/** Which entries: all of those given must hold. `object` is one whole `<noun>:<id>`. */
export interface Filter {
  actor?: string | undefined;
  action?: string | undefined;
  object?: string | undefined;
  outcome?: 'success' | 'failure' | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
}

/** Newest first, below `before`. */
export async function listEntries(db: Database | Tx, filter: Filter, limit: number, before?: number): Promise<Entry[]> {
  const rows = await filtered(db, filter)
    .selectAll()
    .$if(before !== undefined, (query) => query.where('seq', '<', before ?? 0))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(entryOf);
}

/** Oldest first, above `after`: for walking the whole log in batches. */
export async function nextEntries(db: Database | Tx, filter: Filter, limit: number, after: number): Promise<Entry[]> {
  const rows = await filtered(db, filter).selectAll().where('seq', '>', after).orderBy('seq').limit(limit).execute();
  return rows.map(entryOf);
}

export async function countEntries(db: Database | Tx, filter: Filter): Promise<number> {
  if (Object.values(filter).every((value) => value === undefined)) return (await head(db)).seq;
  const row = await filtered(db, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

function filtered(db: Database | Tx, filter: Filter) {
  const { actor, action, object, outcome, from, until } = filter;
  return table(db)
    .selectFrom('node_audit')
    .$if(actor !== undefined, (query) => query.where('actor_id', '=', actor ?? ''))
    .$if(action !== undefined, (query) => query.where('action', '=', action ?? ''))
    .$if(object !== undefined, (query) => query.where(sql<boolean>`objects @> array[${object}]::text[]`))
    .$if(outcome !== undefined, (query) => query.where('outcome', '=', outcome ?? 'success'))
    .$if(from !== undefined, (query) => query.where('at', '>=', from ?? new Date()))
    .$if(until !== undefined, (query) => query.where('at', '<', until ?? new Date()));
}

function rowOf(entry: Entry) {
  const { seq, actor, action, outcome, objects, hash } = entry;
  return {
    seq,
    at: new Date(entry.at),
    actor_id: actor.id,
    actor_name: actor.name,
    actor_kind: actor.kind,
    action,
    outcome,
    objects,
    detail: JSON.stringify(entry.detail),
    hash,
  };
}

function entryOf(row: Selectable<AuditTables['node_audit']>): Entry {
  return {
    seq: row.seq,
    at: row.at.toISOString(),
    actor: { id: row.actor_id, name: row.actor_name, kind: row.actor_kind },
    action: row.action,
    outcome: row.outcome,
    objects: row.objects,
    detail: row.detail,
    hash: row.hash,
  };
}
