import { type Act, commonFault } from '#base';
import type { RecordObject } from '#records';
import { readPage, type ReadRecord, readRecord } from '../archive/index.ts';
import { localReader } from '../reader.ts';
import type { Member, ReleaseDeps } from './deps.ts';
import { releaseFault } from './faults.ts';
import { objectOf, titleOf } from './record-object.ts';

/** What lists and pages call a record. */
export interface NamedRecord {
  id: string;
  title: string;
  type: string;
  origin: string;
}

/** Those of these records that the person who acts may see, by id. */
export async function namedRecords(act: Act, ids: readonly string[]): Promise<Map<string, NamedRecord>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const page = await readPage(act, localReader(act.actor), { ids: wanted }, undefined, wanted.length);
  return new Map(
    page.records.map((record) => [
      record.id,
      { id: record.id, title: titleOf(objectOf(record)), type: record.type, origin: record.origin },
    ]),
  );
}

/** Refuses unless the person who acts may see all of these. */
export async function needRecords(act: Act, ids: readonly string[]): Promise<Map<string, NamedRecord>> {
  const found = await namedRecords(act, ids);
  for (const id of ids) if (!found.has(id)) throw commonFault('not-found');
  return found;
}

/** An own record in its last version; without `revoked`, one of which a next version can leave. */
export async function ownRecord(
  act: Act,
  id: string,
  { revoked = false } = {},
): Promise<ReadRecord & { object: RecordObject }> {
  const record = await readRecord(act, localReader(act.actor), id);
  if (record === undefined) throw commonFault('not-found');
  if (!record.own) throw releaseFault('record-not-ours');
  if (record.revoked && !revoked) throw releaseFault('record-revoked');
  return { ...record, object: objectOf(record) };
}

/** Another state's record that the person who acts may see. */
export async function foreignRecord(act: Act, id: string): Promise<ReadRecord & { object: RecordObject }> {
  const record = await readRecord(act, localReader(act.actor), id);
  if (record === undefined) throw commonFault('not-found');
  if (record.own) throw releaseFault('record-ours');
  return { ...record, object: objectOf(record) };
}

/** This state's identity id; refuses before it joined an alliance. */
export async function needOwn(act: Act, deps: Pick<ReleaseDeps, 'own'>): Promise<string> {
  const own = await deps.own(act);
  if (own === undefined) throw releaseFault('no-identity');
  return own;
}

/** Names members for a reader; one that the trust list does not know is called by its id. */
export async function memberNames(act: Act, deps: Pick<ReleaseDeps, 'members'>) {
  const members = new Map((await deps.members(act)).map((member) => [member.id, member]));
  return (id: string) => ({ id, name: members.get(id)?.name[act.language] ?? id });
}

export const activeIds = (members: readonly Member[], own: string | undefined): string[] =>
  members.filter((member) => member.active && member.id !== own).map((member) => member.id);
