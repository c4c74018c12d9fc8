// For tests and benchmarks only: an archive of its own, and records invented to lie in it.
import { createHash } from 'node:crypto';
import type { AuditEntry, Call, Database, OpenDatabase } from '#base';
import { type HandClock, handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { archive } from '../migrations/0001-archive.ts';
import { archiveMigrations } from './migration.ts';
import type { NewRecord } from './new-record.ts';
import type { Release } from './release-keys.ts';

/** The nth invented member state. */
export const inventedMember = (n: number): string => `identity--00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The nth invented id of a type. */
export const inventedId = (type: string, n: number): string =>
  `${type}--10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A time of the exercise, so many seconds after its beginning. */
export const inventedTime = (seconds: number): string => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();

/** A release as markings would give it: CLEAR for the public, GREEN for members, AMBER for those named. */
export function inventedRelease(readers: Release['readers']): Release {
  if (typeof readers !== 'string') return { readers, tlp: 'amber', onward: 'within-state' };
  return { readers, tlp: readers === 'public' ? 'clear' : 'green', onward: 'members' };
}

export interface Invented {
  id?: string;
  type?: string;
  modified?: string;
  origin?: string;
  index: number;
  own?: boolean;
  release?: Release;
  /** What else the object says. */
  more?: Readonly<Record<string, unknown>>;
  fromPeer?: string;
}

/** A record as the gate would hand it over, its signature aside: the archive does not look at it. */
export function inventedRecord(invented: Invented): NewRecord {
  const { index, type = 'indicator', origin = inventedMember(1), own = false, more = {} } = invented;
  const id = invented.id ?? inventedId(type, index);
  const modified = invented.modified ?? inventedTime(index);
  const object = {
    type,
    spec_version: '2.1',
    id,
    created: inventedTime(0),
    modified,
    name: `Invented ${index}`,
    ...more,
  };
  const body = JSON.stringify(object);
  return {
    object,
    body,
    statement: { origin, index, id, modified, content: createHash('sha256').update(body).digest('base64url') },
    leafHash: createHash('sha256').update(`leaf ${origin} ${index} ${body}`).digest(),
    release: invented.release ?? inventedRelease('members'),
    own,
    ...(invented.fromPeer !== undefined && { fromPeer: invented.fromPeer }),
  };
}

/** An archive on a fresh database, with the trail of the audit. */
export interface TestArchive extends AsyncDisposable {
  db: Database;
  opened: OpenDatabase;
  clock: HandClock;
  trail: AuditEntry[];
  call: Call;
}

export async function openTestArchive(): Promise<TestArchive> {
  const opened = await openTestDatabase([archive, ...archiveMigrations]);
  const clock = handClock();
  const trail: AuditEntry[] = [];
  return {
    db: opened.db,
    opened,
    clock,
    trail,
    call: testCall(opened.db, testActor('salma'), clock, trail),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}
