import { randomBytes } from 'node:crypto';
import type { Act } from '#base';
import { canonical, open, seal, type SigningKey } from '#records';
import type { ArchivedRecord } from '../archived-record.ts';
import { type NewRecord, storeRecords } from '../archive/index.ts';
import type { RecordKind } from '../kinds.ts';
import { appendLeaves, lockLog } from '../ledger/index.ts';
import { publicationFault } from './faults.ts';
import { isObservable } from './observable.ts';
import { releaseTogether } from './release-together.ts';

/** A STIX object before it is sealed. */
export type BareObject = Readonly<Record<string, unknown>>;

/** What publishing needs beside the act. */
export interface PublicationDeps {
  kinds: readonly RecordKind[];
  /** Who this state is in the alliance; undefined before it joined. */
  ownIdentity(act: Act): Promise<{ member: string; log: string } | undefined>;
  /** The key for a use; undefined when none is valid now. */
  ownKey(act: Act, use: 'record' | 'checkpoint'): Promise<SigningKey | undefined>;
  /** Told once the records are safely committed: peers may have them. */
  published: () => void;
}

/**
 * Issues records of this state: numbers them in the own log, signs, seals and stores them, in the caller's transaction.
 * Whether they may leave was decided before. `created_by_ref`, `created` and `modified` are completed where the object
 * has none. Throws a `Fault` when this state has not joined, holds no valid key, or its log is not confirmed
 * (`publication-log-unconfirmed`: a restored backup asks the others how far they saw it before it writes on).
 */
export async function publish(
  act: Act,
  deps: PublicationDeps,
  objects: readonly BareObject[],
): Promise<ArchivedRecord[]> {
  const own = await deps.ownIdentity(act);
  if (own === undefined) throw publicationFault('publication-not-a-member');
  const key = await deps.ownKey(act, 'record');
  const checkpointKey = await deps.ownKey(act, 'checkpoint');
  if (key === undefined || checkpointKey === undefined) throw publicationFault('publication-no-key');
  const now = act.clock.now();
  const log = await lockLog(act.tx, { origin: own.member, name: own.log, own: true }, now);
  if (!log.confirmed) throw publicationFault('publication-log-unconfirmed');
  const complete = objects.map((object) => completed(object, own.member, now));
  const batch: NewRecord[] = [];
  for (const [n, object] of complete.entries()) {
    const sealing = { origin: own.member, key, index: log.size + n, salt: randomBytes(16) };
    const sealed = seal(object, hasVersion(object) ? sealing : { ...sealing, published: now.toISOString() });
    const opened = open(sealed);
    if (!('statement' in opened)) throw new Error(`a sealed object does not open: ${opened.code} ${opened.where}`);
    batch.push({
      object: opened.bare,
      body: canonical(sealed),
      statement: opened.statement,
      leafHash: opened.leafHash,
      release: await releaseTogether(act, object, complete),
      own: true,
    });
  }
  await appendLeaves(
    act,
    log,
    batch.map(({ leafHash }) => leafHash),
    checkpointKey,
  );
  const stored = await storeRecords(act, batch, deps.kinds);
  act.after(deps.published);
  return stored.map((one, n) => {
    if (one.state === 'stored') return one.record;
    throw publicationFault('publication-version-exists', { id: batch[n]?.statement.id ?? '' });
  });
}

/** Observables (STIX 2.1 §6) have neither creator nor times. */
function completed(object: BareObject, member: string, now: Date): BareObject {
  if (isObservable(object)) return object;
  const time = now.toISOString();
  const versioned = object['type'] !== 'marking-definition';
  return {
    ...object,
    created_by_ref: object['created_by_ref'] ?? member,
    created: object['created'] ?? time,
    ...(versioned && { modified: object['modified'] ?? object['created'] ?? time }),
  };
}

const hasVersion = (object: BareObject): boolean => object['modified'] !== undefined || object['created'] !== undefined;
