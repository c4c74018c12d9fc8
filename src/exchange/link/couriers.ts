import { sql } from 'kysely';
import type { Actor, Call, Clock, Database, Log } from '#base';
import type { TlsCertificate, TrustView } from '../members/index.ts';
import { memberReader } from '../reader.ts';
import { type Courier, startCourier } from './courier.ts';
import { peerLine, type PeerLine } from './peer-line.ts';
import { PinnedAgent } from './pinned-agent.ts';
import { type PullDeps, pullFrom } from './pull.ts';
import { pushTo } from './push.ts';

export interface CouriersDeps {
  db: Database;
  clock: Clock;
  log: Log;
  trust: TrustView;
  /** `identity--…` of this node. */
  own: string;
  tls(): TlsCertificate;
  /** Which of this machine's addresses to go out from. */
  from?: string | undefined;
  callAs(actor: Actor): Call;
  nodeActor(): Actor;
  admit: PullDeps['admit'];
  /** Fetches what a peer knows of the trust list beyond ours, and takes it as far as it is right. */
  followTrust(line: PeerLine): Promise<void>;
  /** What the nodes do for each other's logs. */
  followLogs(line: PeerLine, visit: Visit): Promise<void>;
  /** Milliseconds from one pull to the next. */
  every: number;
}

/** Goes once to a member that no courier goes to any more. */
type Visit = (member: string, errand: (line: PeerLine) => Promise<void>) => Promise<void>;

/** The couriers of all peers that the trust list names now. */
export interface Couriers {
  /** Records of ours were published: to every peer's inbox, at once. */
  published(): void;
  /** Pull from one peer, or from all, now. */
  pull(member?: string): void;
  push(member: string): void;
  /** Something of the trust list is new here: peers are told to fetch it. */
  nudge(): void;
  heard(member: string): void;
  /** Fetches the peer's trust list now; that it could not be had is no failure of what is under way. */
  learn(member: string): Promise<void>;
  /** The list changed: couriers for whoever came, none for whoever left. */
  reform(): Promise<void>;
  stop(): Promise<void>;
}

interface Going {
  courier: Courier;
  line: PeerLine;
  agent: PinnedAgent;
  /** The peer shall be told that there is something new about the trust list. */
  nudge: boolean;
}

export function startCouriers(deps: CouriersDeps): Couriers {
  const going = new Map<string, Going>();
  const { trust } = deps;
  const lineTo = (member: string): { agent: PinnedAgent; line: PeerLine } => {
    const agent = new PinnedAgent({
      own: () => deps.tls(),
      pins: () => trust.pinsOf(member),
      from: deps.from,
      connectWithin: 10_000,
    });
    return { agent, line: peerLine({ trust, clock: deps.clock, agent }, member) };
  };
  const visit: Visit = async (member, errand) => {
    const { agent, line } = lineTo(member);
    await errand(line).finally(() => agent.destroy());
  };
  const begin = (member: string): void => {
    const { agent, line } = lineTo(member);
    const call = deps.callAs(deps.nodeActor());
    const follow = async (version: number): Promise<void> => {
      if (version > (trust.list()?.version ?? 0)) await deps.followTrust(line);
    };
    const courier = startCourier({
      member,
      call,
      clock: deps.clock,
      log: deps.log,
      every: deps.every,
      serves: () => trust.isActive(member),
      push: async (peer, signal) => {
        await sayNudge(going.get(member));
        if (!trust.isActive(deps.own) || !(await anythingFor(deps.db, member, peer.pushed))) return;
        await pushTo(call, line, trust.list()?.version ?? 0, signal);
      },
      pull: async (signal) => {
        await deps.followTrust(line);
        // Whoever is not yet, or no longer, a member learns of the list and of nothing else.
        if (!trust.isActive(deps.own)) return;
        await pullFrom({ admit: deps.admit, follow }, call, line, signal);
        await deps.followLogs(line, visit);
      },
    });
    going.set(member, { courier, line, agent, nudge: false });
  };
  const end = async (member: string): Promise<void> => {
    const ending = going.get(member);
    going.delete(member);
    await ending?.courier.stop();
    ending?.agent.destroy();
  };
  const reform = async (): Promise<void> => {
    const wanted = new Set(trust.members().filter((member) => member !== deps.own));
    for (const member of wanted) if (!going.has(member)) begin(member);
    await Promise.all([...going.keys()].filter((member) => !wanted.has(member)).map(end));
    for (const { courier } of going.values()) courier.wakePush();
  };
  return {
    published: () => {
      for (const { courier } of going.values()) courier.wakePush();
    },
    pull: (member) => {
      for (const [one, { courier }] of going) if (member === undefined || one === member) courier.wakePull();
    },
    push: (member) => going.get(member)?.courier.wakePush(),
    nudge: () => {
      for (const one of going.values()) {
        one.nudge = true;
        one.courier.wakePush();
      }
    },
    heard: (member) => going.get(member)?.courier.heard(),
    learn: async (member) => {
      const line = going.get(member)?.line;
      if (line === undefined) return;
      await deps.followTrust(line).catch((error: unknown) => {
        deps.log.warn({ err: error, member }, 'the trust list of a peer could not be fetched');
      });
    },
    reform,
    stop: async () => {
      await Promise.all([...going.keys()].map(end));
    },
  };
}

/** Whether a record of ours after this number is open to the member. */
async function anythingFor(db: Database, member: string, pushed: number): Promise<boolean> {
  const { rows } = await sql`select from unnest(${[...memberReader(member).keys]}::text[]) as w(key),
    lateral (select from exchange_reading k where k.key = w.key and k.own and k.seq > ${pushed} limit 1) p
    limit 1`.execute(db);
  return rows.length > 0;
}

async function sayNudge(going: Going | undefined): Promise<void> {
  if (going?.nudge !== true) return;
  going.nudge = false;
  const question = { method: 'POST', path: '/trust/nudge', limit: 10_000, within: 10_000 } as const;
  await going.line.ask(question).catch((error: unknown) => {
    going.nudge = true;
    throw error;
  });
}
