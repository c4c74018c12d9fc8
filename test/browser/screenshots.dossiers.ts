// Regenerates docs/screenshots/dossiers-*.png: the list, the form, what leaves, a signature. Invented data only.
import { mkdir } from 'node:fs/promises';
import { fillDossiers } from './dossiers.invented.ts';
import { openAlliance } from './exchange.exercise.ts';

const folder = process.env['MITHAQ_SCREENSHOTS'] ?? 'docs/screenshots';
const looks = [
  { language: 'ar', theme: 'light', width: 1440, height: 900 },
  { language: 'ar', theme: 'dark', width: 1440, height: 900 },
  { language: 'ar', theme: 'dark', width: 360, height: 760 },
  { language: 'en', theme: 'light', width: 360, height: 760 },
] as const;

await using alliance = await openAlliance();
const filled = await fillDossiers(alliance);
const { officer, approver } = alliance;
const screens = [
  ['dossiers', '/dossiers', officer],
  ['dossiers-calendar', '/dossiers?view=calendar', officer],
  ['dossiers-write', `/dossiers/${filled.ready.id}`, officer],
  ['dossiers-empty', `/dossiers/${filled.begun.id}`, officer],
  ['dossiers-second', `/dossiers/${filled.waiting.id}`, approver],
  ['dossiers-ended', `/dossiers/${filled.ended.id}`, officer],
] as const;

await mkdir(folder, { recursive: true });
for (const look of looks)
  for (const [name, path, as] of screens) {
    await using visit = await alliance.bench.visit({ ...look, as });
    await visit.go(path);
    await visit.page.locator('main h1').waitFor();
    await visit.page.screenshot({
      path: `${folder}/${name}-${look.language}-${look.theme}-${look.width}.png`,
      fullPage: true,
    });
  }
