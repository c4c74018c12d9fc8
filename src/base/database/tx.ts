import {
  type Kysely,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  type Transaction,
  type UnknownRow,
} from 'kysely';

/** The database, outside any transaction. A module sees its own tables by `db.withTables<ItsTables>()`. */
export type Database = Kysely<object>;
/** A handle inside a transaction. */
export type Tx = Transaction<object>;

/**
 * Refuses a query on a transaction that has ended: on a server it would silently run outside it.
 */
class EndedPlugin implements KyselyPlugin {
  #ended = false;
  end(): void {
    this.#ended = true;
  }
  transformQuery(args: PluginTransformQueryArgs): RootOperationNode {
    if (this.#ended) throw new Error('query on a transaction that has ended');
    return args.node;
  }
  async transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return args.result;
  }
}

/** Work that waits until the transaction is safely committed: waking a queue, telling an index. */
export type AfterCommit = (work: () => void | Promise<void>) => void;

/**
 * Runs `work` in one transaction; then, only if it was committed, what `after` collected, in order.
 * On the embedded engine there is one connection: a query on the outer database inside `work` never returns.
 */
export async function transaction<T>(db: Database, work: (tx: Tx, after: AfterCommit) => Promise<T>): Promise<T> {
  const waiting: (() => void | Promise<void>)[] = [];
  const result = await db.transaction().execute(async (tx) => {
    const plugin = new EndedPlugin();
    try {
      return await work(tx.withPlugin(plugin), (next) => waiting.push(next));
    } finally {
      plugin.end();
    }
  });
  for (const next of waiting) await next();
  return result;
}

/** Runs `read` on one unmoving picture of the database: what is committed meanwhile is not seen. It may not write. */
export async function snapshot<T>(db: Database, read: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);
}
