// For tests and benchmarks only: invented member states, each with its own node's database, keys and people.
import { createHash } from 'node:crypto';
import type { Actor, AuditEntry, Call, Migration, OpenDatabase, Text } from '#base';
import { type HandClock, handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { readPublicKey, signingKey } from '#records';
import { archiveMigrations, readPage } from './archive/index.ts';
import type { ArchivedRecord } from './archived-record.ts';
import { exchangeKinds } from './exchange-kinds.ts';
import type { RecordKind } from './kinds.ts';
import { type Gate, gateRoom } from './gate/index.ts';
import { doubtMigration, ledgerMigration } from './ledger/migration.ts';
import { archive } from './migrations/0001-archive.ts';
import { publish } from './publication/index.ts';
import { memberReader } from './reader.ts';
import { receiptMigrations } from './receipts/migration.ts';
import { acknowledge, sendReceipt } from './receipts/send-receipts.ts';
import { exchangeForms, type Member, type ReleaseDeps, widerThanSources } from './release/index.ts';
import { companions } from './release/companions-migration.ts';
import { release } from './release/migration.ts';
import { wholeRecall } from './release/whole-recall-migration.ts';
import { requestMigrations } from './requests/migration.ts';

const title = (name: string): Text => ({ ar: name, en: name, fr: name });
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const keyFor = (use: string, n: number) => signingKey(digest(`${use} ${n}`));

/** The trust list of the invented alliance, as the gate asks it. */
const keyOf = (members: readonly Member[]) => (origin: string) => {
  const n = members.findIndex((member) => member.id === origin);
  return (n < 0 ? undefined : readPublicKey(keyFor('record', n).public)) ?? 'not-a-member';
};

/** The members of the invented alliance; a test may suspend one. */
export const inventedMembers = (): Member[] =>
  ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name, n) => ({
    id: `identity--00000000-0000-4000-8000-00000000000${n + 1}`,
    name: title(name),
    state: `X${'ABCD'.charAt(n)}`,
    active: true,
  }));

/** A state's node: its database and what the rooms need, joined as the module joins them. */
export interface State extends AsyncDisposable {
  id: string;
  opened: OpenDatabase;
  clock: HandClock;
  trail: AuditEntry[];
  deps: ReleaseDeps;
  gate: Gate;
  /** A call of an invented person of this state, with all rights unless named. */
  as(id: string, options?: { rights?: readonly string[]; kind?: Actor['kind'] }): Call;
  /** The node itself, as its jobs run. */
  node: Call;
}

export async function openState(
  n: number,
  members: readonly Member[] = inventedMembers(),
  axis: { kinds?: readonly RecordKind[]; migrations?: readonly Migration[] } = {},
): Promise<State> {
  const id = members[n]?.id ?? '';
  const base = { own: async () => id, members: async () => members };
  const kinds = [...exchangeKinds(base, axis.kinds), ...(axis.kinds ?? [])];
  const gate = gateRoom({
    kinds,
    trust: async () => ({ own: id, recordKey: keyOf(members) }),
    report: async () => {},
    widerThanSources,
  });
  const opened = await openTestDatabase([
    archive,
    ...archiveMigrations,
    ledgerMigration,
    doubtMigration,
    ...gate.migrations,
    ...receiptMigrations,
    release,
    companions,
    wholeRecall,
    ...(axis.migrations ?? []),
    ...requestMigrations,
  ]);
  const clock = handClock();
  const trail: AuditEntry[] = [];
  const as: State['as'] = (who, { rights, kind = 'person' } = {}) =>
    testCall(opened.db, { ...testActor(who, rights ?? '*'), kind }, clock, trail);
  const publication = {
    kinds,
    ownIdentity: async () => ({ member: id, log: `mithaq.example/${n}` }),
    ownKey: async (_: unknown, use: string) => keyFor(use, n),
    published: () => {},
  };
  const deps: ReleaseDeps = {
    ...base,
    forms: exchangeForms,
    kinds: new Map(kinds.map((kind) => [kind.kind, kind])),
    publish: (act, objects) => publish(act, publication, objects),
  };
  return {
    id,
    opened,
    clock,
    trail,
    deps,
    gate: gate.gate,
    as,
    node: as('node', { kind: 'node' }),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

/** What one state may send another, in the order it would be sent. */
export async function outgoing(from: State, to: State, after = 0): Promise<ArchivedRecord[]> {
  const filter = { own: true, versions: ['all'] };
  const page = await from.node.transact((act) => readPage(act, memberReader(to.id), filter, after, 1000));
  return page.records;
}

/** Lets what another state sent through the gate. Gives how many were new; throws where the gate holds one. */
export async function receive(to: State, records: readonly ArchivedRecord[]): Promise<number> {
  const member = records[0]?.origin ?? '';
  const content = records.map((record) => Buffer.from(record.body));
  const admitted = await to.gate.admit(to.node, { from: { member }, content });
  for (const { id, code, where, message, state } of admitted)
    if (state !== 'stored' && state !== 'known') throw new Error(`${state} ${code} ${where} ${id}: ${message}`);
  return admitted.filter((one) => one.state === 'stored').length;
}

/** Sends everything one state may send another. */
export const carry = async (from: State, to: State): Promise<number> => receive(to, await outgoing(from, to));

/** Acknowledges what came and issues the receipts, as the job does. */
export async function issueReceipts(state: State): Promise<void> {
  while (await state.node.transact((act) => acknowledge(act))) continue;
  while (await state.node.transact((act) => sendReceipt(act, state.deps))) continue;
}
