import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Fault, OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import type { Citation } from '../dossiers/content.ts';
import { thoughtMigrations } from '../migrations/index.ts';
import { noCorpus } from '../review/source-check.ts';
import { importCorpus, removeCorpus } from './import-corpus.ts';
import { withWorks } from './with-works.ts';

/** Invented: no scripture stands in the repository. */
const texts = [
  {
    kind: 'hadith',
    work: 'Invented collection',
    edition: '1',
    locator: '12',
    text: 'قَوْلٌ مُخْتَلَقٌ لِلتَّجْرِبَةِ وَحْدَهَا',
    grade: 'sound',
    grader: 'Invented grader',
  },
  {
    kind: 'work',
    work: 'Invented treatise',
    edition: '2',
    locator: 'p. 7',
    text: 'Mercy comes before severity, he wrote.',
  },
];
const file = (lines: readonly unknown[]) =>
  lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');

const clock = handClock('2026-11-23T08:00:00Z');

describe('a corpus of works', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase(thoughtMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());
  const as = (rights: readonly string[] = ['thought.corpus']) =>
    testCall(opened.db, testActor('editor', rights), clock);
  const take = (content: string, call = as()) =>
    importCorpus(
      call,
      { name: 'Invented', notice: 'Free to use' },
      { stream: Readable.from([Buffer.from(content)]), fileName: 'a.jsonl', contentType: 'application/jsonl' },
    );
  const counted = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from thought_work_text`.execute(opened.db)).rows[0]?.n;

  it('is refused whole, each line with why, and nothing is kept', async () => {
    const bad = [
      ...texts,
      '{"kind":',
      { ...texts[0], locator: '13', grade: '' },
      texts[1],
      { ...texts[1], person: 'X' },
    ];
    await assert.rejects(take(file(bad)), (fault: Fault) => {
      assert.equal(fault.code, 'corpus-refused');
      assert.deepEqual(
        fault.details.map(({ where }) => where),
        ['line 3', 'line 4', 'line 5', 'line 6'],
      );
      return true;
    });
    await assert.rejects(take('\n \n'), { code: 'corpus-empty' });
    await assert.rejects(take(file(texts), as(['thought.read'])), { code: 'forbidden' });
    assert.equal(await counted(), 0);
  });

  it('verifies a quotation by its letters at its place, with its grade and grader; flags a changed word', async () => {
    const { id, texts: many } = await take(file(texts));
    assert.equal(many, 2);
    await assert.rejects(take(file(texts)), { code: 'corpus-here' });
    const hadith = { id: 'c1', kind: 'hadith', work: 'Invented collection', edition: '1', locator: '12' } as const;
    const graded = { grade: 'sound', grader: 'Invented grader' };
    const work = {
      ...hadith,
      kind: 'work',
      work: 'Invented treatise',
      edition: '2',
      locator: 'p. 7',
      grade: '',
      grader: '',
    } as const;
    const state = (citation: Citation) => as().transact((act) => withWorks(noCorpus).checkLocator(act, citation));
    const cases: readonly (readonly [Citation, string])[] = [
      [{ ...hadith, ...graded, quotation: '' }, 'verified'],
      [{ ...hadith, ...graded, quotation: 'مختلق للتجربة' }, 'verified'],
      [{ ...hadith, ...graded, quotation: 'مختلق للتجارب' }, 'altered'],
      [{ ...hadith, ...graded, quotation: 'ختلق للتجربة' }, 'altered'],
      [{ ...hadith, grade: 'weak', grader: 'Invented grader', quotation: '' }, 'unverified'],
      [{ ...hadith, ...graded, locator: '99', quotation: '' }, 'unverified'],
      [{ ...work, quotation: 'mercy comes before severity' }, 'verified'],
      [{ ...work, quotation: 'severity comes before mercy' }, 'altered'],
      [{ ...work, locator: 'p. 8', quotation: '' }, 'verified'],
      [{ ...work, locator: 'p. 8', quotation: 'mercy' }, 'unverified'],
    ];
    for (const [citation, expected] of cases) assert.equal(await state(citation), expected, JSON.stringify(citation));
    await as().transact((act) => removeCorpus(act, { id, reason: 'Its publisher withdrew it' }));
    assert.equal(await counted(), 0);
    assert.equal(await state({ ...hadith, ...graded, quotation: '' }), 'unverified');
  });

  it('keeps no hadith without grade and grader, whoever writes it', async () => {
    const { id } = await take(file(texts));
    await assert.rejects(
      sql`insert into thought_work_text (corpus, kind, work_name, edition, locator, said) values (${id}, 'hadith', 'X', '1', '1', 'x')`.execute(
        opened.db,
      ),
      { constraint: 'graded' },
    );
  });
});
