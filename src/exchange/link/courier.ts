import { type Call, type Clock, commonFault, Fault, type Log } from '#base';
import { backoff } from './backoff.ts';
import { type Lane, startLane } from './lane.ts';
import { ComeBackLater } from './peer-line.ts';
import { noteAnswer, noteFailure, type PeerRow, readPeer } from './peer-store.ts';

export interface CourierDeps {
  member: string;
  call: Call;
  clock: Clock;
  log: Log;
  /** Whether this member is an active one. */
  serves(): boolean;
  push(peer: PeerRow, signal: AbortSignal): Promise<unknown>;
  pull(signal: AbortSignal): Promise<unknown>;
  /** Milliseconds from one pull to the next while nothing is wrong. */
  every: number;
}

/** Goes between this node and one peer. A slow or silent peer costs the others nothing: each has couriers of its own. */
export interface Courier {
  /** There is something to push. */
  wakePush(): void;
  /** There is something to pull, or a person wants it now. */
  wakePull(): void;
  /** The peer has come to us by itself: if we were leaving it alone, that is over. */
  heard(): void;
  stop(): Promise<void>;
}

export function startCourier(deps: CourierDeps): Courier {
  let pullWanted = true;
  const standing = { failing: false };
  const push = startLane((signal) =>
    errand(deps, standing, signal, async (peer) => {
      await deps.push(peer, signal);
      return deps.every;
    }),
  );
  const pull: Lane = startLane((signal) =>
    errand(deps, standing, signal, async (peer) => {
      const due = (peer.lastPullAt?.getTime() ?? 0) + deps.every - deps.clock.now().getTime();
      if (!pullWanted && due > 0) return due;
      pullWanted = false;
      await deps.pull(signal);
      return deps.every;
    }),
  );
  return {
    wakePush: () => push.wake(),
    wakePull: () => {
      pullWanted = true;
      pull.wake();
    },
    heard: () => {
      if (!standing.failing) return;
      standing.failing = false;
      pullWanted = true;
      void noteAnswer(deps.call.db, deps.member)
        .catch((error: unknown) => deps.log.error({ err: error }, 'the state of a peer could not be noted'))
        .then(() => {
          push.wake();
          pull.wake();
        });
    },
    stop: async () => {
      await Promise.all([push.stop(), pull.stop()]);
    },
  };
}

/** One round of one lane; gives how long to rest. A failure is noted, and stops both lanes for a while. */
async function errand(
  deps: CourierDeps,
  standing: { failing: boolean },
  signal: AbortSignal,
  work: (peer: PeerRow) => Promise<number>,
): Promise<number> {
  const { member, call, clock } = deps;
  try {
    if (!deps.serves()) return deps.every;
    const peer = await readPeer(call.db, member);
    if (peer.pausedAt !== undefined) return deps.every;
    const wait = (peer.nextTry?.getTime() ?? 0) - clock.now().getTime();
    if (wait > 0) return wait;
    const rest = await work(peer);
    if (peer.failures > 0) await noteAnswer(call.db, member);
    standing.failing = false;
    return rest;
  } catch (error) {
    if (signal.aborted) return 0;
    standing.failing = true;
    return await setBack(deps, error).catch((cause: unknown) => {
      deps.log.error({ err: cause, member }, 'the state of a peer could not be noted');
      return 5000;
    });
  }
}

async function setBack(deps: CourierDeps, error: unknown): Promise<number> {
  const asked = error instanceof ComeBackLater ? error.after : 0;
  const known = error instanceof ComeBackLater ? error.fault : error;
  if (!(known instanceof Fault)) deps.log.error({ err: known, member: deps.member }, 'an errand to a peer failed');
  const problem = known instanceof Fault ? known : commonFault('internal');
  const { failures } = await readPeer(deps.call.db, deps.member);
  const rest = backoff(failures + 1, Math.random(), asked);
  const nextTry = new Date(deps.clock.now().getTime() + rest);
  await noteFailure(deps.call.db, deps.member, { failures: failures + 1, nextTry, problem });
  return rest;
}
