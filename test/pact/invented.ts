// For tests only: states whose people report and review, with a real exchange desk and gate, and a commitment they owe.
import { randomUUID } from 'node:crypto';
import { recordKinds, tlpId } from '#records';
import { exchangeDesk } from '../../src/exchange/desk.ts';
import { handlersOf } from '../../src/exchange/release/invented.ts';
import { inventedMembers, openState, type State } from '../../src/exchange/invented.ts';
import { axisKinds } from '../../src/node/record-kinds.ts';
import { makeInstitution } from '../../src/pact/institutions/change-institution.ts';
import { setSeat } from '../../src/pact/institutions/set-seat.ts';
import { pactMigrations } from '../../src/pact/migrations/index.ts';
import { reportInputShape, reviewInputShape } from '../../src/pact/progress/contract.ts';
import { progressHandlers } from '../../src/pact/progress/room.ts';

export const why = 'Read against what was agreed, piece by piece';

export interface PactState extends AsyncDisposable {
  state: State;
  secret: Buffer;
  desk: ReturnType<typeof exchangeDesk>;
  handlers: ReturnType<typeof progressHandlers>;
  /** An institution of this state, made when it is first named. */
  institution(name: string): Promise<string>;
  /** Seats an account; gives the person. `person`: whose other account it is. */
  seat(account: string, institution: string, more?: { person?: string; since?: string }): Promise<string>;
  /** A meeting, its outcome and a commitment that every member owes, issued here; gives the commitment's id. */
  commit(change?: Readonly<Record<string, unknown>>): Promise<string>;
  report(by: string, commitment: string, change?: Readonly<Record<string, unknown>>): Promise<Put>;
  review(by: string, report: string, change?: Readonly<Record<string, unknown>>): Promise<Put>;
  /** The second person's word at the exchange's own page; gives the id of what left of this type. */
  sign(by: string, draft: string, type: string): Promise<string>;
  /** The last version of a record, as the projection has it. */
  version(id: string): Promise<string>;
}
type Put = Awaited<ReturnType<ReturnType<typeof progressHandlers>['giveReport']>>;

export async function openPact(n = 0, members = inventedMembers()): Promise<PactState> {
  const secret = Buffer.alloc(32, n + 1);
  const state = await openState(n, members, {
    kinds: axisKinds(secret, { publicUrl: 'https://node.example' }),
    migrations: pactMigrations,
  });
  const desk = exchangeDesk(state.deps);
  const handlers = progressHandlers({ desk, secret });
  const institutions = new Map<string, string>();
  const none = { params: undefined, query: undefined };
  const version = (id: string) =>
    state.node.transact(async ({ tx }) => {
      const rows = await tx
        .withTables<{ pact_statement: { id: string; version: string; seq: number } }>()
        .selectFrom('pact_statement')
        .select('version')
        .where('id', '=', id)
        .orderBy('version', 'desc')
        .execute();
      return rows[0]?.version ?? '';
    });
  const institution = async (name: string) => {
    const found = institutions.get(name);
    if (found !== undefined) return found;
    const names = { ara: name, eng: name, fra: name };
    const made = await state.as('amina').transact((act) => makeInstitution(act, { name: names }));
    institutions.set(name, made);
    return made;
  };
  return {
    state,
    secret,
    desk,
    handlers,
    institution,
    version,
    seat: async (account, name, { person, since = '2026-01-01' } = {}) => {
      const seat = { account, accountName: account, person, institution: await institution(name), since, reason: why };
      return (await state.as('amina').transact((act) => setSeat(act, seat))).person;
    },
    commit: async (change = {}) => {
      const issued = (kind: string, more: object) => ({
        ...recordKinds.find((one) => one.kind === kind)?.example,
        id: `${kind}--${randomUUID()}`,
        created_by_ref: state.id,
        object_marking_refs: [tlpId('clear')],
        ...more,
      });
      const meeting = issued('meeting', {});
      const outcome = issued('outcome', { meeting_ref: meeting.id });
      const owners = members.map((one) => one.state);
      const commitment = issued('commitment', { outcome_ref: outcome.id, owners, ...change });
      await state.node.transact((act) => state.deps.publish(act, [meeting, outcome, commitment]));
      return commitment.id;
    },
    report: (by, commitment, change = {}) =>
      handlers.giveReport(
        { ...none, body: reportInputShape.parse({ commitment, ...reported, ...change }) },
        state.as(by),
      ),
    review: async (by, report, change = {}) => {
      const body = reviewInputShape.parse({ report, version: await version(report), ...found, ...change });
      return handlers.giveReview({ ...none, body }, state.as(by));
    },
    sign: async (by, id, type) => {
      const params = { id };
      const { preview } = await handlersOf(state).draft({ params, query: undefined, body: undefined }, state.as(by));
      const body = { approve: true, reason: why, seen: preview.seen };
      const { records } = await handlersOf(state).secondDraft({ params, query: undefined, body }, state.as(by));
      return records.find((record) => record.startsWith(`${type}--`)) ?? '';
    },
    [Symbol.asyncDispose]: () => state[Symbol.asyncDispose](),
  };
}

const reported = {
  status: 'substantial',
  asOf: '2026-11-20',
  text: 'صدر المرسوم وفُتح المكتب.',
  language: 'ar',
  evidence: [
    { title: 'Invented decree 1', kind: 'law', datedOn: '2026-11-18', url: 'https://state.example/decrees/1' },
  ],
  audience: 'public',
};
const found = {
  finding: 'verified',
  statusFound: 'substantial',
  text: 'The decree was read in the gazette.',
  language: 'en',
  audience: 'public',
};
