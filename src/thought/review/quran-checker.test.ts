import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { installedScripture } from '../citations/installed-scripture.ts';
import { indexQuran } from '../citations/quran-index.ts';
import { ordinalOf } from '../citations/verse-locator.ts';
import { quranChecker } from './quran-checker.ts';

const act = {} as never;
const cite = { id: 'c1', work: 'Quran', edition: '', quotation: '', grade: '', grader: '' };

describe('what a dossier quotes of the Quran', async () => {
  const texts = await installedScripture();
  const quran = indexQuran(texts);
  const checker = quranChecker({ index: async () => quran });
  const [uthmani] = texts;
  const verse = uthmani?.verses[ordinalOf(2, 255) ?? 0] ?? '';

  it('is verified as it stands, and altered by one word', async () => {
    const [whole] = await checker.checkCitations(act, `﴿${verse}﴾`);
    assert.deepEqual([whole?.state, whole?.locator], ['verified', '2:255']);
    const words = verse.split(' ');
    const without = [...words.slice(0, 5), ...words.slice(6)].join(' ');
    const [altered] = await checker.checkCitations(act, `﴿${without}﴾`);
    assert.equal(altered?.state, 'altered');
    assert.match(altered?.difference ?? '', /^2:255 \d+: missing/);
  });

  it('is not verified where brackets hold other words, and a plain sentence quotes nothing', async () => {
    const [bracketed] = await checker.checkCitations(act, '﴿كلام مختلق ليس من المصحف في شيء البتة﴾');
    assert.equal(bracketed?.state, 'unverified');
    assert.deepEqual(await checker.checkCitations(act, 'Life is protected in the invented town.'), []);
  });

  it('stands at a place that there is', async () => {
    const state = (locator: string) => checker.checkLocator(act, { ...cite, kind: 'quran', locator });
    for (const locator of ['2:255', '2:255-257', '114:6']) assert.equal(await state(locator), 'verified', locator);
    for (const locator of ['2:287', '115:1', '0:1', '2:0', '2:257-255', '2:280-300', 'x'])
      assert.equal(await state(locator), 'unverified', locator);
  });

  it('of another work is verified by nothing here, and of the Quran by nothing where no text is installed', async () => {
    const hadith = { ...cite, kind: 'hadith' as const, locator: '1', quotation: 'words', grade: 'sound', grader: 'x' };
    assert.equal(await checker.checkLocator(act, hadith), 'unverified');
    const bare = quranChecker({ index: async () => undefined });
    assert.equal(await bare.checkLocator(act, { ...cite, kind: 'quran', locator: '2:255' }), 'unverified');
    assert.equal((await bare.checkCitations(act, `﴿${verse}﴾`))[0]?.state, 'unverified');
    assert.equal(await bare.checkLocator(act, { ...cite, kind: 'work', locator: 'p. 1' }), 'verified');
  });
});
