import { sql } from 'kysely';
import { commonFault, Fault, JobCancelled, type JobKind, type JobProblem, type JobRun } from '#base';
import { fileOnDisk, type InputFile } from '#base/tabular';
import type { GroupFiles } from '../deps.ts';
import { beginReading, endImport, type HeldImport, holdImport, isUnderWay } from './import-store.ts';
import { type ReadLine, readIncidents } from './read-incidents.ts';
import { readStix } from './read-stix.ts';
import { releaseOf } from './release.ts';
import { applyTellings, dropTellings, insertTellings, type Telling } from './telling-store.ts';

/** Rows that go to the database at once, and refused lines that are kept. */
const BATCH = 1000;
const MOST_REFUSED = 1000;

/**
 * Reads a file of incidents batch by batch to the side, and makes all of it stand in one transaction at the end: cancelled,
 * killed or refused before, nothing of it is ever seen. Cut off, it begins anew.
 */
export function importJob(files: Pick<GroupFiles, 'pathOf'>): JobKind {
  return {
    kind: 'military.incidents',
    run: async (payload, run) => {
      const made = await run.call.transact(async ({ tx }) => {
        const held = await holdImport(tx, String(payload['import']));
        if (held === undefined || !isUnderWay(held.state)) return undefined;
        await beginReading(tx, held.id);
        return held;
      });
      if (made === undefined) return;
      try {
        await settle(run, made, await readAll(files, made, run));
      } catch (error) {
        if (error instanceof JobCancelled) await leave(run, made.id, 'cancelled');
        else if (error instanceof Fault) await leave(run, made.id, 'failed', error.toTexts());
        throw error;
      }
    },
  };
}

interface Counted {
  leftOut: number;
  refusedCount: number;
  refused: { line: number; why: string }[];
}

async function readAll(files: Pick<GroupFiles, 'pathOf'>, made: HeldImport, run: JobRun): Promise<Counted> {
  const { file, share } = measured(fileOnDisk(files.pathOf(made.sha256), made.fileName), made.bytes);
  const release = made.form === 'ucdp-ged' ? releaseOf(made.fileName) : null;
  const counted: Counted = { leftOut: 0, refusedCount: 0, refused: [] };
  const keys = new Set<string>();
  let done = 0;
  let batch: Telling[] = [];
  const flush = async () => {
    if (batch.length > 0) await run.call.transact((act) => insertTellings(act, made.id, batch));
    batch = [];
    await run.progress({ done, total: Math.max(done, Math.round(done / share())), unit: 'rows' });
  };
  await run.progress({ done, unit: 'rows' });
  for await (const one of made.form === 'stix' ? readStix(file) : readIncidents(file)) {
    done += 1;
    if ('leftOut' in one) counted.leftOut += 1;
    else {
      const why = whyRefused(one, keys);
      if (why === undefined && 'key' in one) {
        keys.add(idOf(one.key));
        batch.push({ ...one, revision: one.revision ?? release });
      } else {
        counted.refusedCount += 1;
        if (counted.refused.length < MOST_REFUSED) counted.refused.push({ line: one.line, why: why ?? '' });
      }
    }
    if (done % BATCH === 0) await flush();
  }
  await flush();
  if (keys.size > 0) return counted;
  const details = counted.refused
    .slice(0, 20)
    .map(({ line, why }) => ({ where: `${made.fileName}:${line}`, reason: why }));
  throw commonFault(
    'invalid-input',
    {},
    details.length > 0 ? details : [{ where: made.fileName, reason: 'no incidents' }],
  );
}

/** Of a key of our own form, the number alone. */
const idOf = (key: string): string => key.split('|')[0] ?? key;

/** Why a line is not taken, beside what its form says; undefined where it is. */
function whyRefused(one: Exclude<ReadLine, { leftOut: string }>, keys: ReadonlySet<string>): string | undefined {
  if ('refused' in one) return one.refused;
  const { incident, key } = one;
  if (keys.has(idOf(key))) return `id: ${idOf(key).slice(0, 60)} stands in this file already`;
  if (incident.endedOn < incident.startedOn) return `ends before it begins: ${incident.startedOn}, ${incident.endedOn}`;
  // A null or half of a surrogate pair: no database keeps it.
  if (/\\u(0000|d[89a-f])/i.test(JSON.stringify([incident, key]))) return 'a character that is none';
  return undefined;
}

/** The file, and which share of it was read: never nought. */
function measured(file: InputFile, bytes: number): { file: InputFile; share: () => number } {
  let read = 0;
  const open = async function* () {
    read = 0;
    for await (const part of file.open()) {
      read += part.length;
      yield part;
    }
  };
  return { file: { ...file, open }, share: () => Math.min(1, Math.max(1, read) / Math.max(1, bytes)) };
}

async function settle(run: JobRun, made: HeldImport, { leftOut, refusedCount, refused }: Counted): Promise<void> {
  await run.call.transact(async (act) => {
    const held = await holdImport(act.tx, made.id);
    if (held?.state !== 'running') throw new Error(`import ${made.id} is being carried on elsewhere`);
    const told = await applyTellings(act, { of: made.id, form: made.form, by: made.by });
    const counted = sql`taken = ${told.taken}, revised = ${told.revised}, known = ${told.known}, older = ${told.older},
      left_out = ${leftOut}, refused_count = ${refusedCount}, refused = ${JSON.stringify(refused)}::jsonb`;
    await endImport(act, made.id, 'done', counted);
    await act.audit({
      action: 'military.incidents.import-end',
      objects: [`import:${made.id}`],
      detail: { state: 'done', ...told, leftOut, refused: refusedCount },
    });
  });
}

/** Nothing of a file that was not read to its end stays. */
async function leave(run: JobRun, id: string, state: 'failed' | 'cancelled', problem?: JobProblem): Promise<void> {
  await run.call.transact(async (act) => {
    const held = await holdImport(act.tx, id);
    if (held === undefined || !isUnderWay(held.state)) return;
    await dropTellings(act.tx, id);
    await endImport(act, id, state, sql`taken = 0`, problem);
    await act.audit({ action: 'military.incidents.import-end', objects: [`import:${id}`], detail: { state } });
  });
}
