import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '#base';
import { checkBundle } from '../check-bundle.ts';
import { sourceOf } from '../edition.ts';
import { inventedBundle, pactSayings, recordId } from '../invented.fixture.ts';
import { type Picture, pictureOf } from '../picture.ts';
import { runOf } from './run-of.ts';
import { openView } from './open-view.ts';
import { viewData } from './view-data.ts';

function pictureFrom(sayings = pactSayings): Picture {
  const checked = checkBundle(inventedBundle(sayings));
  assert.ok('list' in checked, JSON.stringify(checked));
  return pictureOf(sourceOf(checked));
}
const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** A pact of sixty commitments with a long report of each: more than the pages hold. */
const full = [
  ...pactSayings.slice(0, 4),
  ...Array.from({ length: 60 }, (_, at) => [
    {
      by: 'XB' as const,
      kind: 'commitment' as const,
      record: 100 + at,
      change: {
        code: `O1.${at + 2}`,
        outcome_ref: recordId('outcome', 1),
        owners: ['XB', 'XC'],
        title: Object.fromEntries(
          ['ara', 'eng', 'fra'].map((name) => [name, 'كلمة طويلة word '.repeat(25).slice(0, 400)]),
        ),
      },
    },
    {
      by: 'XB' as const,
      kind: 'progress-report' as const,
      record: 100 + at,
      at: '2026-03-05T08:00:00.000Z',
      change: {
        state: 'XB',
        commitment_ref: recordId('commitment', 100 + at),
        evidence_refs: [recordId('commitment-evidence', 1)],
        report_text: 'نص طويل and long text '.repeat(200),
      },
    },
  ]).flat(),
];

describe('the country view', async () => {
  const typesetter = await openView();
  const small = pictureFrom();

  it('has four pages in each language, whether little is said or more than they hold', () => {
    for (const picture of [small, pictureFrom(full)])
      for (const language of languages)
        for (const code of ['XB', 'XC'])
          assert.equal(pagesIn(typesetter.set(viewData(picture, code, language, 'public'))), 4, `${code} ${language}`);
  });

  it('is the same bytes from another typesetter, and other bytes of another state', async () => {
    const data = viewData(small, 'XB', 'ar', 'public');
    const pdf = typesetter.set(data);
    typesetter.set(viewData(small, 'XC', 'fr', 'public'));
    assert.deepEqual(typesetter.set(data), pdf);
    assert.deepEqual((await openView()).set(data), pdf);
    assert.notDeepEqual(typesetter.set(viewData(small, 'XD', 'ar', 'public')), pdf);
  });

  it('says what the state showed, what others found and what it answered, and what it withholds', () => {
    const { reports, help, rows } = viewData(small, 'XB', 'en', 'public');
    assert.equal(reports[0]?.text.text, 'The decree is issued; the office opens in autumn.');
    assert.match(reports[0].reviewTitle, /In part: limited · State 2/);
    assert.equal(reports[0].reply.text, 'The office has opened since.');
    assert.deepEqual(
      help.map(({ text }) => text),
      ['O1.1 · Training of investigators (20 seats)'],
    );
    assert.equal(rows[0]?.word, 'limited');
    const other = viewData(small, 'XC', 'en', 'public');
    assert.deepEqual([other.withheld, other.reports], [['O1.1'], []]);
  });

  it('reads no text as markup', () => {
    const hostile = pictureFrom(
      pactSayings.map((one) =>
        one.kind === 'progress-report'
          ? { ...one, change: { ...one.change, report_text: '#panic("x") $ *bold* #import "/etc/passwd" ] }' } }
          : one,
      ),
    );
    assert.equal(pagesIn(typesetter.set(viewData(hostile, 'XB', 'en', 'public'))), 4);
  });

  it('sets each text in the direction of its first letter', () => {
    assert.equal(runOf('3. تقرير').dir, 'rtl');
    assert.equal(runOf('12 reports').dir, 'ltr');
    assert.deepEqual(runOf('one\n two  three', 9), { text: 'one two…', dir: 'ltr' });
  });
});
