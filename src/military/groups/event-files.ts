import { type Selectable, sql } from 'kysely';
import { type Act, type Call, commonFault, need, seesDesk, type Upload } from '#base';
import { fileOnDisk } from '#base/tabular';
import { readEvents } from '../assessment/read-events.ts';
import type { GroupFiles } from '../deps.ts';
import type { EventData, EventSource } from './event-source.ts';
import { type Reader, seenBy } from './may-see.ts';
import { type GroupTables, seen } from './tables.ts';
import type { EventMark } from './words.ts';
import { writtenLine } from './written.ts';

export type EventFile = Selectable<GroupTables['military_event_file']>;

export interface BroughtEvents {
  mark: EventMark;
  desk: string;
  source: string;
}

/**
 * Keeps a file of events (CSV in UCDP GED's columns) and notes what it covers (right `military.assess`); the whole of it is read
 * now, so that what is wrong in it is said now. Errors: those of the reader with line and column; `invalid-input` for a file
 * without events, or a desk that is not one's own.
 */
export async function bringEvents(call: Call, files: GroupFiles, upload: Upload, said: BroughtEvents): Promise<string> {
  need(call.actor, 'military.assess');
  const desk = writtenLine(said.desk);
  if (desk !== '' && !seesDesk(call.actor, desk))
    throw commonFault('invalid-input', {}, [{ where: 'desk', reason: 'not a desk of yours' }]);
  const { sha256, bytes } = await files.put(upload.stream);
  const name = writtenLine(upload.fileName.replaceAll(/[/\\]/g, '')).slice(0, 200) || 'events.csv';
  let [events, from, to] = [0, Number.POSITIVE_INFINITY, 0];
  const theatres = new Set<string>();
  for await (const { month, theatre } of readEvents(fileOnDisk(files.pathOf(sha256), name))) {
    events += 1;
    from = Math.min(from, month);
    to = Math.max(to, month);
    theatres.add(theatre);
  }
  if (events === 0) throw commonFault('invalid-input', {}, [{ where: name, reason: 'no events' }]);
  return call.transact(async (act) => {
    const id = act.newId();
    const { rows } = await sql<{ id: string }>`
      insert into military_event_file
        (id, sha256, file_name, bytes, events, from_month, to_month, theatres, mark, desk, source, by_id, by_name, at)
      values (${id}, ${sha256}, ${name}, ${bytes}, ${events}, ${from}, ${to}, ${[...theatres].toSorted()}, ${said.mark}, ${desk},
        ${writtenLine(said.source)}, ${act.actor.id}, ${act.actor.name}, ${act.clock.now()})
      on conflict (sha256, desk, mark) do nothing returning id`.execute(act.tx);
    const kept = rows[0]?.id ?? (await sameFile(act, sha256, desk, said.mark));
    await act.audit({
      action: 'military.events.bring',
      objects: [`events:${kept}`],
      detail: { fileName: name, sha256, events, mark: said.mark, desk },
    });
    return kept;
  });
}

async function sameFile({ tx }: Act, sha256: string, desk: string, mark: EventMark): Promise<string> {
  const { id } = await seen(tx)
    .selectFrom('military_event_file')
    .select('id')
    .where('sha256', '=', sha256)
    .where('desk', '=', desk)
    .where('mark', '=', mark)
    .executeTakeFirstOrThrow();
  return id;
}

/** The files this reader may see, the newest first. */
export async function listEventFiles({ tx, actor }: Pick<Act, 'tx'> & Reader): Promise<EventFile[]> {
  const { rows } = await sql<EventFile>`select * from military_event_file
    where ${seenBy({ actor }, sql`desk`)} order by at desc, id desc limit 50`.execute(tx);
  return rows;
}

/** Files that people brought, as a source of events. */
export function broughtFiles(files: GroupFiles): EventSource {
  return {
    name: 'file',
    find: async ({ tx, actor }, id) => {
      const { rows } = await sql<EventFile>`select * from military_event_file
        where id = ${id} and ${seenBy({ actor }, sql`desk`)}`.execute(tx);
      const [row] = rows;
      return row && dataOf(row);
    },
    read: async ({ title, version }) => ({ path: files.pathOf(version), name: title, version }),
  };
}

const dataOf = ({ id, file_name, sha256, mark, desk, source }: EventFile): EventData => ({
  id,
  title: file_name,
  version: sha256,
  mark,
  desk,
  source,
});
