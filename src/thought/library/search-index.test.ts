import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readStatic, type StaticIndex } from '../search/engine/static-index.ts';
import type { PublicDossier } from './public-library.ts';
import { staticIndex } from './search-index.ts';

const uuid = (name: string) => `00000000-0000-4000-8000-${Buffer.from(name.padEnd(6, '.')).toString('hex')}`;
const named = new Map(['one', 'two', 'three', 'four'].map((name) => [uuid(name), name]));
const dossier = (id: string, ar: string, fr: string, more: Partial<PublicDossier> = {}): PublicDossier => ({
  id: `dossier--${uuid(id)}`,
  withdrawn: false,
  version: '2026-11-26T00:00:00.000Z',
  editionNumber: 1,
  firstPublished: '2026-11-26T00:00:00.000Z',
  reviewDue: '2027-11-26T00:00:00.000Z',
  state: 'XA',
  publisher: { ar: 'جهة مختلقة', en: 'Invented body', fr: 'Corps inventé' },
  exercise: true,
  title: { ar, fr },
  languages: ['ar', 'fr'],
  claim: { harmClass: 'violence-justified', statement: { ar: 'دعوى', fr: 'thèse' }, tier: 2 },
  steps: [],
  concepts: [
    {
      audience: 'general',
      depth: 'sentence',
      said: { ar: 'مفهوم', fr: 'concept' },
      citations: [{ workKind: 'quran', work: 'Quran', locator: '2:256' }],
    },
  ],
  reviews: [],
  opinions: [],
  corrections: [],
  ...more,
});

it('the library’s index finds in a browser what stands in it, in its language', () => {
  const dossiers = [
    dossier('one', 'تحرير الرهائن', 'Libérer les otages'),
    dossier('two', 'أمان السفراء', 'La sûreté des ambassadeurs'),
    dossier('four', 'رهائن', 'Des otages', { languages: ['fr'] }),
  ];
  const read = (language: 'ar' | 'fr') =>
    readStatic(JSON.parse(new TextDecoder().decode(staticIndex({ dossiers }, language))) as StaticIndex);
  const ids = (language: 'ar' | 'fr', query: string) =>
    read(language)
      .ask({ query }, 10)
      .map(({ id }) => named.get(id));
  assert.deepEqual(ids('ar', 'والرهينة'), ['one']);
  assert.deepEqual(new Set(ids('fr', "l'otage")), new Set(['four', 'one']));
  assert.deepEqual(new Set(ids('ar', 'البقرة ٢٥٦')), new Set(['one', 'two']));
  assert.deepEqual(ids('ar', 'قاموس'), []);
  assert.deepEqual(read('ar').marks('رهينة', false)('الرهائن'.replace('ئ', 'ي')), true);
});
