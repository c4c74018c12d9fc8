import { after, before, test } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { type Alliance, fillAlliance, openAlliance } from './exchange.exercise.ts';
import { type Look, looksOf } from './looks.ts';

let alliance: Alliance;
let screens: Record<string, string>;

before(async () => {
  alliance = await openAlliance();
  const { told, own, taken, waiting, open } = await fillAlliance(alliance);
  screens = {
    home: '/',
    inbox: '/exchange/inbox',
    'inbox, narrowed to nothing': '/exchange/inbox?axis=media',
    outbox: '/exchange/outbox',
    'a record that came': `/exchange/records/${told}`,
    'a record of ours': `/exchange/records/${own}`,
    'a record taken back': `/exchange/records/${taken}`,
    'two versions': `/exchange/records/${told}/changes`,
    drafts: '/exchange/drafts',
    'a draft': `/exchange/drafts/${open}`,
    'a proposal': `/exchange/drafts/${waiting}`,
    'kinds to write': '/exchange/compose',
    'a form': '/exchange/compose?kind=report',
    recalls: '/exchange/recalls',
    consents: '/exchange/consents',
  };
});
after(() => alliance[Symbol.asyncDispose]());

const looks = looksOf<Look & { height: number }>(
  [
    { language: 'ar', theme: 'light', width: 1440, height: 900 },
    { language: 'fr', theme: 'dark', width: 360, height: 760 },
  ],
  [
    { language: 'ar', theme: 'dark', width: 360, height: 760 },
    { language: 'en', theme: 'dark', width: 2560, height: 1440 },
    { language: 'fr', theme: 'light', width: 360, height: 760 },
  ],
);

for (const look of looks) {
  test(`every screen of records is accessible and stays inside its window: ${look.language} ${look.theme} ${look.width}`, async () => {
    await using visit = await alliance.bench.visit({ ...look, as: alliance.officer });
    for (const [name, path] of Object.entries(screens)) {
      await visit.go(path);
      await visit.page.locator('main h1').waitFor();
      await assertAccessible(visit.page, `${name} ${look.language}`);
      await assertNoSidewaysScroll(visit.page, `${name} ${look.language}`);
    }
  });
}
