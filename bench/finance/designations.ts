// A member's designation arrives: from its storing here to "screened against every book", alone and while a whole book is
// being screened; then the UN list of 2018 and a newer publication of it, applied as a delta while queries go on.
// node bench/finance/designations.ts [rows=1000000] [arrivals=60]
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { fileInMemory } from '../../src/base/tabular/index.ts';
import { systemClock } from '../../src/base/index.ts';
import { testActor, testCall } from '../../src/base/testing.ts';
import type { BookRow } from '../../src/finance/book-row.ts';
import { archived, designationObject, subjectObject } from '../../src/finance/designations/invented.ts';
import { applyPublication } from '../../src/finance/lists/apply-publication.ts';
import { readList } from '../../src/finance/lists/read-list.ts';
import { decideCases } from '../../src/finance/national-decisions/decide-cases.ts';
import { secondDecision } from '../../src/finance/national-decisions/second-decision.ts';
import { inventedBook } from '../screening/invented-book.ts';
import { at, type BenchDesk, benchDesk, seconds } from './desk.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
const arrivals = Number(process.argv[3] ?? 60);
const sets = process.env['MITHAQ_DATA_SETS'] ?? join(import.meta.dirname, '../../../shared/data');
const file = join(sets, 'lists/un_consolidated_2018-10-29.xml');
const xml = existsSync(file) ? readFileSync(file, 'utf8') : undefined;

/** A newer publication of the same list: every twentieth entry gone, as many amended, forty new. */
function newer(text: string): { xml: string; gone: string[] } {
  const gone: string[] = [];
  let n = 0;
  const changed = text.replaceAll(/<(INDIVIDUAL|ENTITY)>[\s\S]*?<\/\1>/g, (entry) => {
    n += 1;
    if (n % 20 === 0) {
      gone.push(/<DATAID>(\d+)/.exec(entry)?.[1] ?? '');
      return '';
    }
    return n % 20 === 1 ? entry.replace('<COMMENTS1>', '<COMMENTS1>Amended. ') : entry;
  });
  const [first = ''] = /<INDIVIDUAL>[\s\S]*?<\/INDIVIDUAL>/.exec(text) ?? [];
  const added = Array.from({ length: 40 }, (_, i) =>
    first
      .replace(/<DATAID>\d+/, `<DATAID>99${String(i).padStart(5, '0')}`)
      .replace(/<FIRST_NAME>[^<]*/, `<FIRST_NAME>Invented${i}`)
      .replace(/<REFERENCE_NUMBER>[^<]*/, `<REFERENCE_NUMBER>QDi.9${String(i).padStart(3, '0')}`),
  );
  return { xml: changed.replace('<INDIVIDUALS>', `<INDIVIDUALS>${added.join('')}`), gone };
}

async function read(text: string) {
  const all = [];
  for await (const subject of await readList({ files: [fileInMemory('un.xml', text)] })) all.push(subject);
  return all;
}

const later = xml === undefined ? undefined : newer(xml);
const namesakes: BookRow[] = [];
if (xml !== undefined && later !== undefined)
  for (const subject of await read(xml))
    if (later.gone.includes(subject.ref) && subject.schema === 'Person')
      namesakes.push({
        key: `N-${subject.ref}`,
        schema: 'Person',
        names: [subject.names[0]?.full ?? ''],
        nationalities: [],
        identifiers: [],
        notes: {},
      });

let from = performance.now();
await using desk = await benchDesk(rows, namesakes);
console.log(`${rows} rows stored and indexed in ${seconds(from)} s`);
const people = [...inventedBook(rows, 1)].filter((_, index) => index % Math.ceil(rows / arrivals / 2) === 3);

await arrive(people.slice(0, arrivals), 'alone');
await desk.node.transact((act) => act.enqueue('finance.screen-book', { book: 'customers' }));
await new Promise((resolve) => setTimeout(resolve, 2000));
await arrive(people.slice(arrivals, arrivals + Math.ceil(arrivals / 3)), 'while the whole book is being screened');
await sql`update base_job set cancel_wanted = true where kind = 'finance.screen-book'`.execute(desk.db);
await desk.runner.idle();

if (xml === undefined || later === undefined) console.log(`NOT RUN: ${file} is missing`);
else await delta(desk, xml, later);
await desk.runner.stop();

/** Storing to screened, one designation after another; the receipt home is noted in the same transaction. */
async function arrive(who: readonly BookRow[], when: string): Promise<void> {
  const times: number[] = [];
  const id = (n: number) => n + (when === 'alone' ? 1 : 1000);
  for (const [n, person] of who.entries()) {
    const now = new Date().toISOString();
    const subject = archived(subjectObject(id(n), person.names), now);
    const designation = archived(designationObject(id(n), [id(n)]), now);
    const start = performance.now();
    for (const record of [subject, designation])
      await desk.node.transact(async (act) =>
        desk.kinds.find(({ kind }) => kind.split('+')[0] === record.type)?.stored?.(act, record),
      );
    for (;;) {
      const { rows: screened } = await sql<{ at: Date | null }>`
        select screened_at as at from finance_designation where ref = ${designation.id}`.execute(desk.db);
      if (screened[0]?.at != null) break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    times.push(performance.now() - start);
  }
  const found = await sql<{ n: number }>`select count(*) as n from finance_alert`.execute(desk.db);
  console.log(
    `arrival → screened, ${when}: ${who.length} designations, p50 ${at(times, 0.5)} ms, p99 ${at(times, 0.99)} ms, worst ${at(times, 1)} ms; ${found.rows[0]?.n} alerts stand`,
  );
}

async function delta(
  { db, node, loaded, runner, engine }: BenchDesk,
  before: string,
  after: { xml: string; gone: string[] },
) {
  const title = JSON.stringify({ ar: 'un', en: 'un', fr: 'un' });
  await sql`insert into finance_list (key, title, authority, force) values ('un', ${title}, ${title}, 'binding')`.execute(
    db,
  );
  const run = { id: randomUUID(), call: node, progress: async () => {}, resumed: false };
  const load = (text: string) =>
    applyPublication(
      run,
      {
        list: 'un',
        source: { files: [fileInMemory('un.xml', text)] },
        sha256: randomUUID(),
        bytes: text.length,
        from: 'un.xml',
        accept: true,
      },
      loaded,
    );
  let start = performance.now();
  await load(before);
  const opened = await sql<{ id: string; edition: number }>`
    select c.id, d.edition from finance_case c join finance_designation d on d.id = c.designation
    where d.list = 'un'`.execute(db);
  console.log(`UN 2018 loaded for the first time: ${opened.rows.length} cases opened in ${seconds(start)} s`);
  // The first load would have the whole book compared: measured elsewhere. Those that will be delisted are searched.
  await sql`delete from base_job where kind = 'finance.screen-changes'`.execute(db);
  const going = await sql<{ id: string }>`
    select id from finance_subject where list = 'un' and ref = any(${after.gone}::text[])`.execute(db);
  await node.transact((act) =>
    act.enqueue('finance.screen-arrival', { subjects: going.rows.map(({ id }) => id), designations: [] }),
  );
  await runner.idle();
  const as = (who: string) => testCall(db, testActor(who), systemClock);
  const words = { ground: 'Charter of the United Nations, Article 25', reason: 'Listed by the Security Council' };
  start = performance.now();
  const { batch } = await as('salma').transact((act) =>
    decideCases(act, { ...words, cases: opened.rows, outcome: 'give-effect' }),
  );
  const deps = {
    desk: { openDraft: async () => '', noteReceipt: async () => {} },
    effectEnded: async () => {},
  };
  await as('idris').transact((act) => secondDecision(act, deps, { batch, approve: true, reason: words.reason }));
  console.log(`${opened.rows.length} cases decided by two people as one publication in ${seconds(start)} s`);
  const asked: number[] = [];
  let going2 = true;
  const asking = (async () => {
    for (const person of people) {
      if (!going2) break;
      const one = performance.now();
      const sought = { names: person.names, kind: 'person', keys: [], cutoff: 0.8 } as const;
      await engine.reverse('customers', sought, { urgency: 'now' });
      await sql`select count(*) from finance_case where state = 'open'`.execute(db);
      asked.push(performance.now() - one);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  start = performance.now();
  await load(after.xml);
  const applied = seconds(start);
  const states = await sql<{ opened: number; ended: number; changed: number }>`
    select count(*) filter (where c.state = 'open') as opened, count(*) filter (where c.state = 'ended') as ended,
      count(*) filter (where c.changed_since) as changed
    from finance_case c join finance_designation d on d.id = c.designation where d.list = 'un'`.execute(db);
  console.log(`delta applied in ${applied} s: ${JSON.stringify(states.rows[0])}, no effect left on what was delisted`);
  await runner.idle();
  going2 = false;
  await asking;
  const closed = await sql<{ n: number }>`
    select count(*) as n from finance_alert where list = 'un' and closed_because = 'delisted'`.execute(db);
  console.log(
    `delta applied and every change screened in ${seconds(start)} s: ${closed.rows[0]?.n} alerts of delisted subjects closed; ${asked.length} queries meanwhile, p50 ${at(asked, 0.5)} ms, worst ${at(asked, 1)} ms`,
  );
}
