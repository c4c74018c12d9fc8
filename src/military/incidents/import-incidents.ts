import { type Act, type Call, commonFault, need, say, type Upload } from '#base';
import { fileInMemory, fileOnDisk, headOf, type InputFile, readCsvRows } from '#base/tabular';
import { sql } from 'kysely';
import type { GroupFiles } from '../deps.ts';
import type { IncidentImport } from './contract.ts';
import { incidentFault } from './faults.ts';
import { importUnderWay, insertImport, storedImports } from './import-store.ts';
import { formOf } from './read-incidents.ts';
import { restoreTellings } from './telling-store.ts';
import type { IncidentForm } from './words.ts';

/** Bytes of a file: UCDP GED with all its years is 250 MB. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_IMPORTS = 200;

/**
 * Keeps a file of incidents and begins to read it, as a job that can be ended (right `military.report`); one at a time.
 * Errors: `too-large`, `csv-malformed` for a header of no known form, `incidents-import-running`.
 */
export async function beginImport(
  call: Call,
  files: GroupFiles,
  upload: Upload,
  said: { title: string; licence: string },
): Promise<{ id: string; job: string }> {
  need(call.actor, 'military.report');
  const { sha256, bytes } = await files.put(upload.stream);
  if (bytes > MOST_BYTES) throw commonFault('too-large', { limit: `${MOST_BYTES / 1024 / 1024} MiB` });
  const name = upload.fileName.replaceAll(/[\p{Cc}/\\]/gu, '').slice(0, 200) || 'incidents.csv';
  const form = await formOfFile(fileOnDisk(files.pathOf(sha256), name));
  return call.transact(async (act) => {
    if (await importUnderWay(act.tx)) throw incidentFault('incidents-import-running');
    const id = act.newId();
    const job = await act.enqueue('military.incidents', { import: id });
    await insertImport(act, { id, job, ...said, form, name, sha256, bytes });
    await act.audit({
      action: 'military.incidents.import',
      objects: [`import:${id}`],
      detail: { ...said, form, sha256, job },
    });
    return { id, job };
  });
}

/** Which form a file is of, by its first line. Errors: as `formOf`; those of `readCsvRows`. */
async function formOfFile(file: InputFile): Promise<IncidentForm> {
  const head = Buffer.from(await headOf(file));
  if (/^\uFEFF?\s*[{[]/.test(head.toString('utf8', 0, 200))) return 'stix';
  const firstLine = head.subarray(0, head.indexOf(10) + 1 || head.length);
  for await (const { cells } of readCsvRows(fileInMemory(file.name, firstLine))) return formOf(cells, file.name);
  return formOf([], file.name);
}

/**
 * Undoes an import, with a reason (right `military.report`): what it told of an incident is taken back, and what the newest file
 * before it told stands again. Errors: `not-found` where it is none, not done, or undone already.
 */
export async function undoImport(act: Act, { id, reason }: { id: string; reason: string }): Promise<{ id: string }> {
  need(act.actor, 'military.report');
  if (await importUnderWay(act.tx)) throw incidentFault('incidents-import-running');
  const { rows } = await sql`
    update military_incident_import set undone_by = ${act.actor.id}, undone_by_name = ${act.actor.name},
      undone_at = ${act.clock.now()}, undone_reason = ${reason}
    where id = ${id} and undone_at is null and state = 'done' returning id`.execute(act.tx);
  if (rows.length === 0) throw commonFault('not-found');
  await restoreTellings(act.tx, id);
  await act.audit({ action: 'military.incidents.undo', objects: [`import:${id}`], detail: { reason } });
  return { id };
}

/** The files that were brought, newest first (right `military.read`). */
export async function listImports(act: Act): Promise<IncidentImport[]> {
  need(act.actor, 'military.read');
  return (await storedImports(act.tx, MOST_IMPORTS)).map(
    ({ undoneBy, undoneAt, undoneReason, at, problem, ...row }) => ({
      ...row,
      at: at.toISOString(),
      problem:
        problem === null || row.state === 'done'
          ? null
          : {
              message: say(problem.message, act.language),
              todo: say(problem.todo, act.language),
              details: [...problem.details],
            },
      undone:
        undoneBy === null || undoneAt === null
          ? null
          : { by: undoneBy, at: undoneAt.toISOString(), reason: undoneReason ?? '' },
    }),
  );
}
