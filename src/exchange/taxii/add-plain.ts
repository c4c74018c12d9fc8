import { sql } from 'kysely';
import { type Act, commonFault } from '#base';
import type { PlainObject } from './plain-object.ts';
import { settleCurrent } from './plain-store.ts';
import { timestampOf } from '../archive/index.ts';

/** What became of an object sent to a plain collection. */
export interface Added {
  version: string;
  known: boolean;
}

export interface PlainArrival extends PlainObject {
  source?: string;
  findings?: readonly unknown[];
}

type Dated = PlainArrival & { version: string; versionText: string; dated: boolean };

/**
 * Stores objects that are not there yet, in one transaction; says of each, in their order, under which version it stands.
 * Every one gets a `date_added` of its own, later than all before, even where the clock stands or went back: walkers by
 * `added_after` lose none and see none twice. Of several versions of one object the newest comes first.
 */
export async function addPlain(act: Act, collection: string, objects: readonly PlainArrival[]): Promise<Added[]> {
  const head = await lockCollection(act, collection);
  const now = act.clock.now().getTime() * 1000;
  const moment = timestampOf(now);
  const standing = await findStanding(act, collection, objects);
  const fresh = new Map<string, Dated>();
  const outcomes = objects.map((object): Added => {
    const known = standing.get(keyOf(object));
    if (known !== undefined) return { version: known, known: true };
    const dated = { ...object, version: object.version ?? moment, versionText: object.versionText ?? moment };
    standing.set(keyOf(object), dated.versionText);
    fresh.set(`${dated.id} ${dated.version}`, { ...dated, dated: object.version !== undefined });
    return { version: dated.versionText, known: false };
  });
  await insert(act, collection, newestFirst([...fresh.values()]), head, now);
  return outcomes;
}

/** By which two arrivals are one: id and version, or where an object has no version, id and text. */
const keyOf = (object: PlainArrival): string => `${object.id} ${object.version ?? object.body}`;

function newestFirst(objects: readonly Dated[]): Dated[] {
  const groups = Map.groupBy(objects, (object) => object.id);
  return [...groups.values()].flatMap((group) => group.sort((a, b) => (a.version < b.version ? 1 : -1)));
}

async function lockCollection(act: Act, collection: string): Promise<{ last_n: number; last_added: number }> {
  const { rows } = await sql<{ last_n: number; last_added: number }>`
    select last_n, last_added from exchange_taxii_collection where id = ${collection} for update`.execute(act.tx);
  const [head] = rows;
  if (head === undefined) throw commonFault('not-found');
  return head;
}

async function findStanding(
  act: Act,
  collection: string,
  objects: readonly PlainArrival[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; version: string; version_text: string; body: string | null }>`
    select o.id, o.version, o.version_text, case when o.dated then null else o.body end as body
    from exchange_taxii_object o
    where o.collection = ${collection} and o.id = any(${[...new Set(objects.map((object) => object.id))]})`.execute(
    act.tx,
  );
  return new Map(rows.map((row) => [`${row.id} ${row.body ?? row.version}`, row.version_text]));
}

async function insert(
  act: Act,
  collection: string,
  objects: readonly Dated[],
  head: { last_n: number; last_added: number },
  now: number,
): Promise<void> {
  if (objects.length === 0) return;
  const from = Math.max(now, head.last_added + 1);
  const column = <T>(of: (object: Dated) => T): T[] => objects.map(of);
  await sql`
    insert into exchange_taxii_object
      (collection, n, added, id, version, version_text, type, spec, dated, current, body, source, findings)
    select ${collection}, ${head.last_n} + o.i, ${from} + o.i - 1, o.id, o.version, o.version_text, o.type, o.spec,
      o.dated, false, o.body, o.source, o.findings::jsonb
    from unnest(${column((o) => o.id)}::text[], ${column((o) => o.version)}::text[],
      ${column((o) => o.versionText)}::text[], ${column((o) => o.type)}::text[], ${column((o) => o.spec)}::text[],
      ${column((o) => o.dated)}::boolean[], ${column((o) => o.body)}::text[],
      ${column((o) => o.source ?? null)}::text[],
      ${column((o) => (o.findings === undefined || o.findings.length === 0 ? null : JSON.stringify(o.findings)))}::text[])
      with ordinality as o (id, version, version_text, type, spec, dated, body, source, findings, i)`.execute(act.tx);
  await sql`
    update exchange_taxii_collection set last_n = last_n + ${objects.length}, last_added = ${from + objects.length - 1}
    where id = ${collection}`.execute(act.tx);
  await settleCurrent(act.tx, collection, [...new Set(objects.map((object) => object.id))]);
}
