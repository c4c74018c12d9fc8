// What the assessment of groups finds, misses and invents, and how long it takes.
//   node bench/military/assess.ts [--quick]
// First on simulated series (false changes, power), where thresholds were chosen; then the whole UCDP extract, every
// lineage, held against the turning points that were registered beforehand. Prints one JSON line a case.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileOnDisk } from '#base/tabular';
import {
  assessAll,
  type Assessment,
  type GroupEvent,
  knownTies,
  lineageGraph,
  readActorTable,
  readEvents,
} from '#military';
import { monthName } from '../../src/military/assessment/month.ts';
import { type RegisteredEvent, registeredEvents } from './registered-events.ts';
import { severalChanges } from './several.ts';
import { calibrate } from './simulated.ts';
import { whyNotFound } from './why-not-found.ts';

const quick = process.argv.includes('--quick');
const print = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

for (const phi of [2, 3, 5]) for (const mean of [5, 20, 60]) print(calibrate(phi, mean, quick ? 100 : 1000, 2029));
for (const phi of [2, 3, 5]) for (const apart of [14, 40]) print(severalChanges(phi, apart, quick ? 10 : 100, 2027));

const data = process.env['MITHAQ_DATA_SETS'] ?? join(import.meta.dirname, '../../../shared/data');
const began = performance.now();
const actors = await readActorTable(fileOnDisk(join(data, 'military/ucdp-actor-221.csv')));
const graph = lineageGraph(actors, knownTies);
const events: GroupEvent[] = [];
for await (const event of readEvents(fileOnDisk(join(data, 'military/ucdp_ged_extract.csv')))) events.push(event);
const read = performance.now();
const work = assessAll(graph, events);
const all: Assessment[] = [];
const took: number[] = [];
for (let at = performance.now(), one = work.each(), next = one.next(); !next.done; next = one.next()) {
  all.push(next.value);
  took.push(performance.now() - at);
  at = performance.now();
}
const seconds = (ms: number) => Math.round(ms) / 1000;
const series = all.reduce((count, one) => count + one.series.length, 0);
print({
  events: events.length,
  lineages: work.total,
  tooFew: work.tooFew.length,
  series,
  readSeconds: seconds(read - began),
  assessSeconds: seconds(performance.now() - read),
  msASeries: Math.round((performance.now() - read) / series),
  slowestLineageMs: Math.round(Math.max(...took)),
  hash: createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16),
});

const weak = new Set(['degraded', 'fragmented', 'dormant', 'ended']);
const proposals = all.map((one) => ({ one, state: one.ledger.at(-1)?.state ?? 'cannot-tell' }));
const silentByName = all.filter(({ byName }) => byName.slice(-24).every((events) => events === 0));
print({
  states: Object.fromEntries(
    [...new Set(proposals.map(({ state }) => state))].map((state) => [
      state,
      proposals.filter((each) => each.state === state).length,
    ]),
  ),
  silentUnderTheirNameForTwoYears: silentByName.length,
  ofThemWeakThoughAnHeirIsActive: proposals.filter(
    ({ one, state }) =>
      weak.has(state) &&
      one.heirs.some(({ to }) =>
        events.some(
          ({ sideA, sideB, theatre, month }) =>
            theatre === one.theatre && month > one.to - 12 && [sideA, sideB].flatMap(graph.membersOf).includes(to),
        ),
      ),
  ).length,
});

// The whole of GED 25.1 has 385,918 events: the extract fourteen times over, each time in theatres of other names.
if (!quick) {
  const copies = Array.from({ length: 14 }, (_, copy) =>
    events.map((event) => ({ ...event, id: `${event.id}-${copy}`, theatre: `${event.theatre} ${copy}` })),
  ).flat();
  const started = performance.now();
  const large = assessAll(graph, copies);
  let assessed = 0;
  for (const one of large.each()) assessed += one.series.length;
  print({
    copiedEvents: copies.length,
    lineages: large.total,
    series: assessed,
    seconds: seconds(performance.now() - started),
  });
}

const named = (name: string) => actors.find((actor) => actor.name === name)?.id ?? '';
const about = (one: RegisteredEvent) =>
  all.find(({ theatre, groups }) => theatre === one.theatre && groups[0] !== undefined && hasHead(groups, one));
function hasHead(groups: Assessment['groups'], one: RegisteredEvent): boolean {
  return groups.some(({ id }) => id === named(one.lineage)) && all.every((other) => !closer(other, groups, one));
}
/** Of two lineages that hold the group, the smaller is its own. */
function closer(other: Assessment, groups: Assessment['groups'], one: RegisteredEvent): boolean {
  const holds = other.groups.some(({ id }) => id === named(one.lineage));
  return other.theatre === one.theatre && holds && other.groups.length < groups.length;
}

const matched = new Set<string>();
const whys: Record<string, number> = {};
const count = (why: string): string => {
  whys[why] = (whys[why] ?? 0) + 1;
  return why;
};
const outcome = { found: 0, wrongWay: 0, missed: 0, notCovered: 0 };
const unseen = { found: 0, of: 0 };
for (const one of registeredEvents) {
  const assessment = about(one);
  const months = Number(one.month.slice(0, 4)) * 12 + Number(one.month.slice(5)) - 1;
  const main = assessment?.series[0];
  if (assessment === undefined || main === undefined || months < assessment.from || months > assessment.to) {
    outcome.notCovered += 1;
    const why = count(
      assessment === undefined ? 'the actor has too few events in the file' : 'the month is not in the file',
    );
    print({ registered: one.month, lineage: one.lineage, theatre: one.theatre, outcome: 'not covered', why });
    continue;
  }
  const at = months - assessment.from;
  const near = main.changes.filter((change) => Math.abs(change.at - at) <= 1);
  const right = near.find(({ ratio }) => (one.expected === 'up' ? ratio.middle > 1 : ratio.middle < 1));
  const told = right ?? near[0];
  const kind = right !== undefined ? 'found' : told !== undefined ? 'wrongWay' : 'missed';
  outcome[kind] += 1;
  if (one.note === 'no') {
    unseen.of += 1;
    if (kind === 'found') unseen.found += 1;
  }
  if (told !== undefined) matched.add(`${assessment.theatre}/${assessment.head}/${told.at}`);
  const why = kind === 'found' ? undefined : whyNotFound(main, at, one.expected);
  if (why !== undefined) count(why.why);
  print({
    registered: one.month,
    lineage: one.lineage,
    theatre: one.theatre,
    ...why,
    expected: one.expected,
    note: one.note,
    outcome: kind,
    highestNear: Math.round(Math.max(...main.near.slice(Math.max(0, at - 1), at + 2)) * 100) / 100,
    ...(told === undefined
      ? {}
      : { month: monthName(assessment.from + told.at), p: told.probability, ratio: told.ratio }),
  });
}
const lineages = new Set(registeredEvents.map(about).filter((one) => one !== undefined));
const changes = [...lineages].flatMap((one) =>
  (one.series[0]?.changes ?? []).map((change) => ({ one, change, key: `${one.theatre}/${one.head}/${change.at}` })),
);
print({
  registered: registeredEvents.length,
  ...outcome,
  whyNotFound: whys,
  recall: Math.round((1000 * outcome.found) / registeredEvents.length) / 10,
  notInTheNote: unseen,
  changesInTheseLineages: changes.length,
  matchedToNothing: changes.filter(({ key }) => !matched.has(key)).length,
  unmatched: changes
    .filter(({ key }) => !matched.has(key))
    .map(({ one, change }) => `${one.theatre}/${one.head} ${monthName(one.from + change.at)}`),
});
