import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Act, type Call, commonFault, need, type Upload } from '#base';
import { fileInMemory, uploadInMemory } from '#base/tabular';
import type { IncidentImport } from './contract.ts';
import type { Incident } from './incident.ts';
import { insertIncidents } from './incident-store.ts';
import { readIncidents } from './read-incidents.ts';
import type { IncidentForm } from './words.ts';

/** Bytes of a file: UCDP GED with all its years is 220 MB. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Rows that go to the database at once, refused lines that are kept, imports that are listed. */
const BATCH = 1000;
const MOST_REFUSED = 1000;
const MOST_IMPORTS = 200;

/**
 * Brings a file of incidents (right `military.report`). What can be read is taken in one transaction; every line that
 * cannot is kept with why. Errors: `too-large`, those of `readIncidents`, `invalid-input` where nothing could be taken.
 */
export async function importIncidents(
  call: Call,
  upload: Upload,
  said: { title: string; licence: string },
): Promise<{ id: string }> {
  need(call.actor, 'military.report');
  const { name, content } = await uploadInMemory(upload, MOST_BYTES);
  return call.transact(async (act) => {
    const id = act.newId();
    const form = await formOfFile(name, content);
    await insertImport(act, { id, ...said, form, name, sha256: createHash('sha256').update(content).digest('hex') });
    const counts = { read: 0, taken: 0, leftOut: 0, refused: 0 };
    const refused: { line: number; why: string }[] = [];
    let batch: { incident: Incident; key: string }[] = [];
    const keys = new Set<string>();
    const refuse = (line: number, reason: string) => {
      counts.refused += 1;
      if (refused.length < MOST_REFUSED) refused.push({ line, why: reason });
    };
    const flush = async () => {
      if (batch.length > 0) counts.taken += await insertIncidents(act, { form, of: id, rows: batch });
      batch = [];
    };
    for await (const one of readIncidents(fileInMemory(name, content))) {
      if ('leftOut' in one) counts.leftOut += 1;
      else if ('refused' in one) refuse(one.line, one.refused);
      else if (keys.has(one.key)) refuse(one.line, `id: ${one.key.slice(0, 60)} stands in this file already`);
      else {
        keys.add(one.key);
        counts.read += 1;
        batch.push(one);
        if (batch.length === BATCH) await flush();
      }
    }
    await flush();
    if (counts.read === 0) {
      const details = refused.slice(0, 20).map(({ line, why }) => ({ where: `${name}:${line}`, reason: why }));
      throw commonFault('invalid-input', {}, details.length > 0 ? details : [{ where: name, reason: 'no incidents' }]);
    }
    await sql`update military_incident_import set taken = ${counts.taken}, known = ${counts.read - counts.taken},
      left_out = ${counts.leftOut}, refused_count = ${counts.refused}, refused = ${JSON.stringify(refused)}::jsonb
      where id = ${id}`.execute(act.tx);
    await act.audit({
      action: 'military.incidents.import',
      objects: [`import:${id}`],
      detail: { ...said, ...counts, form },
    });
    return { id };
  });
}

/** Which form a file is of, without reading it through. */
async function formOfFile(name: string, content: Buffer): Promise<IncidentForm> {
  const lines = readIncidents(fileInMemory(name, content.subarray(0, content.indexOf(10) + 1 || content.length)));
  for (;;) {
    const next = await lines.next();
    if (next.done === true) return next.value;
  }
}

async function insertImport(
  act: Act,
  one: { id: string; title: string; licence: string; form: IncidentForm; name: string; sha256: string },
): Promise<void> {
  await sql`
    insert into military_incident_import (id, title, licence, form, file_name, sha256, taken, known, left_out, refused,
      refused_count, by_id, by_name, at)
    values (${one.id}, ${one.title}, ${one.licence}, ${one.form}, ${one.name || 'incidents.csv'}, ${one.sha256}, 0, 0, 0,
      '[]'::jsonb, 0, ${act.actor.id}, ${act.actor.name}, ${act.clock.now()})`.execute(act.tx);
}

/** Undoes an import, with a reason (right `military.report`). Errors: `not-found` where it is none or undone already. */
export async function undoImport(act: Act, { id, reason }: { id: string; reason: string }): Promise<{ id: string }> {
  need(act.actor, 'military.report');
  const { rows } = await sql`
    update military_incident_import set undone_by = ${act.actor.id}, undone_by_name = ${act.actor.name},
      undone_at = ${act.clock.now()}, undone_reason = ${reason} where id = ${id} and undone_at is null returning id`.execute(
    act.tx,
  );
  if (rows.length === 0) throw commonFault('not-found');
  await act.audit({ action: 'military.incidents.undo', objects: [`import:${id}`], detail: { reason } });
  return { id };
}

interface Stored extends Omit<IncidentImport, 'at' | 'undone'> {
  at: Date;
  undoneBy: string | null;
  undoneAt: Date | null;
  undoneReason: string | null;
}

/** The files that were brought, newest first (right `military.read`). */
export async function listImports(act: Act): Promise<IncidentImport[]> {
  need(act.actor, 'military.read');
  const { rows } = await sql<Stored>`
    select id, title, licence, form, file_name as "fileName", taken, known, left_out as "leftOut",
      refused_count as "refusedCount", refused, by_name as by, at, undone_by_name as "undoneBy", undone_at as "undoneAt",
      undone_reason as "undoneReason"
    from military_incident_import order by at desc, id limit ${MOST_IMPORTS}`.execute(act.tx);
  return rows.map(({ undoneBy, undoneAt, undoneReason, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    undone:
      undoneBy === null || undoneAt === null
        ? null
        : { by: undoneBy, at: undoneAt.toISOString(), reason: undoneReason ?? '' },
  }));
}
