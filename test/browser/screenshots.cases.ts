// Regenerates docs/screenshots/cases-*.png: the queue of national decisions, a case, a proposal before a second person. Invented data only.
import { mkdir } from 'node:fs/promises';
import { openWorkbench } from './browser.ts';
import { caseCalls, designationArrives, fillBinding } from './finance.cases.exercise.ts';

const folder = process.argv[2] ?? 'docs/screenshots';
const looks = [
  { language: 'ar', theme: 'light', width: 1440, height: 900 },
  { language: 'ar', theme: 'dark', width: 360, height: 760 },
  { language: 'en', theme: 'dark', width: 1440, height: 900 },
  { language: 'fr', theme: 'light', width: 360, height: 760 },
] as const;

await using bench = await openWorkbench();
const first = await bench.person('yasser', ['analyst', 'liaison'], ['north']);
const second = await bench.person('maryam', ['approver'], ['north']);
await fillBinding(bench, first, 'north');
const open = await designationArrives(bench, first, 'حارث وديع القفراني');
const waiting = await designationArrives(bench, first, 'زبيدة النخلاوي');
const mine = await caseCalls(bench, first);
await mine.decideCases({
  body: {
    cases: [{ id: waiting, edition: 1 }],
    outcome: 'give-effect',
    ground: 'نظام مكافحة الإرهاب وتمويله، المادة السادسة',
    reason: 'اطلعنا على بيان الأسباب ووثائقه، وهي تكفي للاقتناع.',
  },
});
const screens = [
  ['cases-queue', '/cases?state=all', first],
  ['cases-decide', `/cases/${open}`, first],
  ['cases-second', `/cases/${waiting}`, second],
] as const;

await mkdir(folder, { recursive: true });
for (const look of looks) {
  for (const [name, path, as] of screens) {
    await using visit = await bench.visit({ ...look, as });
    await visit.go(path);
    await visit.page.locator('main h1').waitFor();
    const file = `${folder}/${name}-${look.language}-${look.theme}-${look.width}.png`;
    await visit.page.screenshot({ path: file, fullPage: name !== 'cases-queue' });
  }
}
