import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HeldBundle } from '#exchange';
import { recordKinds, type RecordObject } from '#records';
import { buildLibrary } from './build-library.ts';
import { libraryFiles } from './library-files.ts';

const publisher = {
  id: 'identity--1',
  state: 'XA',
  names: { ar: 'جهة الساحل', en: 'Coast Body', fr: 'Corps de la Côte' },
};
const neighbour = { id: 'identity--2', state: 'XB', names: { ar: 'جهة الجبل', en: 'Hill Body', fr: 'Corps du Mont' } };
const first = '2026-03-01T08:00:00.000Z';
const second = '2026-04-01T08:00:00.000Z';
const third = '2026-05-01T08:00:00.000Z';

/** The invented object of a kind as a record that held. */
function record(kind: string, origin: string, modified: string, change: RecordObject & { revoked?: boolean } = {}) {
  const example = recordKinds.find((one) => one.kind === kind)?.example ?? {};
  const object: RecordObject = { ...example, modified, ...change };
  const id = String(object['id']);
  const revoked = change.revoked === true;
  return {
    record: { type: kind, id, version: modified, origin, revoked },
    object,
    place: `${origin} ${id} ${modified}`,
  };
}

const dossier = (modified: string, change: RecordObject & { revoked?: boolean } = {}) =>
  record('dossier', publisher.id, modified, change);
const opinion = (change: RecordObject = {}) => record('dossier-review', neighbour.id, second, change);
const withdrawal = () => {
  const { standing_version: _, ...example } = recordKinds.find(({ kind }) => kind === 'correction')?.example ?? {};
  const made = record('correction', publisher.id, third);
  return { ...made, object: { ...example, modified: third, withdrawn: true } };
};

const libraryOf = (held: readonly unknown[]) =>
  buildLibrary(
    {
      day: '2026-11-26',
      list: { alliance: { names: publisher.names }, members: [publisher, neighbour] },
      logs: new Map(),
      held,
    } as unknown as HeldBundle,
    { address: 'https://library.example/', versesAt: () => undefined },
  );
const filesOf = (held: readonly unknown[]) =>
  new Map(
    [...libraryFiles(libraryOf(held), { scripture: undefined, fonts: new Map() })].map(([path, content]) => [
      path,
      typeof content === 'string' ? content : Buffer.from(content).toString(),
    ]),
  );
const page = 'dossiers/33333333-3333-4333-8333-333333333333.html';

describe('what the public library is made of', () => {
  it('says of an opinion whose it is and which version it judged, also when another came since', () => {
    const held = [dossier(first), opinion()];
    const [judging] = libraryOf(held).dossiers[0]?.opinions ?? [];
    assert.deepEqual(
      [judging?.authority.en, judging?.judged, judging?.editionNumber, judging?.ofStanding],
      ['Hill Body', first, 1, true],
    );
    const said = filesOf(held).get(`en/${page}`) ?? '';
    assert.match(said, /Hill Body.*XB.*disputes it.*of version 1 of 1 March 2026.*Invented institution/s);
    assert.doesNotMatch(said, /Another version has come/);
    const later = filesOf([...held, dossier(second, { edition_number: 2 })]).get(`ar/${page}`) ?? '';
    assert.match(later, /جهة الجبل.*في الإصدار ١ المؤرخ ١ مارس ٢٠٢٦.*صدر بعد هذا الرأي إصدار آخر/s);
    const unknown = filesOf([dossier(first), opinion({ dossier_version: third })]).get(`en/${page}`) ?? '';
    assert.match(unknown, /of a version of 1 May 2026/);
  });

  it('tells search engines of a page in the languages in which it was reviewed alone', () => {
    const files = filesOf([dossier(first)]);
    for (const [language, listed] of [
      ['ar', true],
      ['en', true],
      ['fr', false],
    ] as const) {
      const said = files.get(`${language}/${page}`) ?? '';
      assert.deepEqual(
        [...said.matchAll(/rel="alternate" hreflang="(..)"/g)].map(([, one]) => one),
        listed ? ['ar', 'en'] : [],
      );
      assert.equal(said.includes('name="robots" content="noindex"'), !listed);
      assert.equal(files.get('sitemap.xml')?.includes(`<loc>https://library.example/${language}/${page}`), listed);
    }
    assert.match(files.get('sitemap.xml') ?? '', /fr\/methods\/MM0101\.html/);
  });

  it('keeps on a device the language that is read, with its search and methods', () => {
    const worker = filesOf([dossier(first)]).get('sw.js') ?? '';
    const shelf = JSON.parse(/shelf=(\{.*?\}),kept/.exec(worker)?.[1] ?? '{}') as Record<string, string[]>;
    assert.deepEqual(Object.keys(shelf), ['ar', 'en', 'fr']);
    assert.ok(shelf['en']?.includes(page) && shelf['en'].includes('methods/MM0101.html'));
    assert.ok(!shelf['fr']?.includes(page), 'it is not in French');
  });

  it('takes no opinion in another state’s name, and only the last word of each', () => {
    const held = [dossier(first), opinion({ state: 'XA' }), opinion(), opinion({ finding: 'adopts' })];
    assert.deepEqual(
      libraryOf(held).dossiers[0]?.opinions.map(({ state, finding }) => [state, finding]),
      [['XB', 'adopts']],
    );
    const taken = record('dossier-review', neighbour.id, third, { revoked: true });
    assert.deepEqual(libraryOf([...held, taken]).dossiers[0]?.opinions, []);
  });

  it('keeps of what was withdrawn that it was, since when and why, and none of its texts in any file', () => {
    const texts = [
      'Invented dossier',
      'ملف مختلق',
      'A text speaks of a battle',
      'The text names its occasion',
      'Life is protected',
      'lives in the invented town',
      'edition we could not find',
    ];
    const standing = [...filesOf([dossier(first), opinion()]).values()].join('\n');
    for (const text of texts) assert.ok(standing.includes(text), text);
    for (const [held, since, why] of [
      [[dossier(first), opinion(), withdrawal()], '1 May 2026', 'The first step named a wrong page.'],
      [[dossier(first), opinion(), dossier(second, { revoked: true })], '1 April 2026', 'No reason was given.'],
    ] as const) {
      const files = filesOf(held);
      for (const [path, content] of files)
        for (const text of texts) assert.ok(!content.includes(text), `${text} in ${path}`);
      const stone = files.get(`en/${page}`) ?? '';
      assert.ok(
        stone.includes(since) && stone.includes(why) && stone.includes('<meta name="robots" content="noindex">'),
      );
      assert.match(
        files.get('data/dossiers.jsonl') ?? '',
        /"withdrawn":true,"withdrawnAt":"2026-0[45]-01T08:00:00.000Z"/,
      );
      for (const language of ['ar', 'en']) assert.match(files.get(`${language}/feed.atom`) ?? '', /<entry>/);
      assert.doesNotMatch(files.get('sitemap.xml') ?? '', /33333333-3333/);
    }
  });
});
