// For tests only: an invented person at the public page, and the officers behind it.
import { createHash, randomBytes } from 'node:crypto';
import type { Act, Call } from '#base';
import { testActor, testCall } from '#base/testing';
import { type OrdersDesk, openOrdersDesk } from '../orders/invented.ts';
import { viewFile } from './file-view.ts';
import { linkFile } from './handle-file.ts';
import { zeroBits } from './proof-of-work.ts';
import { proposeAnswer } from './propose-answer.ts';
import { publicHandlers } from './public-handlers.ts';
import { proposeRelease } from './propose-release.ts';
import { type RedressKeys, redressKeys } from './redress-keys.ts';
import type { Outcome, Told } from './outcome.ts';
import { secondProposal } from './second-proposal.ts';
import { own } from './tables.ts';

export const reason = 'Another father, another birth place, another passport';
export const statement = 'My account was closed because of my name, and I am another man.';

type PublicDoor = ReturnType<typeof publicHandlers>;

export interface RedressDesk extends OrdersDesk {
  keys: RedressKeys;
  door: PublicDoor;
  /** Somebody without an account at this place. */
  anybody(place?: string): Call;
  /** The same caller through another call. */
  alike(call: Call, of: Call): Call;
  /** A proof of work that counts, for this place. */
  work(call: Call): Promise<{ challenge: string; counter: number }>;
  /** Sends a request; gives its receipt and its id. */
  petition(
    more?: Partial<Petition>,
    call?: Call,
  ): Promise<{ reference: string; code: string; dueAt: string; id: string }>;
  link(id: string, links: { alert?: string; subject?: string; case?: string }): Promise<void>;
  /** One proposes, the other approves; gives the proposal. */
  answer(id: string, outcome: Outcome, by?: Pair, told?: Told, text?: string): Promise<string>;
  release(file: string | undefined, by?: Pair): Promise<string>;
  second(id: string, call: Call, approve?: boolean): Promise<string>;
}
type Pair = readonly [proposer: Call, second: Call];
interface Petition {
  kind: 'same-name' | 'delisting' | 'exemption';
  name: string;
  statement: string;
  website: string;
  language: 'ar' | 'en' | 'fr';
}

/** A confirmed match, an effect, and a freeze where `served`; behind the public page the same node. */
export async function openRedressDesk(options: Parameters<typeof openOrdersDesk>[0] = {}): Promise<RedressDesk> {
  const desk = await openOrdersDesk(options);
  const keys = redressKeys(randomBytes(32));
  const places = new WeakMap<Call, string>();
  const door = publicHandlers({ keys, placeFor: (call) => places.get(call) ?? '' });
  const anybody = (place = '192.0.2.1') => {
    const call = testCall(desk.db, { ...testActor('', []), name: '' }, desk.clock, desk.trail);
    places.set(call, place);
    return call;
  };
  const none = { params: undefined, query: undefined, body: undefined };
  const work = async (call: Call) => {
    const { challenge, bits } = await door.redressChallenge(none, call);
    return { challenge, counter: solve(challenge, bits) };
  };
  const idOf = async (reference: string) => {
    const row = await own(desk.db)
      .selectFrom('finance_redress')
      .select('id')
      .where('reference', '=', reference.replaceAll('-', ''))
      .executeTakeFirst();
    return row?.id ?? '';
  };
  const second = (id: string, call: Call, approve = true) =>
    call.transact(async (act) => (await secondProposal(act, keys, { id, approve, reason })).state);
  const view = (call: Call, id: string) => call.transact((act: Act) => viewFile(act, keys, id));
  return {
    ...desk,
    keys,
    door,
    anybody,
    alike: (call, of) => {
      places.set(call, places.get(of) ?? '');
      return call;
    },
    work,
    second,
    petition: async (more = {}, call = anybody()) => {
      const body = {
        kind: 'same-name' as const,
        language: 'en' as const,
        name: 'Harun Belqasim Ziyad',
        capacity: 'self' as const,
        statement,
        ...more,
        proof: await work(call),
      };
      const receipt = await door.sendPetition({ ...none, body }, call);
      return { ...receipt, id: await idOf(receipt.reference) };
    },
    link: (id, links) => desk.salma.transact((act) => linkFile(act, keys, { id, ...links })),
    answer: async (id, outcome, [one, other] = [desk.salma, desk.idris], told = 'neutral', text?) => {
      const { seen } = await view(one, id);
      await one.transact((act) => proposeAnswer(act, keys, { id, outcome, told, text, reason, seen }));
      const proposal = (await view(one, id)).proposals.find(({ state }) => state === 'waiting')?.id ?? '';
      await second(proposal, other);
      return proposal;
    },
    release: async (file, [one, other] = [desk.salma, desk.idris]) => {
      const evidence = [{ kind: 'document' as const, what: 'Passport Z-1, born in another town' }];
      const seen = desk.candidate.evidence;
      const id = await one.transact((act) =>
        proposeRelease(act, keys, { alert: desk.alert, file, evidence, reason, seen }),
      );
      await second(id, other);
      return id;
    },
  };
}

/** Tries counters until the hash begins with so many zero bits. */
export function solve(challenge: string, bits: number): number {
  let counter = 0;
  while (zeroBits(createHash('sha256').update(`${challenge}:${counter}`).digest()) < bits) counter += 1;
  return counter;
}
