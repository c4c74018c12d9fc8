// Regenerates docs/screenshots/alerts-*.png: the queue, an alert to decide, a proposal before a second person. Invented data only.
import { mkdir } from 'node:fs/promises';
import { openWorkbench } from './browser.ts';
import { alertsThere, callsOf } from './finance.exercise.ts';

const folder = 'docs/screenshots';
const looks = [
  { language: 'ar', theme: 'light', width: 1440, height: 900 },
  { language: 'en', theme: 'dark', width: 1440, height: 900 },
  { language: 'fr', theme: 'light', width: 1440, height: 900 },
  { language: 'ar', theme: 'dark', width: 360, height: 760 },
] as const;

await using bench = await openWorkbench();
const office = await bench.person('nadia', ['operator']);
const first = await bench.person('yasser', ['analyst']);
const second = await bench.person('maryam', ['approver']);
await (await callsOf(bench, office)).node.loadExercise({});
const mine = await callsOf(bench, first);
await alertsThere(mine, 20);
const { items } = await mine.alerts.alerts({ query: { sort: 'score', limit: 100 } });
const read = (id: string) => mine.alerts.alert({ params: { id } });

// One that has something on both sides of the scales, and some where nothing speaks against.
let doubtful = '';
const clear: string[] = [];
for (const { id } of items) {
  const { explanation } = await read(id);
  const against = explanation.reasons.some(({ speaks }) => speaks === 'against');
  if (!against) clear.unshift(id);
  else if (doubtful === '') doubtful = id;
}
const decide = async (id: string, verdict: 'same' | 'different' | 'undetermined', reason: string) => {
  const { evidence } = await read(id);
  await mine.alerts.decideAlert({ params: { id }, body: { verdict, reason, evidence } });
};
const [proposed = '', different = '', ...rest] = clear;
await mine.alerts.assignAlerts({ body: { alerts: [doubtful, ...rest.slice(0, 5)], to: first.id } });
await mine.alerts.assignAlerts({ body: { alerts: rest.slice(5, 9), to: second.id } });
await mine.alerts.commentAlert({
  params: { id: proposed },
  body: { text: 'طلبت من الفرع صورة الوثيقة.' },
});
await decide(proposed, 'same', 'تطابق الاسم وتاريخ الميلاد والجنسية، ولا شيء يعارض.');
await decide(different, 'different', 'الاسم متقارب، لكن صورة الوثيقة لشخص آخر.');

const screens = [
  ['alerts-queue', '/alerts', first],
  ['alerts-decide', `/alerts/${doubtful}`, first],
  ['alerts-second', `/alerts/${proposed}`, second],
] as const;

await mkdir(folder, { recursive: true });
for (const look of looks) {
  for (const [name, path, as] of screens) {
    await using visit = await bench.visit({ ...look, as });
    await visit.go(path);
    await visit.page.locator('main h1').waitFor();
    await visit.page.screenshot({
      path: `${folder}/${name}-${look.language}-${look.theme}-${look.width}.png`,
      fullPage: name !== 'alerts-queue' && look.width > 1000,
    });
  }
}
