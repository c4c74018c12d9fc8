import type { ColumnType, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Database, Fault, Tx } from '#base';
import type { RemotePlace } from './walk-remote.ts';

/** A problem as it is kept until somebody reads it, in any language. */
export type KeptProblem = ReturnType<Fault['toTexts']>;

type SubscriptionTables = {
  exchange_subscription: {
    id: string;
    title: string;
    api_root: string;
    remote: string;
    username: string | null;
    secret: Buffer | null;
    every_minutes: number;
    collection: string;
    paused: boolean;
    read_up_to: string | null;
    etag: string | null;
    accept: string | null;
    objects: ColumnType<number, number | undefined, number>;
    last_run_at: Date | null;
    last_ok_at: Date | null;
    failures: ColumnType<number, number | undefined, number>;
    next_run_at: Date;
    problem: ColumnType<KeptProblem | null, string | null | undefined, string | null>;
    made_at: Date;
    made_by: string;
  };
};

export type Subscription = Selectable<SubscriptionTables['exchange_subscription']>;

export const subscriptions = (db: Database | Tx) => db.withTables<SubscriptionTables>();

export async function listSubscriptions(db: Database | Tx): Promise<Subscription[]> {
  return subscriptions(db).selectFrom('exchange_subscription').selectAll().orderBy('title').orderBy('id').execute();
}

export async function findSubscription(db: Database | Tx, id: string): Promise<Subscription | undefined> {
  return subscriptions(db).selectFrom('exchange_subscription').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Takes those whose time has come, and puts their next time ahead, so that nobody else takes them. */
export async function takeDue(tx: Tx, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update exchange_subscription s set next_run_at = ${now}::timestamptz + make_interval(mins => s.every_minutes)
    where not s.paused and s.next_run_at <= ${now} returning s.id`.execute(tx);
  return rows.map((row) => row.id);
}

/** Keeps how far the reading came, in the transaction that stored the page. */
export async function keepPlace(tx: Tx, id: string, place: RemotePlace, added: number): Promise<void> {
  await sql`
    update exchange_subscription set read_up_to = ${place.readUpTo ?? null}, etag = ${place.etag ?? null},
      accept = ${place.accept ?? null}, objects = objects + ${added} where id = ${id}`.execute(tx);
}

/** How a run ended. A failed one is tried again after `retryMs`. */
export async function endRun(
  tx: Tx,
  id: string,
  now: Date,
  end: { problem?: KeptProblem | undefined; retryMs?: number },
): Promise<void> {
  const problem = end.problem === undefined ? null : JSON.stringify(end.problem);
  const failed = end.retryMs !== undefined;
  await sql`
    update exchange_subscription set last_run_at = ${now}, problem = ${problem}::jsonb,
      last_ok_at = case when ${failed}::boolean then last_ok_at else ${now}::timestamptz end,
      failures = case when ${failed}::boolean then failures + 1 else 0 end,
      next_run_at = case when ${failed}::boolean then ${new Date(now.getTime() + (end.retryMs ?? 0))}::timestamptz
        else next_run_at end
    where id = ${id}`.execute(tx);
}
