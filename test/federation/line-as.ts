import assert from 'node:assert/strict';
import { askPeer, type PeerAnswer, type PeerQuestion } from '../../src/exchange/link/ask-peer.ts';
import { PinnedAgent } from '../../src/exchange/link/pinned-agent.ts';
import { ownTls } from '../../src/exchange/members/index.ts';
import { nodeSecret } from '../../src/node/config/secrets.ts';
import type { State } from './constellation.ts';

/** A way into a state's link with the certificate of another, past that other's couriers: for what no node would ask. */
export async function lineAs(as: State, to: State): Promise<AsyncDisposable & { ask: Ask }> {
  const { list } = await to.custodian.trustList({});
  const { members } = JSON.parse(list) as { members: { id: string; tls: string[] }[] };
  const pins = (member: string) => members.find(({ id }) => id === member)?.tls ?? [];
  const tls = await ownTls(as.node.db, nodeSecret(as.node.config.data), pins(as.id), new Date());
  assert.ok(tls);
  const { listening } = await to.custodian.peers({});
  const endpoint = new URL(`https://127.0.0.1:${listening?.port}`);
  const agent = new PinnedAgent({ own: () => tls, pins: () => pins(to.id), connectWithin: 10_000 });
  return {
    ask: (question) => askPeer(agent, endpoint, { limit: 2 ** 26, within: 30_000, ...question }),
    [Symbol.asyncDispose]: async () => agent.destroy(),
  };
}

type Ask = (question: Omit<PeerQuestion, 'limit' | 'within'>) => Promise<PeerAnswer>;
