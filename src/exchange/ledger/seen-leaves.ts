import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Act, Database } from '#base';
import { HASH_SIZE, open, type Opened, readJson, type RecordObject, type SigningKey } from '#records';
import { appendLeaves } from './append-leaves.ts';
import { confirmOwnLog, lockLog } from './log-store.ts';

/** What another node holds of a log: places and leaves (hex) of the records that came to it. */
export const seenShape = z.object({
  leaves: z.array(z.object({ place: z.number().int().min(0), leaf: z.string().regex(/^[0-9a-f]{64}$/) })).max(10_000),
});
export type SeenLeaves = z.output<typeof seenShape>['leaves'];

/**
 * The records of an origin that stand in its log from this place on, as this node holds them; also those it brought
 * itself and that wait in quarantine, for they may come in yet.
 */
export async function seenOf(db: Database, origin: string, from: number): Promise<z.output<typeof seenShape>> {
  const { rows } = await sql<{ place: number; leaf: Buffer }>`select log_index as place, leaf from exchange_record
    where origin = ${origin} and log_index >= ${from} order by log_index limit 5000`.execute(db);
  const waiting = (await heldFrom(db, origin, from)).map(({ place, leafHash }) => ({
    place,
    leaf: Buffer.from(leafHash),
  }));
  return { leaves: [...rows, ...waiting].map(({ place, leaf }) => ({ place, leaf: leaf.toString('hex') })) };
}

/** What an origin brought itself and waits in quarantine, from a place of its log on. */
export async function heldFrom(
  db: Database,
  origin: string,
  from: number,
): Promise<{ place: number; leafHash: Uint8Array; text: string }[]> {
  const { rows } = await sql<{ text: string }>`select text from exchange_quarantine
    where origin = ${origin} and peer = ${origin} and state = 'held' and whole limit 5000`.execute(db);
  return rows.flatMap(({ text }) => {
    const opened = openedText(text);
    if (opened === undefined || opened.statement.index < from) return [];
    return [{ place: opened.statement.index, leafHash: opened.leafHash, text }];
  });
}

function openedText(text: string): Opened | undefined {
  const read = readJson(Buffer.from(text));
  if ('refusal' in read || typeof read.value !== 'object' || read.value === null) return undefined;
  const opened = open(read.value as RecordObject);
  return 'statement' in opened ? opened : undefined;
}

/**
 * Goes on with the own log after a restored backup, once all others have said what they saw. What no checkpoint led
 * anybody to, but some records took, is taken over leaf by leaf; the places between, whose records nobody has, get leaves
 * that stand for nothing: a place is never given twice.
 */
export async function resumeOwnLog(
  act: Act,
  own: { member: string; log: string },
  seen: SeenLeaves,
  key: SigningKey | undefined,
): Promise<void> {
  const log = await lockLog(act.tx, { origin: own.member, name: own.log, own: true }, act.clock.now());
  if (log.confirmed) return;
  const known = new Map(seen.map(({ place, leaf }) => [place, Buffer.from(leaf, 'hex')]));
  const size = Math.max(log.size, ...[...known.keys()].map((place) => place + 1));
  const missing = size - log.size;
  if (missing > 0) {
    // Without a key that counts nothing can be signed: the next round tries again.
    if (key === undefined || missing > MOST_MISSING) return;
    const leaves = Array.from({ length: missing }, (_, n) => known.get(log.size + n) ?? randomBytes(HASH_SIZE));
    await appendLeaves(act, log, leaves, key);
  }
  await confirmOwnLog(act.tx);
  await act.audit({
    action: 'exchange.log.resume',
    objects: [`member:${own.member}`],
    detail: { size, takenOver: missing },
  });
}

/** Beyond it somebody's word is wrong, and a person must look. */
const MOST_MISSING = 1_000_000;
