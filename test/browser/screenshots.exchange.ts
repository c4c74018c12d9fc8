// Regenerates docs/screenshots/exchange-*.png: boxes, a record, its versions, a form, a proposal before the second person. Invented data only.
import { mkdir } from 'node:fs/promises';
import { fillAlliance, openAlliance } from './exchange.exercise.ts';

const folder = process.env['MITHAQ_SCREENSHOTS'] ?? 'docs/screenshots';
const wanted = process.argv.slice(2);
const looks = [
  { language: 'ar', theme: 'light', width: 1440, height: 900 },
  { language: 'en', theme: 'dark', width: 1440, height: 900 },
  { language: 'ar', theme: 'dark', width: 360, height: 760 },
] as const;

await using alliance = await openAlliance();
const { told, own, waiting } = await fillAlliance(alliance);
const { officer, approver } = alliance;
const screens = [
  ['exchange-home', '/', officer],
  ['exchange-inbox', '/exchange/inbox', officer],
  ['exchange-outbox', '/exchange/outbox', officer],
  ['exchange-record', `/exchange/records/${told}`, officer],
  ['exchange-own', `/exchange/records/${own}`, officer],
  ['exchange-changes', `/exchange/records/${told}/changes`, officer],
  ['exchange-compose', '/exchange/compose?kind=report', officer],
  ['exchange-second', `/exchange/drafts/${waiting}`, approver],
] as const;

await mkdir(folder, { recursive: true });
for (const look of looks) {
  for (const [name, path, as] of screens) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await using visit = await alliance.bench.visit({ ...look, as });
    await visit.go(path);
    await visit.page.locator('main h1').waitFor();
    await visit.page.screenshot({
      path: `${folder}/${name}-${look.language}-${look.theme}-${look.width}.png`,
      fullPage: look.width > 1000 && !name.endsWith('box'),
    });
  }
}
