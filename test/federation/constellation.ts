// An alliance of real nodes in one process: founded and joined through their own doors, over real TLS on loopback. Each
// node is reached by the others through a wire of its own, which a test can cut, slow down and heal.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Call, systemClock } from '#base';
import { client, type Client } from '#base/client';
import { gateRoutes, ledgerRoutes, linkRoutes, memberRoutes } from '#exchange/contract';
import { type SigningKey, signingKey, signTrustList, type TrustList } from '#records';
import type { ArchivedRecord } from '../../src/exchange/archived-record.ts';
import { ownIdentity } from '../../src/exchange/members/index.ts';
import type { BareObject } from '../../src/exchange/publication/index.ts';
import { openTestNode, type Signed, type TestNode, type TestNodeOptions } from '../../src/node/testing.ts';
import { callOf, publishAt } from './publish-at.ts';
import { layWire, type Wire } from '../../exercise/wire.ts';

const routes = { ...memberRoutes, ...linkRoutes, ...ledgerRoutes, ...gateRoutes };
/** The node's own routes, as one signed in with a role calls them. */
export type Office = Client<typeof routes>;

export interface State extends TestNode {
  /** ISO code, invented: `XA`, `XB`… */
  readonly code: string;
  /** `identity--…`. */
  readonly id: string;
  readonly wire: Wire;
  /** Where it comes from when it calls on others. */
  readonly address: string;
  /** Proposes, and sees to links and keys. */
  readonly custodian: Office;
  /** The second person. */
  readonly second: Office;
  readonly liaison: Office;
  /** Issues records past the desks: what leaves here was not approved by anybody. */
  publish(objects: readonly BareObject[]): Promise<ArchivedRecord[]>;
  /** Puts the wire's end into the node's door, once it has one. */
  plugIn(): Promise<void>;
  /** The call of the node itself. */
  call(): Call;
  /** Ids and versions of all records here, in the order of storing. */
  records(): Promise<{ id: string; version: string; origin: string }[]>;
}

export interface Constellation extends AsyncDisposable {
  readonly states: readonly State[];
  readonly secretariat: SigningKey;
  /** Has the secretariat sign a proposal of a state. */
  signBySecretariat(state: State, proposal: string): Promise<void>;
  /** Proposes at a state, signs for it by another person and for the secretariat: it is accepted. */
  change(state: State, wish: Wish): Promise<void>;
  /** A further state, with a node that has joined nothing yet. */
  arrive(code: string): Promise<State>;
  /** Cuts a state off: it reaches nobody, and nobody reaches it. */
  isolate(state: State): void;
  heal(state: State): void;
  /** Brings a state into the alliance that the first one of it founded. */
  join(state: State): Promise<void>;
}

type Wish = Parameters<Office['proposeChange']>[0]['body']['wish'];

export interface ConstellationOptions extends TestNodeOptions {
  /** Seconds from one pull to the next; 1 unless said otherwise. */
  pullSeconds?: number;
  /** What the states are called, by code; "State XA" unless said otherwise. */
  names?: Readonly<Record<string, { ar: string; en: string; fr: string }>>;
  /** `identity--…` by code, where a state has one before it joins. */
  ids?: Readonly<Record<string, string>>;
}

const why = 'As the council of the alliance resolved';
const everywhere = (text: string) => ({ ar: text, en: text, fr: text });

/** Opens as many states as named and joins them to one alliance; the first founds it. */
export async function openConstellation(
  codes: readonly string[],
  options: ConstellationOptions = {},
): Promise<Constellation> {
  await using opening = new AsyncDisposableStack();
  const states: State[] = [];
  const secretariat = signingKey(randomBytes(32));
  const arrive = async (code: string): Promise<State> => {
    const state = opening.use(await openState(code, options));
    states.push(state);
    return state;
  };
  const signBySecretariat = async (state: State, proposal: string): Promise<void> => {
    const { list: text } = await state.custodian.proposalText({ params: { id: proposal } });
    const list = JSON.parse(text) as TrustList;
    const body = signTrustList(list, list.secretariat.id, secretariat);
    await state.custodian.addSignature({ params: { id: proposal }, body });
  };
  const agree = async (state: State, proposal: string): Promise<void> => {
    await state.second.signProposal({ params: { id: proposal } });
    await signBySecretariat(state, proposal);
  };
  const change = async (state: State, wish: Wish): Promise<void> => {
    const { proposal } = await state.custodian.proposeChange({ body: { wish, reason: why } });
    await agree(state, proposal);
  };
  const founder = (): State => {
    assert.ok(states[0]);
    return states[0];
  };
  const join = async (state: State): Promise<void> => {
    const { list, fingerprint } = await founder().custodian.trustList({});
    const identity = identityOf(state, options);
    const { own } = await state.custodian.joinAlliance({ body: { list, fingerprint, identity } });
    await state.plugIn();
    await change(founder(), { change: 'join', card: own?.card ?? '' });
    const { version } = JSON.parse((await founder().custodian.trustList({})).list) as TrustList;
    const members = states.filter(({ id }) => id !== '');
    for (const one of members)
      await until(`${one.code} has list ${version}`, async () => (await versionAt(one)) >= version);
  };
  for (const code of codes) await arrive(code);
  const body = {
    names: everywhere('The invented alliance'),
    secretariatKey: secretariat.public,
    identity: identityOf(founder(), options),
  };
  await agree(founder(), (await founder().custodian.foundAlliance({ body })).proposal);
  await founder().plugIn();
  for (const state of states.slice(1)) await join(state);
  const open = opening.move();
  return {
    states,
    secretariat,
    signBySecretariat,
    change,
    isolate: (state) => {
      state.wire.cut();
      for (const other of states) if (other !== state) other.wire.bar(state.address);
    },
    heal: (state) => {
      state.wire.heal();
      for (const other of states) other.wire.letIn(state.address);
    },
    arrive: async (code) => {
      const state = await openState(code, options);
      open.use(state);
      states.push(state);
      return state;
    },
    join,
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

const identityOf = (state: State, { names = {}, ids = {} }: ConstellationOptions) => ({
  state: state.code,
  ...(ids[state.code] !== undefined && { member: ids[state.code] }),
  names: names[state.code] ?? everywhere(`State ${state.code}`),
  endpoint: `https://127.0.0.1:${state.wire.port}`,
  contact: `duty@${state.code.toLowerCase()}.mithaq.example`,
});

async function versionAt(state: State): Promise<number> {
  return (await state.custodian.members({})).list?.version ?? 0;
}

/** Waits until something holds; gives up after `seconds`, and says what did not come. */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it did not come in ${seconds} s: ${what}`);
    await sleep(50);
  }
}

function callsOf(signed: Signed): Office {
  return client(routes, {
    base: '',
    fetch: (address, init) => signed(typeof address === 'string' ? address : '', init),
  });
}

let places = 0;

async function openState(code: string, options: ConstellationOptions): Promise<State> {
  places += 1;
  const address = `127.9.${Math.floor(places / 250)}.${(places % 250) + 1}`;
  const link = { host: '127.0.0.1', port: 0, pullSeconds: options.pullSeconds ?? 1, from: address };
  const test = await openTestNode({ ...options, config: { ...options.config, link } });
  let port = 0;
  const wire = await layWire(() => port);
  const office = async (roles: string | readonly string[]): Promise<Office> => callsOf(await test.as(roles));
  const [custodian, second, liaison] = [
    await office(['custodian', 'operator']),
    await office('custodian'),
    await office('liaison'),
  ];
  let id = '';
  const plugIn = async (): Promise<void> => {
    await until(`${code} listens`, async () => (await custodian.peers({})).listening !== undefined);
    port = (await custodian.peers({})).listening?.port ?? 0;
    id = (await ownIdentity(test.node.db))?.member ?? '';
  };
  const clock = options.clock ?? systemClock;
  const close = async (): Promise<void> => {
    await wire[Symbol.asyncDispose]();
    await test.close();
  };
  return {
    code,
    get id() {
      return id;
    },
    get url() {
      return test.url;
    },
    get node() {
      return test.node;
    },
    wire,
    address,
    custodian,
    second,
    liaison,
    stranger: (path, init) => test.stranger(path, init),
    as: (roles, desks) => test.as(roles, desks),
    plugIn,
    reopen: async () => {
      await test.reopen();
      await plugIn();
    },
    call: () => callOf(test, clock, options.log),
    close,
    publish: (objects) => publishAt(test, objects, clock),
    records: async () =>
      test.node.db
        .withTables<{ exchange_record: { id: string; version: string; origin: string; seq: number } }>()
        .selectFrom('exchange_record')
        .select(['id', 'version', 'origin'])
        .orderBy('seq')
        .execute(),
    [Symbol.asyncDispose]: close,
  };
}
