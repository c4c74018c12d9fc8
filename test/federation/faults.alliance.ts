// Three members for the fault test, founded once; every schedule begins from that moment.
import { randomBytes } from 'node:crypto';
import { handClock, type HandClock } from '#base/testing';
import { type SigningKey, signingKey } from '#records';
import { found, join, propose, sign, signBySecretariat } from '../../src/exchange/members/invented.ts';
import { dice } from '../../src/exchange/archive/leak.fixture.ts';
import { FaultNode } from './faults.node.ts';
import { FaultWire } from './faults.wire.ts';

export type Wish = Parameters<typeof propose>[1];

export interface FaultAlliance extends AsyncDisposable {
  world: HandClock;
  wire: FaultWire;
  nodes: readonly FaultNode[];
  secretariat: SigningKey;
  /** Everything as it was when the alliance stood, with dice of this seed. */
  begin(seed: number): Promise<(sides: number) => number>;
  /** Proposes at a node, signs there and for the secretariat; where the node has no key to sign with, another signs. */
  change(node: FaultNode, wish: Wish, signer?: FaultNode): Promise<void>;
}

const day = 86_400_000;

export async function openFaultAlliance(): Promise<FaultAlliance> {
  await using opening = new AsyncDisposableStack();
  let world = handClock();
  const wire = new FaultWire();
  const nodes: FaultNode[] = [];
  for (const state of ['XA', 'XB', 'XC'])
    nodes.push(opening.use(await FaultNode.open(state, { now: () => world.now() }, wire)));
  const [first, ...others] = nodes as [FaultNode, FaultNode, FaultNode];
  const secretariat = signingKey(randomBytes(32));
  const change = async (node: FaultNode, wish: Wish, signer = node): Promise<void> => {
    const proposal = await propose(node, wish);
    await signBySecretariat(node, secretariat, proposal);
    if (signer !== node) await signer.pull(node.id);
    await sign(signer, proposal);
    if (signer !== node) await node.pull(signer.id);
  };
  await found(first, secretariat);
  for (const node of others) await change(first, { change: 'join', card: await join(node, first) });
  for (const node of nodes) {
    await node.start();
    wire.nodes.set(node.id, node);
  }
  for (const node of others) await node.pull(first.id);
  for (const node of nodes) await node.disk.copy('founded');
  const stood = world.now().getTime() + 3 * day;
  const open = opening.move();
  return {
    get world() {
      return world;
    },
    wire,
    nodes,
    secretariat,
    change,
    begin: async (seed) => {
      world = handClock(new Date(stood).toISOString());
      wire.clear();
      wire.roll = dice(seed);
      for (const node of nodes) {
        node.clock.skew = 0;
        await node.disk.room();
        await node.disk.bringBack('founded');
        await node.start();
      }
      return wire.roll;
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
