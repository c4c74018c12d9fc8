// For tests and benchmarks only: an invented alliance whose states seal records, and a gate that knows their keys.
import { createHash, type KeyObject } from 'node:crypto';
import { type AuditEntry, type Call, type OpenDatabase } from '#base';
import { type HandClock, handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { type RecordObject, readPublicKey, seal, type SigningKey, signingKey, tlpId, type TlpLevel } from '#records';
import { archiveMigrations } from '../archive/index.ts';
import { inventedId, inventedMember, inventedTime } from '../archive/invented.ts';
import type { RecordKind } from '../kinds.ts';
import { archive } from '../migrations/0001-archive.ts';
import type { Report } from './deps.ts';
import { gateRoom } from './room.ts';
import type { KeyRefusal } from './trust.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** An invented state with its key for records; equal numbers give equal keys. */
export interface State {
  id: string;
  key: SigningKey;
  public: KeyObject;
}

export function inventedState(n: number): State {
  const key = signingKey(digest(`state ${n}`));
  const open = readPublicKey(key.public);
  if (open === undefined) throw new Error('no key');
  return { id: inventedMember(n), key, public: open };
}

export interface Sealed {
  index: number;
  id?: string;
  type?: string;
  modified?: string;
  tlp?: TlpLevel;
  /** Ids of further markings. */
  markings?: readonly string[];
  more?: RecordObject;
  /** Who seals; the creator unless said otherwise. */
  by?: State;
}

/** The object of the nth place in a state's log, with its seal. */
export function sealedObject(state: State, invented: Sealed): RecordObject {
  const { index, type = 'malware', tlp = 'green', markings = [], more = {}, by = state } = invented;
  const id = invented.id ?? inventedId(type, index + 1_000_000 * Number(state.id.slice(-3)));
  const object: RecordObject = {
    type,
    spec_version: '2.1',
    id,
    created_by_ref: state.id,
    created: inventedTime(0),
    modified: invented.modified ?? inventedTime(index),
    object_marking_refs: [tlpId(tlp), ...markings],
    ...(type === 'malware' && { name: `Invented ${index}`, is_family: false }),
    ...more,
  };
  for (const name of Object.keys(object))
    if (object[name] === undefined) delete (object as Record<string, unknown>)[name];
  return seal(object, { origin: by.id, key: by.key, index, salt: digest(`salt ${id} ${index}`).subarray(0, 16) });
}

/** The bytes an object travels in. */
export const sealedBytes = (state: State, invented: Sealed): Buffer =>
  Buffer.from(JSON.stringify(sealedObject(state, invented)));

export const envelopeOf = (...objects: readonly Uint8Array[]): Buffer =>
  Buffer.from(`{"objects":[${objects.map((bytes) => Buffer.from(bytes).toString()).join(',')}]}`);

/** A gate of state 0, who trusts states 0 to 9, on a fresh database. */
export interface TestGate extends AsyncDisposable {
  gate: ReturnType<typeof gateRoom>['gate'];
  room: ReturnType<typeof gateRoom>;
  opened: OpenDatabase;
  clock: HandClock;
  trail: AuditEntry[];
  call: Call;
  states: State[];
  /** What the gate refuses to be a key: by key id. */
  refusedKeys: Map<string, KeyRefusal>;
  reported: Parameters<Report>[1][];
}

export async function openTestGate(kinds: readonly RecordKind[] = []): Promise<TestGate> {
  const states = Array.from({ length: 10 }, (_, n) => inventedState(n));
  const refusedKeys = new Map<string, KeyRefusal>();
  const reported: Parameters<Report>[1][] = [];
  const room = gateRoom({
    kinds,
    trust: async () => ({
      own: states[0]?.id,
      recordKey: (origin, keyId) => {
        const state = states.find(({ id }) => id === origin);
        if (state === undefined) return 'not-a-member';
        return refusedKeys.get(keyId) ?? (state.key.id === keyId ? state.public : 'key-unknown');
      },
    }),
    report: async (_, contradiction) => void reported.push(contradiction),
    widerThanSources: async () => [],
  });
  const opened = await openTestDatabase([archive, ...archiveMigrations, ...room.migrations]);
  const clock = handClock();
  const trail: AuditEntry[] = [];
  const call = testCall(opened.db, testActor('salma'), clock, trail);
  return {
    gate: room.gate,
    room,
    opened,
    clock,
    trail,
    call,
    states,
    refusedKeys,
    reported,
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}
