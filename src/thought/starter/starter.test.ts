import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Act, languages } from '#base';
import { indexQuran } from '../citations/index.ts';
import { namedGroups } from '../claims/named-groups.ts';
import { peopleFieldsIn } from '../claims/people-fields.ts';
import { tierOf } from '../claims/rabat.ts';
import { argdownOf } from '../dossiers/argdown.ts';
import { gapsOf, readingOf, wholeLanguages } from '../dossiers/completeness.ts';
import { contentShape } from '../dossiers/content-shape.ts';
import { composeRecord } from '../review/compose-record.ts';
import { quranChecker } from '../review/quran-checker.ts';
import { checkSources } from '../review/source-check.ts';
import { scriptureShelf } from '../scripture/shelf.ts';
import { starterDossiers } from './index.ts';

/** A node that imported nothing: what comes with the packages. */
const index = scriptureShelf()
  .installed()
  .then((texts) => indexQuran(texts));
const checker = quranChecker({ index: () => index });
const words = (text: string): number => text.split(/\s+/).length;

describe('the starter set', () => {
  it('is of twelve dossiers that each have their own key and claim', () => {
    assert.equal(new Set(starterDossiers.map(({ key }) => key)).size, 12);
    const claims = starterDossiers.map(({ content }) => content.claim.statement.ar);
    assert.equal(new Set(claims).size, 12);
  });

  for (const { key, content } of starterDossiers)
    describe(key, () => {
      it('has the shape of a dossier, lacks nothing, and is whole in three languages', () => {
        assert.deepEqual(contentShape.parse(content), content);
        assert.deepEqual(gapsOf(content), []);
        assert.deepEqual([...wholeLanguages(content)].sort(), [...languages].sort());
        assert.ok(content.steps.length >= 2 && content.steps.length <= 4);
        const said = content.concepts.map(({ audience, depth }) => `${audience} ${depth}`);
        for (const one of ['general sentence', 'general page', 'general treatise']) assert.ok(said.includes(one), one);
        assert.ok(said.some((one) => !one.startsWith('general')));
        const treatise = content.concepts.find(({ depth }) => depth === 'treatise')?.said;
        for (const language of languages) {
          const length = words(treatise?.[language] ?? '');
          assert.ok(length >= 500 && length <= 900, `${language} ${length} words`);
        }
      });

      it('keeps to the guard rails: no group in its claim, no field for people, counter-speech alone', () => {
        assert.deepEqual(namedGroups(...Object.values(content.claim.statement)), []);
        assert.deepEqual(namedGroups(...Object.values(content.title)), []);
        assert.deepEqual(peopleFieldsIn(content), []);
        assert.equal(tierOf(content.claim.rabat), 3);
        assert.deepEqual(content.claim.leadsTo, ['counter-speech']);
        for (const { ar } of [content.title, content.claim.statement]) assert.doesNotMatch(ar, /[0-9]/);
        for (const { where, text } of readingOf(content, 'ar')) assert.doesNotMatch(text, /[0-9a-zA-Z]/, where);
      });

      it('quotes nothing that is not so, and every place it names is there', async () => {
        const act = { tx: undefined } as unknown as Pick<Act, 'tx'>;
        const { quotations, findings } = await checkSources(act, checker, content);
        assert.deepEqual(findings, []);
        assert.ok(quotations >= content.citations.length);
        assert.ok(content.citations.filter(({ kind }) => kind === 'quran').length >= 3);
        assert.deepEqual(
          content.citations.filter(({ kind }) => kind === 'hadith'),
          [],
        );
        for (const [n, { citations }] of content.steps.entries()) assert.ok(citations.length > 0, `step ${n + 1}`);
      });

      it('names in its citations every verse that its words name', () => {
        const cited = content.citations.filter(({ kind }) => kind === 'quran').map(({ locator }) => locator);
        const covers = (place: string) => cited.some((locator) => within(place, locator));
        for (const language of ['en', 'fr'] as const)
          for (const { where, text } of readingOf(content, language))
            for (const [place] of text.matchAll(/\b\d{1,3}:\d{1,3}(-\d{1,3})?\b/g))
              assert.ok(covers(place), `${place} in ${where} (${language})`);
      });

      it('is an argument in Argdown and a record in three languages, marked as an exercise', () => {
        for (const language of languages) {
          const text = argdownOf(content, language);
          for (const n of content.steps.keys()) assert.match(text, new RegExp(`[(]${n * 3 + 1}[)] |<[^>]+ ${n + 1}>`));
        }
        const standing = {
          number: 1,
          tier: 3,
          contentHash: '0'.repeat(64),
          exercise: true,
          reviewDue: '2027-11-26T00:00:00.000Z',
          accepted: languages,
          reviews: [],
        } as const;
        const record = composeRecord(content, standing, (person) => person);
        assert.equal(record['exercise'], true);
        assert.deepEqual(Object.keys(record['title'] as object).sort(), ['ara', 'eng', 'fra']);
        assert.ok(JSON.stringify(record).length < 256 * 1024);
      });
    });
});

/** Whether `53:38` or `53:38-41` lies in `53:36-41`. */
function within(place: string, locator: string): boolean {
  const [one, other] = [place, locator].map((text) => {
    const [surah = '', verses = ''] = text.split(':');
    const [first = '', last = first] = verses.split('-');
    return { surah, first: Number(first), last: Number(last) };
  });
  return (
    one !== undefined &&
    other !== undefined &&
    one.surah === other.surah &&
    one.first >= other.first &&
    one.last <= other.last
  );
}
