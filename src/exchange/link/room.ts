import type { FastifyInstance } from 'fastify';
import { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Call, mount } from '#base';
import type { Gate } from '../gate/index.ts';
import type { ExchangeDeps } from '../deps.ts';
import type { SeenLeaves } from '../ledger/index.ts';
import { ownIdentity, ownKey, ownTls, type TlsCertificate, type TrustView } from '../members/index.ts';
import type { Room } from '../room.ts';
import { linkRoutes } from './contract.ts';
import { type Couriers, startCouriers } from './couriers.ts';
import { followLogs } from './follow-logs.ts';
import { followTrust } from './follow-trust.ts';
import { listPeers } from './list-peers.ts';
import { linkMigration } from './migration.ts';
import { sizeOfOwnLog } from './own-log-size.ts';
import { pausePeer, resumePeer } from './pause-peer.ts';
import { openLinkServer } from './server.ts';

export interface LinkDeps extends Omit<ExchangeDeps, 'kinds' | 'publicUrl'> {
  trust: TrustView;
  gate: Gate;
  /** What is served to peers. */
  rooms: readonly Pick<Room, 'serve'>[];
}

export interface LinkRoom extends Room {
  /** Records of this state were committed: to every peer that may read them, at once. */
  published(): void;
}

/** Seconds from one pull to the next, where the settings say nothing. */
const pullSeconds = 30;
/** How often is looked whether another process accepted a list, or another certificate is to be shown. */
const lookEvery = 10_000;
/** How often is looked whether something was published of which nobody here was told. */
const glanceEvery = 1000;

interface Running {
  own: string;
  tls: TlsCertificate;
  couriers: Couriers;
  server: FastifyInstance | undefined;
}

/** The room of the link: the second door for other members' nodes, and the couriers that go to theirs. */
export function linkRoom(deps: LinkDeps): LinkRoom {
  const { db, trust } = deps;
  let running: Running | undefined;
  let forming: Promise<void> = Promise.resolve();
  let look: NodeJS.Timeout | undefined;
  let glance: NodeJS.Timeout | undefined;
  let published = 0;
  const peers = async (call: Call) => {
    const address: unknown = running?.server?.server.address();
    const items = await call.transact(async (act) => listPeers(act, trust, (await ownIdentity(act.tx))?.member));
    return { ...(isAddress(address) && { listening: { host: address.address, port: address.port } }), items };
  };
  const form = async (): Promise<void> => {
    const own = await ownIdentity(db);
    if (own === undefined || trust.list() === undefined) return;
    const tls = await ownTls(db, deps.secret, trust.pinsOf(own.member), deps.clock.now());
    if (tls === undefined) return;
    if (running === undefined) running = await begin(own.member, tls);
    if (running.tls.sha256 !== tls.sha256) {
      running.tls = tls;
      const server: unknown = running.server?.server;
      if (server instanceof Server) server.setSecureContext({ cert: tls.certificate, key: tls.privateKey });
    }
    await running.couriers.reform();
  };
  const begin = async (own: string, tls: TlsCertificate): Promise<Running> => {
    const call = deps.callAs(deps.nodeActor());
    const heardOf = new Map<string, SeenLeaves>();
    const checkpointKey = () => ownKey(db, 'checkpoint', deps.secret, deps.clock.now());
    const admit = async (as: Call, member: string, envelope: Buffer): Promise<void> =>
      void (await deps.gate.admit(as, { from: { member }, content: envelope }));
    const couriers = startCouriers({
      ...deps,
      own,
      from: deps.link?.from,
      tls: () => running?.tls ?? tls,
      every: (deps.link?.pullSeconds ?? pullSeconds) * 1000,
      admit,
      followTrust: (line) => followTrust(call, trust, line),
      followLogs: (line, visit) =>
        followLogs({ call, log: deps.log, trust, own, heardOf, checkpointKey, visit, admit }, line),
    });
    const server = deps.link && (await openLinkServer({ ...deps, ...deps.link, couriers }, tls));
    return { own, tls, couriers, server };
  };
  // One after the other: two at once would open two doors.
  const reform = (): Promise<void> => {
    forming = forming
      .then(form)
      .catch((error: unknown) => deps.log.error({ err: error }, 'the link could not be formed'));
    return forming;
  };
  // Another process on the same database publishes too.
  const glanceAtLog = async (): Promise<void> => {
    const size = await sizeOfOwnLog(db).catch(() => published);
    if (size === published) return;
    published = size;
    running?.couriers.published();
  };
  trust.onNews((news) => {
    if (news === 'list') void reform();
    running?.couriers.nudge();
  });
  return {
    migrations: [linkMigration],
    jobs: [],
    published: () => running?.couriers.published(),
    start: async () => {
      await trust.refresh();
      await reform();
      look = setInterval(() => void trust.refresh().then(reform, () => {}), lookEvery);
      look.unref();
      glance = setInterval(() => void glanceAtLog(), glanceEvery);
      glance.unref();
    },
    stop: async () => {
      clearInterval(look);
      clearInterval(glance);
      await forming;
      await running?.couriers.stop();
      await running?.server?.close();
      running = undefined;
    },
    mount: (app, border) =>
      mount(
        app,
        linkRoutes,
        {
          peers: (_, call) => peers(call),
          pullPeer: ({ params }, call) => {
            running?.couriers.pull(params.member);
            return peers(call);
          },
          pushPeer: ({ params }, call) => {
            running?.couriers.push(params.member);
            return peers(call);
          },
          pausePeer: async ({ params, body }, call) => {
            await call.transact((act) => pausePeer(act, trust, { ...params, ...body }));
            return peers(call);
          },
          resumePeer: async ({ params }, call) => {
            await call.transact((act) => resumePeer(act, trust, params.member));
            running?.couriers.push(params.member);
            running?.couriers.pull(params.member);
            return peers(call);
          },
        },
        border,
      ),
  };
}

const isAddress = (value: unknown): value is AddressInfo => typeof value === 'object' && value !== null;
