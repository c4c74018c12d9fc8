import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Act, OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { inventedContent, rabat, seats } from '../invented.ts';
import { thoughtMigrations } from '../migrations/index.ts';
import { argdownOf } from './argdown.ts';
import { beginVersion, changeDossier, giveUpDossier } from './change-dossier.ts';
import { gapsOf, wholeLanguages } from './completeness.ts';
import type { DossierContent } from './content.ts';
import { contentShape } from './content-shape.ts';
import { dossierFile, listDossiers, viewDossier } from './dossier-view.ts';
import { importDossier, makeDossier } from './make-dossier.ts';

const clock = handClock();
const deps = {
  seatOf: seats({ amal: [1, 1], basim: [2, 1], reader: [9, 3] }),
  desk: { recordId: (type: string, namespace: string) => `${type}--${namespace}` } as never,
};
const how = { machine: [], blind: true, exercise: false } as const;
const reason = 'Because of a test of the house';

describe('a dossier while it is written', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase(thoughtMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());
  const by = <T>(
    id: string,
    work: (act: Act) => Promise<T>,
    rights: readonly string[] = ['thought.read', 'thought.write'],
  ) => testCall(opened.db, testActor(id, rights), clock).transact(work);
  const begun = (content: DossierContent = inventedContent) =>
    by('amal', (act) => makeDossier(act, deps, { ...how, content }));
  const view = (id: string, reader = 'amal', rights?: readonly string[]) =>
    by(reader, (act) => viewDossier(act, id), rights);

  it('comes back as it was written, whatever order its parts have', async () => {
    const id = await begun();
    const { version, tierRule, may } = await view(id);
    assert.deepEqual(version.content, inventedContent);
    assert.deepEqual([version.tier, version.mayLeadTo, version.gaps], [2, ['counter-speech'], []]);
    assert.match(tierRule.en, /all six factors/);
    assert.deepEqual(version.languages.map(({ language, state }) => `${language} ${state}`).sort(), [
      'ar draft',
      'en draft',
      'fr draft',
    ]);
    assert.ok(may.write && may.submit && !may.beginVersion);
    const listed = await by('amal', (act) => listDossiers(act, { limit: 50, q: 'invented TOWN' }));
    assert.ok(listed.items.some((one) => one.id === id && one.open?.state === 'draft'));
  });

  it('makes whoever writes in it an author, and refuses to write over another', async () => {
    const id = await begun();
    const first = await view(id);
    const content = { ...inventedContent, title: { ...inventedContent.title, en: 'Life, again' } };
    const input = { id, revision: first.version.revision, content, machine: [] as const };
    await by('basim', (act) => changeDossier(act, deps, input));
    await assert.rejects(
      by('amal', (act) => changeDossier(act, deps, input)),
      { code: 'conflict' },
    );
    const now = await view(id);
    assert.deepEqual(
      now.version.authors?.map((one) => one.id),
      ['amal', 'basim'],
    );
    assert.notEqual(now.version.contentHash, first.version.contentHash);
  });

  it('is written by a person with a seat and the right, and by nobody else', async () => {
    await assert.rejects(
      by('nobody', (act) => makeDossier(act, deps, { ...how, content: inventedContent })),
      { code: 'thought-unseated' },
    );
    await assert.rejects(
      by('reader', (act) => makeDossier(act, deps, { ...how, content: inventedContent }), ['thought.read']),
      { code: 'forbidden' },
    );
    const robot = { ...testActor('amal'), kind: 'token' as const };
    await assert.rejects(
      testCall(opened.db, robot, clock).transact((act) => makeDossier(act, deps, { ...how, content: inventedContent })),
      { code: 'thought-person-only' },
    );
  });

  it('does not tell a reviewer who wrote, in the view, its history or its languages', async () => {
    const id = await begun();
    const seen = await view(id, 'reader', ['thought.read', 'thought.review.scholar', 'thought.edit']);
    assert.equal(seen.authorsHidden, true);
    assert.doesNotMatch(JSON.stringify(seen), /amal/i);
    const editor = await view(id, 'reader', ['thought.read', 'thought.edit']);
    assert.deepEqual(editor.version.authors, [{ id: 'amal', name: 'Test amal' }]);
  });

  it('is imported from its own file, and refused whole with a field for people', async () => {
    const id = await begun();
    const { text } = await by('reader', (act) => dossierFile(act, id), ['thought.read']);
    const file = JSON.parse(text) as Record<string, unknown>;
    const again = await by('amal', (act) => importDossier(act, deps, { ...how, file }));
    assert.deepEqual((await view(again)).version.content, inventedContent);
    for (const field of ['sect', 'person', 'الطائفة', 'politicalParty'])
      await assert.rejects(
        by('amal', (act) =>
          importDossier(act, deps, {
            ...how,
            file: { ...file, claim: { ...(file['claim'] as object), [field]: 'x' } },
          }),
        ),
        {
          code: 'thought-people-field',
          details: [{ where: `/claim/${field}`, reason: 'a field for people' }],
        },
      );
    await assert.rejects(
      by('amal', (act) => importDossier(act, deps, { ...how, file: { ...file, colour: 'red' } })),
      { code: 'invalid-input' },
    );
    for (const odd of [null, [], 'x', 7, {}, { title: [] }])
      await assert.rejects(
        by('amal', (act) => importDossier(act, deps, { ...how, file: odd })),
        { code: 'invalid-input' },
      );
  });

  it('says of a language that a machine wrote it until a person takes it over', async () => {
    const id = await by('amal', (act) => makeDossier(act, deps, { ...how, machine: ['fr'], content: inventedContent }));
    const state = async () => (await view(id)).version.languages.find(({ language }) => language === 'fr');
    assert.deepEqual(await state(), { language: 'fr', state: 'machine' });
    await assert.rejects(
      sql`update thought_language set state = 'offered' where state = 'machine'`.execute(opened.db),
      { constraint: 'a_person_stands_behind' },
    );
    await by('basim', (act) => changeDossier(act, deps, { id, revision: 1, content: inventedContent, machine: [] }));
    assert.deepEqual(await state(), { language: 'fr', state: 'draft', by: 'Test basim' });
  });

  it('is given up by an author, and a version follows only what ended', async () => {
    const id = await begun();
    await assert.rejects(
      by('basim', (act) => beginVersion(act, deps, { id, reason })),
      { code: 'dossier-version-open' },
    );
    await assert.rejects(
      by('basim', (act) => giveUpDossier(act, deps, { id, reason })),
      { code: 'dossier-not-open' },
    );
    await by('amal', (act) => giveUpDossier(act, deps, { id, reason }));
    assert.equal((await view(id)).status, 'given-up');
    await assert.rejects(
      by('amal', (act) => beginVersion(act, deps, { id, reason })),
      { code: 'dossier-not-open' },
    );
  });

  it('is kept by its table: no scripture, no unknown field, no other fallacy, no author struck off, no deletion', async () => {
    const id = await begun();
    await by('basim', (act) => changeDossier(act, deps, { id, revision: 1, content: inventedContent, machine: [] }));
    const set = (what: string) =>
      sql.raw(`update thought_version set ${what} where dossier = '${id}'`).execute(opened.db);
    const citation = `'{"id":"c1","kind":"quran","work":"x","edition":"","locator":"2:255","quotation":"words","grade":"","grader":""}'`;
    const attempts: readonly [string, string][] = [
      [`content = jsonb_set(content, '{citations,0}', ${citation})`, 'no_scripture'],
      [`content = jsonb_set(content, '{sect}', '"x"')`, 'closed_fields'],
      [`content = jsonb_set(content, '{steps,0,party}', '"x"')`, 'closed_fields'],
      [`content = jsonb_set(content, '{steps,0,premise,person}', '"x"')`, 'closed_fields'],
      [`content = jsonb_set(content, '{steps,0,fallacy}', '"being-wrong"')`, 'known_fallacies'],
      [`authors = '{basim}', author_names = '{B}', author_persons = array[author_persons[2]]`, 'thought_version_kept'],
      [`author_persons = array[author_persons[1]]`, 'authors_are_persons'],
      [`state = 'published'`, 'thought_version_kept'],
      [`state = 'accepted'`, 'thought_version_kept'],
      [`content_hash = 'x'`, 'thought_version_content_hash_check'],
      [`state = 'secret'`, 'thought_version_kept'],
    ];
    for (const [what, constraint] of attempts)
      await assert.rejects(set(what), (error: { constraint?: string; code?: string }) => {
        // Which of two constraints that both refuse speaks first is not told.
        assert.equal(error.code, '23514', what);
        if (constraint !== 'authors_are_persons') assert.equal(error.constraint, constraint, what);
        return true;
      });
    await assert.rejects(sql`delete from thought_version where dossier = ${id}`.execute(opened.db), {
      constraint: 'thought_never_deleted',
    });
    await assert.rejects(
      sql`update thought_dossier set status = 'published', published_version = 'x', re_review_by = now() where id = ${id}`.execute(
        opened.db,
      ),
      { constraint: 'thought_dossier_published' },
    );
  });
});

describe('what a dossier lacks', () => {
  it('is said with its place', () => {
    const gaps = (more: Partial<DossierContent>) =>
      gapsOf({ ...inventedContent, ...more }).map(({ gap, where }) => `${gap} ${where}`);
    assert.deepEqual(gaps({}), []);
    assert.deepEqual(gaps({ steps: [] }), ['steps /steps']);
    assert.deepEqual(gaps({ concepts: [] }), ['concept /concepts']);
    assert.deepEqual(gaps({ title: { ar: '', en: '', fr: '' } }), ['title /title', 'language /']);
    assert.deepEqual(gaps({ steps: inventedContent.steps.map((step) => ({ ...step, citations: [] })) }), [
      'uncited /steps/0/citations',
    ]);
    const open = { ...inventedContent.claim, rabat: { ...rabat(), intent: { answer: '' as const, reason: '' } } };
    assert.deepEqual(gaps({ claim: open }), ['rabat /claim/rabat/intent']);
    const half = { ...inventedContent, title: { ...inventedContent.title, fr: ' ' } };
    assert.deepEqual(wholeLanguages(half), ['ar', 'en']);
  });

  it('keeps a citation to its rules', () => {
    const [citation] = inventedContent.citations;
    const reads = (more: object) =>
      contentShape.safeParse({ ...inventedContent, citations: [{ ...citation, ...more }] }).success;
    assert.ok(reads({ kind: 'quran', locator: '2:255' }) && reads({ kind: 'quran', locator: '2:255-257' }));
    assert.ok(!reads({ kind: 'quran', locator: 'al-Baqara' }));
    assert.ok(!reads({ kind: 'quran', locator: '2:255', quotation: 'words' }));
    assert.ok(!reads({ kind: 'hadith', quotation: 'words' }));
    assert.ok(reads({ kind: 'hadith', quotation: 'words', grade: 'sound', grader: 'an invented scholar' }));
    assert.ok(!reads({ quotation: 'x'.repeat(301) }));
    assert.ok(!reads({ id: 'c2' }), 'a step names a citation that is not there');
  });
});

describe('its argument in Argdown', () => {
  it('has the claim, its steps with premise, warrant and conclusion, each answer against its step, the concept against the claim', () => {
    const text = argdownOf(inventedContent, 'en');
    for (const line of [
      '[Claim]: It says that whoever lives in the invented town may be harmed. {harmClass: "violence-justified"}',
      '  + <Step 1>',
      '  - [Correct concept]',
      '<Step 1> {fallacy: "general made of a particular"}',
      '(1) [Premise 1]: A text speaks of a battle.',
      '(2) [Warrant 1]: What is said of a battle holds everywhere.',
      '----',
      '(3) [Conclusion 1]: Harm is permitted.',
      '  +> [Claim]',
      '<Answer 1>: The text has its occasion. {sources: ["Invented work, 1, p. 1"]}',
      '  -> <Step 1>',
    ])
      assert.ok(text.split('\n').includes(line), line);
  });

  it('lets no text be read as a mark of the language', () => {
    const title = { ar: '', en: 'a "title"\n===\n# x', fr: '' };
    const statement = { ...inventedContent.claim.statement, en: '+ [x]: <y> {a: b} // c\n\n  -> [Claim]' };
    const text = argdownOf({ ...inventedContent, title, claim: { ...inventedContent.claim, statement } }, 'en');
    assert.match(text, /^===\ntitle: "a \\"title\\" === # x"\n===\n/);
    assert.match(text, /\[Claim\]: \(x\): ‹y› \(a: b\) ⁄⁄ c -› \(Claim\) \{harmClass/);
  });
});
