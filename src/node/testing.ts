// For tests only: a whole node behind a real port, with clients signed in as each role.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { type Log, type Migration, silentLog, systemClock, transaction } from '#base';
import { type EmptyPlace, emptyPlace } from '#base/testing';
import { allMigrations, compose } from './compose.ts';
import { type Config, configOf } from './config/config.ts';
import { type Node, type NodeOptions, openNode } from './open-node.ts';

/** Like `fetch`, with a path in the place of an address. */
export type Signed = (path: string, init?: RequestInit) => Promise<Response>;

export interface TestNode extends AsyncDisposable {
  readonly url: string;
  readonly node: Node;
  /** Somebody not signed in. */
  stranger: Signed;
  /** Somebody signed in with these roles and desks; every call makes another account. */
  as(roles: string | readonly string[], desks?: readonly string[] | '*'): Promise<Signed>;
  /** Stops the node and opens it again on the same data; for nodes whose database is in their directory. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export interface TestNodeOptions extends NodeOptions {
  config?: Partial<Config>;
  log?: Log;
  /** The database lies in the data directory instead of the memory, so that the node can be opened again. */
  durable?: boolean;
}

/** Where a node's database may be opened: with the whole schema of a node run already, where the engine is in memory. */
export async function emptyNodePlace(): Promise<EmptyPlace> {
  return emptyPlace(await stepsOfNode());
}

/** The steps of a node's schema, asked of modules that are joined on no database at all. */
async function stepsOfNode(): Promise<readonly Migration[]> {
  const data = await mkdtemp(join(tmpdir(), 'mithaq-schema-'));
  const db = new Kysely<object>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  const config = configOf({ DATA: data, EXERCISE: 'off' });
  const { modules } = await compose(config, { store: { db, engine: 'embedded' }, clock: systemClock, log: silentLog });
  await rm(data, { recursive: true, force: true });
  return allMigrations(modules);
}

/** Boots the real node on a free port, with a database and a data directory that are gone when it closes. */
export async function openTestNode(options: TestNodeOptions = {}): Promise<TestNode> {
  const empty = await emptyNodePlace();
  const data = await mkdtemp(join(tmpdir(), 'mithaq-test-'));
  const port = await freePort();
  const database = options.durable === true ? { kind: 'directory' as const } : empty.place;
  // Tests share their machine with others: a late turn there is no sign of a node under load.
  const config = { ...configOf({ PORT: String(port), DATA: data, EXERCISE: 'off' }), database, busyAfter: 120_000 };
  const open = () => openNode({ ...config, ...options.config }, { log: silentLog, ...options });
  let node = await open();
  let accounts = 0;
  const close = async (): Promise<void> => {
    await node[Symbol.asyncDispose]();
    await empty[Symbol.asyncDispose]();
    await rm(data, { recursive: true, force: true });
  };
  return {
    get url() {
      return node.url;
    },
    get node() {
      return node;
    },
    stranger: (path, init) => fetch(node.url + path, init),
    as: async (roles, desks = '*') => {
      accounts += 1;
      const names = typeof roles === 'string' ? [roles] : roles;
      const session = await transaction(node.db, async (tx) => {
        const who = { username: `${names.join('-')}${accounts}`, name: `${names.join(' ')} ${accounts}` };
        const password = 'four camels cross the bridge';
        const account = { ...who, password, totpSecret: 'JBSWY3DPEHPK3PXP', roles: names, desks };
        return node.signIn.openSession(tx, await node.signIn.addAccount(tx, account));
      });
      return (path, init) => {
        const headers = new Headers(init?.headers);
        headers.set('cookie', session.cookie);
        headers.set('x-mithaq-csrf', session.csrf);
        return fetch(node.url + path, { ...init, headers });
      };
    },
    reopen: async () => {
      await node[Symbol.asyncDispose]();
      node = await open();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
