import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { ArchivedRecord } from '../archived-record.ts';
import type { RecordKind } from '../kinds.ts';
import { insertRecords, type Row } from './insert-records.ts';
import { kindFinder } from './kind-of.ts';
import { type Known, knownRecords } from './known-records.ts';
import type { NewRecord, Stored } from './new-record.ts';
import { numberGaps } from './number-gaps.ts';
import { orderVersions } from './order-versions.ts';
import { referencesOf } from './references.ts';
import { keysOfRelease } from './release-keys.ts';
import { searchWords } from './search-words.ts';
import { seen } from './tables.ts';
import { tellPlanner } from './tell-planner.ts';
import { versionOf } from './version.ts';

/** Ids named in the audit log for one batch; of more, the log says how many and which numbers they got. */
const MOST_NAMED = 20;

/**
 * Stores a batch, a few hundred at a time, in the act's transaction: numbered under the head's lock, so that numbers
 * follow the order of commits. Idempotent on (id, version, content). Calls `stored` of each new record's kind, but for
 * one that was taken back from this state before it came: it stands in the log, and nothing here acts on it. The answer stands in the order of the batch. Throws TypeError on a version time that is none: the gate has judged it.
 */
export async function storeRecords(
  act: Act,
  batch: readonly NewRecord[],
  kinds: readonly RecordKind[],
): Promise<Stored[]> {
  if (batch.length === 0) return [];
  const head = await lockHead(act.tx);
  const now = act.clock.now();
  const asked = batch.map(({ statement }) => ({ ...statement, version: normalised(statement.modified) }));
  const known = await knownRecords(act.tx, asked);
  const find = kindFinder(kinds);
  const batchHas = new InBatch();
  const gaps = numberGaps(act.newId(), batch.length);
  const rows: Row[] = [];
  const crowded = new Set<string>();
  const result = batch.map((record, n): Stored => {
    const version = asked[n]?.version ?? '';
    const content = Buffer.from(record.statement.content, 'base64url');
    const before = batchHas.complete(known[n] ?? { others: false }, record, version);
    const verdict = judge(before, record, content);
    if (verdict !== undefined) return verdict;
    const gap = gaps[n] ?? 1;
    head.seq += gap;
    head.added = Math.max(now.getTime() * 1000, head.added + gap);
    const row = rowOf(record, { ...head }, version, content, find(record.object)?.axis ?? 'exchange');
    rows.push(row);
    batchHas.add(row);
    if (before.others) crowded.add(row.id);
    return { state: 'stored', record: archived(row) };
  });
  if (rows.length > 0) {
    await insertRecords(act.tx, rows, now);
    if (crowded.size > 0) await orderVersions(act.tx, [...crowded]);
    await seen(act.tx).updateTable('exchange_head').set(head).execute();
    await tellPlanner(act.tx, head.seq);
  }
  await auditStored(act, rows, result);
  const lost = await takenBackBefore(act.tx, rows);
  for (const [n, stored] of result.entries()) {
    const object = batch[n]?.object;
    if (stored.state !== 'stored' || object === undefined || lost.has(stored.record.seq)) continue;
    await find(object)?.stored?.(act, stored.record);
  }
  return result;
}

/** Which of these the database hid as it stored them: nobody here may read them. */
async function takenBackBefore(tx: Tx, rows: readonly Row[]): Promise<Set<number>> {
  if (rows.length === 0) return new Set();
  const { rows: lost } = await sql<{ seq: number }>`select seq from exchange_record
    where seq = any(${rows.map(({ seq }) => seq)}::bigint[]) and recalled_at is not null and keys = '{}'`.execute(tx);
  return new Set(lost.map(({ seq }) => seq));
}

async function lockHead(tx: Tx): Promise<{ seq: number; added: number }> {
  const { rows } = await sql<{ seq: number; added: number }>`select seq, added from exchange_head for update`.execute(
    tx,
  );
  const [head] = rows;
  if (head === undefined) throw new Error('the archive has no head');
  return head;
}

function normalised(modified: string): string {
  const version = versionOf(modified);
  if (version === undefined) throw new TypeError(`storeRecords: ${modified} is no version`);
  return version;
}

function judge(before: Known, record: NewRecord, content: Buffer): Stored | undefined {
  const { origin } = record.statement;
  if (binds(record) && before.owner !== undefined && before.owner !== origin)
    return { state: 'foreign', owner: before.owner };
  if (before.same !== undefined)
    return before.same.content.equals(content)
      ? { state: 'known', record: before.same.record }
      : { state: 'contradiction', with: before.same.record };
  return before.placed === undefined ? undefined : { state: 'contradiction', with: before.placed.record };
}

/** What was numbered earlier in the same batch counts as known. */
class InBatch {
  readonly #versions = new Map<string, Row>();
  readonly #places = new Map<string, Row>();
  readonly #owners = new Map<string, string>();
  readonly #ids = new Set<string>();

  add(row: Row): void {
    this.#versions.set(`${row.id} ${row.version} ${row.origin}`, row);
    this.#places.set(`${row.logIndex} ${row.origin}`, row);
    if (row.binds && !this.#owners.has(row.id)) this.#owners.set(row.id, row.origin);
    this.#ids.add(row.id);
  }

  complete(known: Known, { statement: { id, origin, index } }: NewRecord, version: string): Known {
    if (this.#ids.size === 0) return known;
    const same = this.#versions.get(`${id} ${version} ${origin}`);
    const placed = this.#places.get(`${index} ${origin}`);
    const owner = known.owner ?? this.#owners.get(id);
    return {
      ...known,
      ...(same !== undefined && { same: { record: archived(same), content: same.content } }),
      ...(placed !== undefined && { placed: { record: archived(placed), content: placed.content } }),
      ...(owner !== undefined && { owner }),
      others: known.others || this.#ids.has(id),
    };
  }
}

/** An observable has no creation time; everything else belongs to whoever first issued it. */
const binds = ({ object }: NewRecord): boolean => object['created'] !== undefined;

function rowOf(
  record: NewRecord,
  place: { seq: number; added: number },
  version: string,
  content: Buffer,
  axis: Row['axis'],
): Row {
  const { object, statement, release, own } = record;
  return {
    ...place,
    id: statement.id,
    version,
    type: String(object['type']),
    axis,
    origin: statement.origin,
    own,
    revoked: object['revoked'] === true,
    logIndex: statement.index,
    body: record.body,
    content,
    leaf: Buffer.from(record.leafHash),
    release: JSON.stringify(release),
    search: searchWords(object),
    keys: keysOfRelease(release, own),
    references: referencesOf(object),
    fromPeer: record.fromPeer ?? null,
    binds: binds(record),
  };
}

function archived(row: Row): ArchivedRecord {
  const { seq, added, id, version, type, axis, origin, own, revoked, logIndex, body } = row;
  return { seq, added, id, version, type, axis, origin, own, revoked, logIndex, body };
}

async function auditStored(act: Act, rows: readonly Row[], result: readonly Stored[]): Promise<void> {
  const count = (state: Stored['state']) => result.filter((stored) => stored.state === state).length;
  await act.audit({
    action: 'exchange.record.store',
    objects: rows.length > MOST_NAMED ? [] : rows.map(({ id, version }) => `record:${id}@${version}`),
    detail: {
      stored: rows.length,
      known: count('known'),
      contradictions: count('contradiction'),
      foreign: count('foreign'),
      ...(rows.length > 0 && { firstSeq: rows[0]?.seq, lastSeq: rows.at(-1)?.seq }),
    },
  });
}
