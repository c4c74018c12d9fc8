// Regenerates docs/screenshots: node test/browser/screenshots.ts [screen …]. Invented data only.
import { mkdir } from 'node:fs/promises';
import { openWorkbench } from './browser.ts';
import { alertsThere, callsOf } from './finance.exercise.ts';

const folder = 'docs/screenshots';
const wanted = process.argv.slice(2);
const looks = [
  { language: 'ar', theme: 'light', width: 1440, height: 900 },
  { language: 'en', theme: 'dark', width: 1440, height: 900 },
  { language: 'fr', theme: 'light', width: 360, height: 760 },
  { language: 'ar', theme: 'dark', width: 360, height: 760 },
  { language: 'ar', theme: 'light', width: 2560, height: 1440 },
] as const;

await using bench = await openWorkbench();
const admin = await bench.person('nadia', ['operator']);
const desk = await bench.person('yasser', ['analyst', 'approver', 'auditor']);
const calls = await callsOf(bench, admin);
await calls.node.loadExercise({});
await alertsThere(await callsOf(bench, desk), 20);
const list = (await calls.lists.lists({})).items.find(({ last }) => last !== undefined);
const [book] = (await calls.books.books({})).items;
if (list?.last === undefined || book?.lastImport === undefined) throw new Error('the exercise is not whole');
const [subject] = (await calls.lists.subjects({ query: { list: list.key, limit: 1 } })).items;

const screens: Record<string, string> = {
  // Another transcription, and one name less: the answer has something to explain.
  screening: `/screening?name=${encodeURIComponent('Abdulqadir Abdul Kader Darfan')}&nationality=Tunisia`,
  lists: '/lists',
  list: `/lists/${list.key}`,
  snapshots: `/lists/${list.key}/snapshots`,
  delta: `/lists/${list.key}/snapshots/${list.last.id}`,
  subject: `/subjects/${subject?.id}`,
  books: '/books',
  book: `/books/${book.key}`,
  'import-wizard': `/books/${book.key}/import`,
  import: `/books/${book.key}/imports/${book.lastImport.id}`,
};

await mkdir(folder, { recursive: true });
for (const look of looks) {
  await using visit = await bench.visit({ ...look, as: desk });
  for (const [name, path] of Object.entries(screens)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await visit.go(path);
    await visit.page.locator('main h1').waitFor();
    await visit.page.screenshot({ path: `${folder}/${name}-${look.language}-${look.theme}-${look.width}.png` });
  }
}
