// Invented states whose planners give each other contributions.
import type { Act } from '#base';
import { exchangeDesk } from '../../src/exchange/desk.ts';
import { inventedMembers, openState, type State } from '../../src/exchange/invented.ts';
import type { giveFinding } from '../../src/military/contributions/give-finding.ts';
import { militaryMigrations } from '../../src/military/migrations/index.ts';
import { axisKinds } from '../../src/node/record-kinds.ts';
import { pactMigrations } from '../../src/pact/migrations/index.ts';

export const why = 'As the planners of both states agreed in writing';
const persons: Readonly<Record<string, number>> = { salma: 1, 'salma-again': 1, idris: 2, nadia: 3 };
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export interface Side extends AsyncDisposable {
  state: State;
  deps: Parameters<typeof giveFinding>[1];
  by<T>(account: string, work: (act: Act) => Promise<T>): Promise<T>;
  /** A second person lets a draft leave; gives the id of what left. */
  sign(draft: string): Promise<string>;
}

export async function openSide(n: number): Promise<Side> {
  const state = await openState(n, inventedMembers(), {
    kinds: axisKinds(Buffer.alloc(32, n), { publicUrl: 'https://node.example' }),
    migrations: [...pactMigrations, ...militaryMigrations],
  });
  const desk = exchangeDesk(state.deps);
  const institution = { institution_id: uuid(90), name: { ara: 'جهة', eng: 'Body', fra: 'Corps' } };
  const deps: Side['deps'] = {
    desk,
    seatOf: async (_, account) => {
      const person = persons[account];
      return person === undefined ? undefined : { institution, person: uuid(person) };
    },
    personKey: (person) => person.replaceAll('-', '').padStart(64, '0'),
  };
  return {
    state,
    deps,
    by: (account, work) => state.as(account).transact(work),
    sign: (id) =>
      state.as('idris').transact(async (act) => {
        const { preview } = await desk.viewDraft(act, id);
        const left = await desk.secondDraft(act, { id, approve: true, reason: why, seen: preview.seen });
        return left.find(({ id: record }) => !record.startsWith('marking-definition'))?.id ?? '';
      }),
    [Symbol.asyncDispose]: () => state[Symbol.asyncDispose](),
  };
}
