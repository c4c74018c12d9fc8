// How soon the page of a group with more than 10,000 events is there, in the browser without a GPU.
//   node bench/military/group-page.ts [EVENTS.csv ACTORS.csv CODE]
// Prints one JSON line: milliseconds to the first paint, to the picture on the axis of time, and to the first rows of events;
// the median of five visits with a cold cache. With files of one's own: of that group instead of an invented one.
// MITHAQ_SCREENSHOTS: a folder for the page in Arabic and French.
import { readFileSync } from 'node:fs';
import { transaction } from '#base';
import { client } from '#base/client';
import { groupRoutes } from '#military/contract';
import { inventedEvents } from '../../src/military/assessment/invented.fixture.ts';
import { monthOf } from '../../src/military/assessment/month.ts';
import { eventsCsv, inventedActors } from '../../src/military/groups/groups.fixture.ts';
import { openWorkbench } from '../../test/browser/browser.ts';

const [eventsFile, actorsFile, code = '101'] = process.argv.slice(2);
const shots = process.env['MITHAQ_SCREENSHOTS'];
const months = Array.from({ length: 180 }, (_, t) => (t < 60 ? 30 : t < 110 ? 120 : t < 150 ? 52 : 16));
const csv =
  eventsFile === undefined
    ? eventsCsv(inventedEvents('101', 'Testland', monthOf('2008-01-01'), months, 40))
    : readFileSync(eventsFile, 'utf8');
const actors = actorsFile === undefined ? inventedActors : readFileSync(actorsFile, 'utf8');

await using bench = await openWorkbench();
const assessor = await bench.person('salma', ['assessor']);
const signer = await bench.person('idris', ['approver']);
const deskOf = async ({ id }: { id: string }) => {
  const { cookie, csrf } = await transaction(bench.node.db, (tx) => bench.node.signIn.openSession(tx, id));
  return client(groupRoutes, { base: bench.node.url, headers: () => ({ cookie, 'x-mithaq-csrf': csrf }) });
};
const [one, two] = [await deskOf(assessor), await deskOf(signer)];
const said = { source: 'bench', reason: 'As both of us read in it' };
const table = await one.bringGroupTable({ query: said, file: new Blob([actors]), fileName: 'actors.csv' });
await two.secondGroupChange({ params: { id: table.id }, body: { approve: true, reason: said.reason } });
const brought = performance.now();
const { id } = await one.bringEvents({
  query: { mark: 'green', source: 'bench' },
  file: new Blob([csv]),
  fileName: 'events.csv',
});
const begun = performance.now();
const { run } = await one.beginAssessment({ body: { events: id } });
const over = async () => (await one.assessmentRuns({})).items.find((each) => each.id === run)?.state;
for (let state = await over(); state !== 'done'; state = await over()) {
  if (state === 'failed' || state === 'cancelled') throw new Error(`the run is ${state}`);
  await new Promise((resolve) => setTimeout(resolve, 100));
}
const assessed = performance.now();
const { items } = await one.assessedLineages({});
const events = items.find(({ head }) => head === code)?.events ?? 0;

const visits: { paint: number; picture: number; rows: number }[] = [];
for (let visit = 0; visit < 5; visit += 1) {
  await using window = await bench.visit({ language: 'ar', as: assessor });
  const { page } = window;
  const start = Date.now();
  await page.goto(`${bench.node.config.publicUrl}/military/groups/${code}`, { waitUntil: 'commit' });
  await page.locator('svg[role=img]').first().waitFor();
  const picture = Date.now() - start;
  await page.getByRole('row').nth(1).waitFor();
  const rows = Date.now() - start;
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  visits.push({ paint: Math.round(paint), picture, rows });
}
if (shots !== undefined)
  for (const language of ['ar', 'fr'] as const) {
    await using window = await bench.visit({ language, as: assessor, height: 3900 });
    await window.go(`/military/groups/${code}`);
    await window.page.locator('svg[role=img]').first().waitFor();
    await window.page.screenshot({ path: `${shots}/group-bench-${language}.png` });
  }
const median = (of: keyof (typeof visits)[number]) => visits.map((each) => each[of]).toSorted((a, b) => a - b)[2];
const middle = { firstPaint: median('paint'), picture: median('picture'), rows: median('rows') };
const took = { bringMs: Math.round(begun - brought), assessMs: Math.round(assessed - begun), lineages: items.length };
console.log(JSON.stringify({ what: 'group page', events, ...middle, ...took }));
