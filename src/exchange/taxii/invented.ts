// For tests and benchmarks only: a TAXII door on a fresh database, and clients before it.
import { fastify, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { type Actor, type AuditEntry, type Call, type Database, Fault, silentLog } from '#base';
import { type HandClock, handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { archiveMigrations, storeRecords } from '../archive/index.ts';
import { type Invented, inventedRecord } from '../archive/invented.ts';
import type { ExchangeDeps } from '../deps.ts';
import { gateRoom } from '../gate/index.ts';
import { inventedState, type State } from '../gate/invented.ts';
import { admitAtInbox } from '../inbox.ts';
import { archive } from '../migrations/0001-archive.ts';
import type { Room } from '../room.ts';
import { taxiiMigration } from './migration.ts';
import { subscriptionMigration } from './subscription-migration.ts';
import { taxiiRoom } from './room.ts';

export const taxiiHeaders = { accept: 'application/taxii+json;version=2.1' };
export const inventedUuid = (n: number): string => `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** An object of a foreign feed. */
export const inventedObject = (n: number, more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'indicator',
  spec_version: '2.1',
  id: `indicator--${inventedUuid(n)}`,
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  name: `Invented ${n}`,
  ...more,
});

export interface TestDoor extends AsyncDisposable {
  url: string;
  app: FastifyInstance;
  db: Database;
  clock: HandClock;
  trail: AuditEntry[];
  deps: ExchangeDeps;
  room: Room;
  /** This node's state and two others, whose seals the gate knows. */
  states: readonly State[];
  call: Call;
  /** Asks at the door as an account (`name:password`), as a person (`@name`), or as nobody. */
  ask(
    who: string,
    path: string,
    init?: { method?: string; headers?: Record<string, string>; body?: string },
  ): Promise<Response>;
  post(who: string, path: string, envelope: unknown): Promise<Response>;
  /** What a person who manages the door does by the node's own routes. */
  manage(method: string, path: string, body?: unknown): Promise<Record<string, string>>;
  /** An API root `/feeds/` with one plain collection, and an account `reader:password1` granted so much of it. */
  feed(grant: { read?: boolean; write?: boolean; delete?: boolean }, pageSize?: number): Promise<string>;
  store(records: readonly Invented[]): Promise<void>;
}

export async function openTestDoor(): Promise<TestDoor> {
  const clock = handClock();
  const trail: AuditEntry[] = [];
  const callOf = (actor: Actor): Call => testCall(opened.db, actor, clock, trail);
  const states = Array.from({ length: 3 }, (_, n) => inventedState(n));
  const gate = gateRoom({
    kinds: [],
    trust: async () => ({
      own: states[0]?.id,
      recordKey: (origin) => states.find(({ id }) => id === origin)?.public ?? 'not-a-member',
    }),
    report: async () => {},
    widerThanSources: async () => [],
  });
  const opened = await openTestDatabase([
    archive,
    ...archiveMigrations,
    taxiiMigration,
    subscriptionMigration,
    ...gate.migrations,
  ]);
  const deps: ExchangeDeps = {
    db: opened.db,
    clock,
    log: silentLog,
    secret: Buffer.alloc(32, 7),
    kinds: [],
    callAs: callOf,
    nodeActor: () => testActor('node'),
    publicUrl: 'http://localhost:4810',
  };
  const taxii = taxiiRoom(deps, admitAtInbox(gate.gate));
  await taxii.start?.();
  const app = fastify({ forceCloseConnections: true, routerOptions: { maxParamLength: 500 } })
    .setValidatorCompiler(validatorCompiler)
    .setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error, _, reply) =>
    error instanceof Fault ? reply.status(error.definition.status).send(error.toProblem('en')) : reply.send(error),
  );
  taxii.mount(app, {
    call: async (request) => {
      const [, who] = /^Person (.+)$/.exec(request.headers.authorization ?? '') ?? [];
      return callOf(who === undefined ? testActor('', []) : testActor(who));
    },
    upload: () => Promise.reject(new Error('no files here')),
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const ask: TestDoor['ask'] = (who, path, init = {}) =>
    fetch(url + path, { ...init, headers: { ...taxiiHeaders, ...credentials(who), ...init.headers } });
  const manage: TestDoor['manage'] = async (method, path, body) => {
    const headers = { authorization: 'Person salma', 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: body === undefined ? { authorization: 'Person salma' } : headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Record<string, string>;
  };
  const call = callOf(testActor('salma'));
  return {
    url,
    app,
    db: opened.db,
    clock,
    trail,
    deps,
    room: taxii,
    states,
    call,
    ask,
    post: (who, path, envelope) =>
      ask(who, path, {
        method: 'POST',
        headers: { 'content-type': 'application/taxii+json;version=2.1' },
        body: typeof envelope === 'string' ? envelope : JSON.stringify(envelope),
      }),
    manage,
    feed: async (grant, pageSize = 50) => {
      const root = await manage('POST', '/taxii/roots', { path: '/feeds/', title: 'Feeds', pageSize });
      const collection = await manage('POST', '/taxii/collections', { root: root['id'], title: 'Feed', kind: 'plain' });
      await manage('POST', '/taxii/accounts', {
        name: 'reader',
        password: 'password1',
        title: 'Reader',
        grants: [{ collection: collection['id'], ...grant }],
      });
      return `/feeds/collections/${collection['id']}`;
    },
    store: (records) =>
      call.transact(async (act) => {
        await storeRecords(act, records.map(inventedRecord), []);
      }),
    [Symbol.asyncDispose]: async () => {
      await app.close();
      await opened[Symbol.asyncDispose]();
    },
  };
}

function credentials(who: string): Record<string, string> {
  if (who === '') return {};
  if (who.startsWith('@')) return { authorization: `Person ${who.slice(1)}` };
  return { authorization: `Basic ${Buffer.from(who).toString('base64')}` };
}
