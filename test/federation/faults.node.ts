// A member's node for the fault test: the real rooms over a database of its own. What is not real: TLS (the wire says who
// sends), the timers of the couriers (the schedule says when they go), and the main door.
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Call, Fault, migrate, type OpenDatabase, queueMigrations, silentLog, transaction } from '#base';
import { openTestDatabase, testActor, testCall } from '#base/testing';
import { exchange, type ExchangeDeps } from '#exchange';
import { gateRoom, trustFrom } from '../../src/exchange/gate/index.ts';
import { retryHeld } from '../../src/exchange/gate/retry-quarantine.ts';
import { admitAtInbox } from '../../src/exchange/inbox.ts';
import { widerThanSources } from '../../src/exchange/release/index.ts';
import { ledgerRoom, reportContradiction, type SeenLeaves, witnessedAt } from '../../src/exchange/ledger/index.ts';
import type { PeerAnswer } from '../../src/exchange/link/ask-peer.ts';
import { linkFault } from '../../src/exchange/link/faults.ts';
import { followLogs } from '../../src/exchange/link/follow-logs.ts';
import { followTrust } from '../../src/exchange/link/follow-trust.ts';
import { meetPeers } from '../../src/exchange/link/meet-peers.ts';
import type { PeerLine } from '../../src/exchange/link/peer-line.ts';
import { pullFrom } from '../../src/exchange/link/pull.ts';
import { pushTo } from '../../src/exchange/link/push.ts';
import { membersRoom, ownIdentity, ownKey, trustView, type TrustView } from '../../src/exchange/members/index.ts';
import { memberHandlers } from '../../src/exchange/members/room.ts';
import { logsOf, ownWitness, seenByOthers } from '../../src/exchange/note-names.ts';
import { allKinds, ownRecords } from '../../src/exchange/own-records.ts';
import { taxiiRoom } from '../../src/exchange/taxii/index.ts';
import { type Disk, openDisk } from './faults.disk.ts';
import type { FaultWire } from './faults.wire.ts';

export const sender = 'test-sender';
const everywhere = (text: string) => ({ ar: text, en: text, fr: text });

/** Time as this node's clock shows it: the world's, and how wrong it is. */
export interface WrongClock {
  now(): Date;
  /** Milliseconds. */
  skew: number;
  pass(milliseconds: number): void;
}

type Parts = Awaited<ReturnType<typeof joinParts>>;
interface Request {
  method: 'GET' | 'POST';
  path: string;
  headers: object;
  body?: Buffer | string;
}
type Serve = (from: string, request: Request) => Promise<PeerAnswer>;

/** A member's node that can be killed and come back on its database. */
export class FaultNode implements AsyncDisposable {
  readonly state: string;
  readonly opened: OpenDatabase;
  readonly disk: Disk;
  readonly clock: WrongClock;
  readonly secret = randomBytes(32);
  readonly identity;
  readonly #wire: FaultWire;
  #parts: Parts;
  id = '';
  /** Peers that asked to be pulled from. */
  readonly wanted = new Set<string>();

  private constructor(opened: OpenDatabase, disk: Disk, state: string, clock: WrongClock, wire: FaultWire) {
    [this.opened, this.disk, this.state, this.clock, this.#wire] = [opened, disk, state, clock, wire];
    const endpoint = `https://${state.toLowerCase()}.mithaq.example:4811`;
    const contact = `duty@${state.toLowerCase()}.mithaq.example`;
    this.identity = { state, names: everywhere(`State ${state}`), endpoint, contact };
    this.#parts = undefined as unknown as Parts;
  }

  static async open(state: string, world: { now(): Date }, wire: FaultWire): Promise<FaultNode> {
    const opened = await openTestDatabase();
    const clock: WrongClock = {
      skew: 0,
      now: () => new Date(world.now().getTime() + clock.skew),
      pass: (milliseconds) => {
        clock.skew += milliseconds;
      },
    };
    const deps = depsOf(opened, clock, Buffer.alloc(32));
    await migrate(opened.db, [...queueMigrations, ...exchange(deps).migrations]);
    const node = new FaultNode(opened, await openDisk(opened.db), state, clock, wire);
    await node.start();
    return node;
  }

  /** Begins from what lies in the database: whatever was in memory is forgotten. */
  async start(): Promise<void> {
    await this.#parts?.app.close();
    this.wanted.clear();
    this.#parts = await joinParts(this, (member) => this.lineTo(member));
    this.id = (await ownIdentity(this.opened.db))?.member ?? '';
  }

  get trust(): TrustView {
    return this.#parts.trust;
  }
  get handlers() {
    return this.#parts.handlers;
  }
  as(name: string): Call {
    return testCall(this.opened.db, testActor(`${this.state}-${name}`), this.clock);
  }
  get call(): Call {
    return this.as('node');
  }

  publish(objects: readonly Record<string, unknown>[]) {
    return this.call.transact((act) => this.#parts.own.publish(act, objects));
  }

  /** What the push lane of a courier does in one round. */
  async push(member: string): Promise<void> {
    const { trust } = this;
    if (!trust.isActive(member) || !trust.isActive(this.id)) return;
    await pushTo(this.call, this.lineTo(member), trust.list()?.version ?? 0, new AbortController().signal);
  }

  /** What the pull lane does in one round. */
  async pull(member: string): Promise<void> {
    const { trust, call } = this;
    if (!trust.isActive(member)) return;
    const line = this.lineTo(member);
    await followTrust(call, trust, line);
    if (!trust.isActive(this.id)) return;
    const follow = async (version: number): Promise<void> => {
      if (version > (trust.list()?.version ?? 0)) await followTrust(call, trust, line);
    };
    const admit = async (as: Call, from: string, content: Buffer): Promise<void> =>
      void (await this.#parts.gate.admit(as, { from: { member: from }, content }));
    await pullFrom({ admit, follow }, call, line, new AbortController().signal);
    const { heardOf, checkpointKey } = this.#parts;
    const visit = (gone: string, errand: (to: PeerLine) => Promise<void>) => errand(this.lineTo(gone));
    await followLogs({ call, log: silentLog, trust, own: this.id, heardOf, checkpointKey, visit, admit }, line);
  }

  /** What the job does that lets held objects through again. */
  retry(): Promise<number> {
    return retryHeld(this.call, this.#parts.gate);
  }

  /** Comes back from a copy, as `mithaq restore` does: data, what the rooms do then, a new start. */
  async restore(name: string): Promise<void> {
    await this.disk.bringBack(name);
    await transaction(this.opened.db, (tx) => this.#parts.restored(tx));
    await this.start();
  }

  /** Whether it has a key that counts for this use. */
  async canSign(use: 'record' | 'checkpoint' | 'witness'): Promise<boolean> {
    return (await ownKey(this.opened.db, use, this.secret, this.clock.now())) !== undefined;
  }

  /** Answers a request that a member's node sent, and comes back once all is done that follows from it. */
  serve(from: string, request: Request): Promise<PeerAnswer> {
    return this.#parts.serve(from, request);
  }

  lineTo(member: string): PeerLine {
    return {
      member,
      ask: async (question, alsoTake = []) => {
        const answer = await this.#wire.carry(this.id, member, question);
        const { status } = answer;
        if ((status >= 200 && status < 300) || alsoTake.includes(status)) return answer;
        throw linkFault('peer-refused', { member, status, reason: answer.body.toString().slice(0, 300) });
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#parts.app.close();
    await this.opened[Symbol.asyncDispose]();
  }
}

function depsOf(opened: OpenDatabase, clock: WrongClock, secret: Buffer): ExchangeDeps {
  const callAs = (actor: Call['actor']) => testCall(opened.db, actor, clock);
  const nodeActor = () => testActor('node');
  return { db: opened.db, clock, log: silentLog, secret, kinds: [], callAs, nodeActor, publicUrl: 'https://x.example' };
}

async function joinParts(node: FaultNode, lineTo: (member: string) => PeerLine) {
  const { opened, clock, secret } = node;
  const deps = depsOf(opened, clock, secret);
  const { db } = opened;
  const trust = trustView(db);
  await trust.refresh();
  const kinds = allKinds(deps, trust);
  const member = async () => (await ownIdentity(db))?.member;
  const trusted = async () => trustFrom(trust, await member(), clock);
  const witnessed = witnessedAt;
  const { gate } = gateRoom({ kinds, trust: trusted, report: reportContradiction, widerThanSources, witnessed });
  const taxii = taxiiRoom(deps, admitAtInbox(gate));
  await taxii.start?.();
  const ledger = ledgerRoom({
    db,
    clock,
    seenByOthers,
    ...logsOf(trust),
    ownWitness: () => ownWitness(db, secret, clock),
  });
  const app = fastify({ routerOptions: { maxParamLength: 500 }, bodyLimit: 10 * 2 ** 20 });
  const admission = { member: (request: FastifyRequest) => String(request.headers[sender]) };
  app.addHook('onRequest', async (request) => {
    const standing = trust.member(admission.member(request))?.standing;
    if (standing === undefined || standing === 'left') throw linkFault('not-a-member');
    if (standing === 'suspended' && !request.url.startsWith('/trust/')) throw linkFault('member-not-active');
  });
  const learn = (peer: string) => followTrust(node.call, trust, lineTo(peer)).catch(() => {});
  const couriers = { heard: () => {}, pull: (peer = '') => void node.wanted.add(peer), learn };
  meetPeers(app, admission, { db, clock, log: silentLog, trust, couriers });
  const done = new Map<string, () => void>();
  app.addHook('onResponse', async ({ headers }) => done.get(String(headers['test-number']))?.());
  app.setErrorHandler(async (error, _, reply) => {
    if (error instanceof Fault) return reply.code(error.definition.status).send(error.toProblem('en'));
    return reply.code(500).send('internal');
  });
  const call = (request: FastifyRequest) =>
    testCall(db, { ...testActor(admission.member(request), []), kind: 'node', desks: [] }, clock);
  for (const room of [membersRoom({ secret, trust }), ledger, taxii])
    await app.register(async (scope) => {
      room.serve?.(scope, { ...admission, call });
    });
  await app.ready();
  return {
    trust,
    gate,
    app: app as FastifyInstance,
    handlers: memberHandlers({ trust, secret }),
    own: ownRecords(deps, trust, kinds, () => {}),
    heardOf: new Map<string, SeenLeaves>(),
    checkpointKey: () => ownKey(db, 'checkpoint', secret, clock.now()),
    restored: async (tx: Parameters<NonNullable<typeof ledger.restored>>[0]) => exchange(deps).restored?.(tx),
    serve: serving(app as FastifyInstance, done),
  };
}

let numbers = 0;

function serving(app: FastifyInstance, done: Map<string, () => void>): Serve {
  return async (from, { method, path, headers, body }) => {
    numbers += 1;
    const number = String(numbers);
    const { promise, resolve } = Promise.withResolvers<void>();
    done.set(number, resolve);
    const answer = await app.inject({
      method,
      url: path,
      headers: { ...headers, [sender]: from, 'test-number': number },
      ...(body !== undefined && { payload: body }),
    });
    // A full disk ends the work that follows an answer before it tells us.
    await Promise.race([promise, sleep(200, undefined, { ref: false })]);
    done.delete(number);
    return { status: answer.statusCode, headers: answer.headers as Record<string, string>, body: answer.rawPayload };
  };
}
