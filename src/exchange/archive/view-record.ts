import { type Act, need } from '#base';
import { explainRelease, type RecordObject, withoutSeal } from '#records';
import type { ArchivedRecord } from '../archived-record.ts';
import { localReader } from '../reader.ts';
import { hereOf } from './here.ts';
import { markingBodies } from './marking-bodies.ts';
import { readRecord, readVersions } from './read-record.ts';
import { referencesOf } from './references.ts';
import { referencesTo } from './references-to.ts';
import type { Release } from './release-keys.ts';
import { timestampOf, versionOf } from './version.ts';

const LONGEST_TITLE = 200;
const MOST_REFERRING = 200;

/** A record as a row of a list. */
export function recordRow(record: ArchivedRecord) {
  const { id, version, type, axis, origin, own, revoked, logIndex, added, body } = record;
  const object = JSON.parse(body) as RecordObject;
  return {
    id,
    version,
    type,
    axis,
    origin,
    own,
    revoked,
    logIndex,
    addedAt: timestampOf(added),
    title: titleOf(object),
  };
}

function titleOf(object: RecordObject): string {
  for (const name of [
    'name',
    'title',
    'value',
    'statement',
    'abstract',
    'content',
    'text',
    'description',
    'relationship_type',
  ]) {
    const said = object[name];
    // Words in several languages (`{ ara, eng, fra }`): the first language of the house.
    const text = typeof said === 'object' && said !== null ? (said as { ara?: unknown }).ara : said;
    if (typeof text === 'string' && text !== '') return text.slice(0, LONGEST_TITLE);
  }
  return '';
}

/** The page of one record as this person may see it; undefined: not there, or not theirs. */
export async function viewRecord(act: Act, id: string, version?: string) {
  need(act.actor, 'exchange.read');
  const reader = localReader(act.actor);
  const wanted = version === undefined ? undefined : versionOf(version);
  if (version !== undefined && wanted === undefined) return undefined;
  const found = await readRecord(act, reader, id, wanted);
  if (found === undefined) return undefined;
  const object = JSON.parse(found.body) as RecordObject;
  const bare = withoutSeal(object);
  const references = referencesOf(bare);
  const bodies = await markingBodies(
    act.tx,
    references.filter(({ property }) => property.includes('marking_ref')).map(({ target }) => target),
  );
  const { who, what } = explainRelease(object, (marking) => {
    const body = bodies.get(marking);
    return body === undefined ? undefined : (JSON.parse(body) as RecordObject);
  });
  const here = await hereOf(
    act.tx,
    reader,
    references.map(({ target }) => target),
  );
  const { readers, tlp } = found.release as Release;
  return {
    ...recordRow(found),
    object,
    ...(found.fromPeer !== null && { broughtBy: found.fromPeer }),
    ...recalled(found.recalledAt),
    release: { readers, tlp, who, what },
    versions: (await readVersions(act, reader, id)).map((one) => ({
      version: one.version,
      addedAt: timestampOf(one.added),
      revoked: one.revoked,
      ...recalled(one.recalledAt),
    })),
    references: references.map(({ target, property }) => ({ id: target, property, here: here.has(target) })),
    referencedBy: (await referencesTo(act, reader, id, MOST_REFERRING)).map(({ property, record }) => ({
      property,
      ...recordRow(record),
    })),
  };
}

const recalled = (at: Date | null) => (at === null ? {} : { recalledAt: at.toISOString() });
