import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { type Act, type Database, type JobRun, need } from '#base';
import type { GroupFiles } from '../deps.ts';
import {
  countedElsewhere,
  everyStanding,
  importsOf,
  incidentsStamp,
  standingByOrigin,
  ucdpNames,
} from '../incidents/read-through.ts';
import type { IncidentOrigin } from '../incidents/words.ts';
import type { EventSource } from './event-source.ts';
import { groupFault } from './faults.ts';
import { eventHeader, toEvents } from './incident-events.ts';
import type { Register } from './register.ts';
import type { IncidentsRead } from './shapes.ts';
import type { EventMark } from './words.ts';

export interface ChosenIncidents {
  /** Of one source; all without. */
  source?: IncidentOrigin | undefined;
  mark: EventMark;
}

interface Reading {
  id: string;
  of_source: IncidentOrigin | null;
  mark: EventMark;
  sha256: string | null;
}

/**
 * Says that an assessment is to read the incidents of this node (right `military.read`: whoever has it may read each of them,
 * for incidents carry no mark). What comes of it keeps the mark that is given here. Errors: `assessment-no-incidents`.
 */
export async function chooseIncidents(act: Act, { source, mark }: ChosenIncidents): Promise<string> {
  need(act.actor, 'military.read');
  const there = await standingByOrigin(act.tx);
  if (!there.some((one) => source === undefined || one.source === source)) throw groupFault('assessment-no-incidents');
  const id = act.newId();
  await sql`insert into military_incident_reading (id, of_source, mark, by_id, by_name, at)
    values (${id}, ${source ?? null}, ${mark}, ${act.actor.id}, ${act.actor.name}, ${act.clock.now()})`.execute(act.tx);
  return id;
}

/**
 * The incidents that stand on this node, as a source of events: what people judged to be one once, of imports that were undone
 * nothing, each as told last. They are written into a file of events, which is kept: its hash is the data's version, and a run that
 * was cut off goes on with the same. Errors: `incidents-changed` where somebody changed them each time they were read.
 */
export function nodeIncidents(files: GroupFiles): EventSource {
  return {
    name: 'incidents',
    find: async ({ tx }, id) => {
      const row = await readingOf(tx, id);
      return row && { id, title: 'incidents', version: row.sha256 ?? '', mark: row.mark, desk: '', source: '' };
    },
    read: async ({ id }, { run, register }) => {
      const row = await readingOf(run.call.db, id);
      if (row === undefined) throw new Error(`reading ${id} is gone`);
      const named = (version: string) => ({ path: files.pathOf(version), name: 'incidents.csv', version });
      if (row.sha256 !== null) return named(row.sha256);
      const { sha256, told } = await keep(files, run, register, row.of_source ?? undefined);
      await run.call.transact(({ tx }) =>
        sql`update military_incident_reading set sha256 = ${sha256}, told = ${JSON.stringify(told)}::json where id = ${id}`.execute(
          tx,
        ),
      );
      return named(sha256);
    },
  };
}

async function readingOf(tx: Database | Act['tx'], id: string): Promise<Reading | undefined> {
  const { rows } = await sql<Reading>`
    select id, of_source, mark, sha256 from military_incident_reading where id = ${id}`.execute(tx);
  return rows[0];
}

const mostTries = 3;

/** Reads until nobody changed anything meanwhile: a page is a query of its own, and between two of them others go on. */
async function keep(files: GroupFiles, run: JobRun, register: Register, origin: IncidentOrigin | undefined) {
  const { db } = run.call;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await incidentsStamp(db);
    const counted = nothingYet();
    const { sha256 } = await files.put(
      Readable.from(eventLines(run, register, origin, counted), { objectMode: false }),
    );
    if ((await incidentsStamp(db)) === before) return { sha256, told: await toldOf(db, origin, counted) };
  }
  throw groupFault('incidents-changed');
}

type Counted = Omit<IncidentsRead, 'source' | 'imports'> & { perImport: Map<string, number> };
const nothingYet = (): Counted => ({
  perImport: new Map(),
  byHand: 0,
  events: 0,
  joined: 0,
  leftOut: { kind: 0, noDeaths: 0, noState: 0 },
  noSide: 0,
  byName: 0,
});

async function* eventLines(run: JobRun, register: Register, origin: IncidentOrigin | undefined, counted: Counted) {
  const { db } = run.call;
  const elsewhere = await countedElsewhere(db, origin);
  const eventOf = toEvents(register, await ucdpNames(db));
  let done = 0;
  yield eventHeader;
  for await (const page of everyStanding(db, origin)) {
    let lines = '';
    for (const one of page) {
      if (elsewhere.has(one.id)) {
        counted.joined += 1;
        continue;
      }
      const event = eventOf(one);
      if ('leftOut' in event) {
        counted.leftOut[event.leftOut] += 1;
        continue;
      }
      lines += event.line;
      counted.events += 1;
      if (!event.known) counted.noSide += 1;
      if (event.byName) counted.byName += 1;
      if (one.import === null) counted.byHand += 1;
      else counted.perImport.set(one.import, (counted.perImport.get(one.import) ?? 0) + 1);
    }
    done += page.length;
    await run.progress({ done, unit: 'rows' });
    if (lines !== '') yield lines;
  }
}

async function toldOf(db: Database, source: IncidentOrigin | undefined, { perImport, ...counted }: Counted) {
  const imports = (await importsOf(db, [...perImport.keys()])).map(({ id, ...one }) => ({
    ...one,
    incidents: perImport.get(id) ?? 0,
  }));
  return { ...(source !== undefined && { source }), ...counted, imports } satisfies IncidentsRead;
}
