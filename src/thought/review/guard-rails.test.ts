import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { inventedClaim, inventedContent } from '../invented.ts';
import { viewDossier } from '../dossiers/dossier-view.ts';
import { decideReview } from './decide.ts';
import { openHouse, type ReviewHouse, sitting } from './invented.ts';
import { proposePublication, secondPublication } from './publish.ts';
import { viewReview } from './review-view.ts';
import { submitDossier } from './submit.ts';
import { changeDossier } from '../dossiers/change-dossier.ts';
import { makeDossier } from '../dossiers/make-dossier.ts';

const why = 'Read whole, with the sources beside it.';
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** How far a dossier is brought before somebody tries what they may not. */
const stages = ['submitted', 'scholar-a', 'scholar-b', 'rights', 'languages', 'accepted', 'proposed'] as const;
type Stage = (typeof stages)[number];

describe('no review is got round', () => {
  let house: ReviewHouse;
  before(async () => {
    house = await openHouse();
  });
  after(() => house[Symbol.asyncDispose]());

  async function at(stage: Stage, content = inventedContent): Promise<string> {
    const far = stages.indexOf(stage);
    const id = await house.submitted(content);
    if (far >= 1) await house.sign(id, 'salim', 'scholar-a');
    if (far >= 2) await house.sign(id, 'sumaya', 'scholar-b');
    if (far >= 3) await house.sign(id, 'rim', 'rights');
    if (far >= 4)
      for (const language of ['ar', 'en', 'fr'] as const) await house.sign(id, 'layla', 'language', { language });
    if (far >= 5) await house.sign(id, 'munir', 'editor');
    if (far >= 6) await house.by('munir', (act) => proposePublication(act, house.deps, { id, seen: 'seen' }));
    return id;
  }
  /** The same word, written straight into the table. */
  async function force(
    id: string,
    account: keyof typeof sitting,
    row: Readonly<{
      role: string;
      language?: string;
      decision?: string;
      reasons?: string;
      person?: number;
      institution?: number;
      hash?: string;
      round?: number;
      group?: string;
    }>,
  ) {
    const [person, institution] = sitting[account];
    const { decision = 'agree', reasons = '', language = null, group = null } = row;
    await sql`insert into thought_review (id, version, round, role, language, decision, reasons, group_reason, interest, content_hash, account,
        account_name, person, institution, institution_name, at)
      select gen_random_uuid(), v.id, ${row.round === undefined ? sql`v.round` : row.round}, ${row.role}, ${language}, ${decision}, ${reasons},
        ${group}, '', ${row.hash === undefined ? sql`v.content_hash` : row.hash}, ${account}, ${account}, ${uuid(row.person ?? person)}::uuid,
        ${uuid(9000 + (row.institution ?? institution))}::uuid, '{}', now()
      from thought_version v where v.dossier = ${id} and v.state in ('review','accepted','proposed','draft')`.execute(
      house.opened.db,
    );
  }
  const set = (id: string, what: string) =>
    sql.raw(`update thought_version set ${what} where dossier = '${id}'`).execute(house.opened.db);

  /** By its act, and by direct SQL: who, in which role, from which stage, refused with which code and which constraint. */
  const attempts: readonly [string, Stage, keyof typeof sitting, Parameters<typeof force>[2], string, string][] = [
    ['an author as scholar A', 'submitted', 'amal', { role: 'scholar-a' }, 'review-own', 'thought_author_excluded'],
    ['an author as scholar B', 'scholar-a', 'amal', { role: 'scholar-b' }, 'review-own', 'thought_author_excluded'],
    ['an author as rights reviewer', 'scholar-b', 'amal', { role: 'rights' }, 'review-own', 'thought_author_excluded'],
    [
      'an author as language reviewer',
      'rights',
      'amal',
      { role: 'language', language: 'ar' },
      'review-own',
      'thought_author_excluded',
    ],
    ['an author as editor', 'languages', 'amal', { role: 'editor' }, 'review-own', 'thought_author_excluded'],
    [
      'an author by another account',
      'submitted',
      'amal-again',
      { role: 'scholar-a' },
      'review-own',
      'thought_author_excluded',
    ],
    [
      'an author who dissents from themselves',
      'submitted',
      'amal',
      { role: 'dissent', decision: 'dissent', reasons: why },
      'review-own',
      'thought_author_excluded',
    ],
    ['one scholar twice', 'scholar-a', 'salim', { role: 'scholar-b' }, 'review-twice', 'thought_one_role_each'],
    [
      'one scholar by two accounts of two institutions',
      'scholar-a',
      'salim-again',
      { role: 'scholar-b' },
      'review-twice',
      'thought_one_role_each',
    ],
    [
      'two scholars of one institution',
      'scholar-a',
      'samir',
      { role: 'scholar-b' },
      'review-same-institution',
      'thought_two_institutions',
    ],
    [
      'a scholar as rights reviewer',
      'scholar-b',
      'sumaya',
      { role: 'rights' },
      'review-twice',
      'thought_one_role_each',
    ],
    [
      'a scholar as language reviewer',
      'rights',
      'salim',
      { role: 'language', language: 'ar' },
      'review-twice',
      'thought_one_role_each',
    ],
    ['the rights reviewer as editor', 'languages', 'rim', { role: 'editor' }, 'review-twice', 'thought_one_role_each'],
    [
      'a language reviewer as editor',
      'languages',
      'layla',
      { role: 'editor' },
      'review-twice',
      'thought_one_role_each',
    ],
    [
      'scholar B before scholar A',
      'submitted',
      'sumaya',
      { role: 'scholar-b' },
      'review-not-yet',
      'thought_review_order',
    ],
    ['rights before the scholars', 'submitted', 'rim', { role: 'rights' }, 'review-not-yet', 'thought_review_order'],
    ['rights after one scholar', 'scholar-a', 'rim', { role: 'rights' }, 'review-not-yet', 'thought_review_order'],
    [
      'a language before rights',
      'scholar-b',
      'layla',
      { role: 'language', language: 'ar' },
      'review-not-yet',
      'thought_review_order',
    ],
    ['an editor before rights', 'scholar-b', 'munir', { role: 'editor' }, 'review-not-yet', 'thought_review_order'],
    ['an editor before the languages', 'rights', 'munir', { role: 'editor' }, 'review-not-yet', 'thought_review_order'],
    [
      'a second word in one role',
      'scholar-a',
      'luqman',
      { role: 'scholar-a' },
      'review-not-yet',
      'thought_review_once',
    ],
    [
      'a word on other content',
      'submitted',
      'salim',
      { role: 'scholar-a', hash: 'f'.repeat(64) },
      'review-not-as-seen',
      'thought_as_seen',
    ],
  ];
  for (const [what, stage, account, row, code, constraint] of attempts) {
    it(`${what} is refused by the act, and by the table`, async () => {
      const id = await at(stage);
      const { role, hash, ...more } = row;
      await assert.rejects(
        house.sign(id, account, role as 'editor', { ...(more as object), ...(hash !== undefined && { seen: hash }) }),
        { code },
      );
      await assert.rejects(force(id, account, row), { constraint });
    });
  }

  const forced: readonly [string, Stage, keyof typeof sitting, Parameters<typeof force>[2], string][] = [
    [
      'an author under an invented person',
      'submitted',
      'amal',
      { role: 'scholar-a', person: 77 },
      'thought_author_excluded',
    ],
    [
      'an author’s person under an invented account',
      'submitted',
      'munir',
      { role: 'scholar-a', person: 1 },
      'thought_author_excluded',
    ],
    [
      'a veto of a scholar',
      'submitted',
      'salim',
      { role: 'scholar-a', decision: 'veto', reasons: why },
      'only_rights_veto',
    ],
    [
      'a veto of the editor',
      'languages',
      'munir',
      { role: 'editor', decision: 'veto', reasons: why },
      'only_rights_veto',
    ],
    ['a return without a reason', 'submitted', 'salim', { role: 'scholar-a', decision: 'return' }, 'said_with_reasons'],
    [
      'a veto with a word for a reason',
      'scholar-b',
      'rim',
      { role: 'rights', decision: 'veto', reasons: 'no' },
      'said_with_reasons',
    ],
    [
      'a dissent in another role',
      'submitted',
      'salim',
      { role: 'scholar-a', decision: 'dissent', reasons: why },
      'dissent_by_itself',
    ],
    ['a language nobody named', 'rights', 'layla', { role: 'language' }, 'thought_review_order'],
    ['a scholar of a language', 'submitted', 'salim', { role: 'scholar-a', language: 'ar' }, 'language_by_language'],
    ['a word of an earlier round', 'submitted', 'salim', { role: 'scholar-a', round: 0 }, 'thought_as_seen'],
    [
      'a word after it was accepted',
      'accepted',
      'idris',
      { role: 'rights', decision: 'veto', reasons: why },
      'thought_as_seen',
    ],
    ['another role', 'submitted', 'salim', { role: 'minister' }, 'thought_review_role_check'],
    [
      'another decision',
      'submitted',
      'salim',
      { role: 'scholar-a', decision: 'delete', reasons: why },
      'thought_review_decision_check',
    ],
  ];
  for (const [what, stage, account, row, constraint] of forced)
    it(`${what} does not get into the table`, async () => {
      const id = await at(stage);
      await assert.rejects(force(id, account, row), { constraint });
    });

  const jumps: readonly [string, Stage, string, string][] = [
    ['accepted with one scholar', 'scholar-a', "state = 'accepted'", 'thought_version_reviewed'],
    ['accepted without rights', 'scholar-b', "state = 'accepted'", 'thought_version_reviewed'],
    ['accepted with languages open', 'rights', "state = 'accepted'", 'thought_version_reviewed'],
    ['accepted without an editor', 'languages', "state = 'accepted'", 'thought_version_reviewed'],
    ['published from review', 'languages', "state = 'published'", 'thought_version_kept'],
    ['published by one person', 'accepted', "state = 'published'", 'thought_version_kept'],
    ['vetoed by nobody', 'scholar-b', "state = 'vetoed'", 'thought_version_reviewed'],
    [
      'other words under the signatures',
      'proposed',
      "content = jsonb_set(content, '{title,en}', '\"Other\"')",
      'thought_version_kept',
    ],
    ['another claim', 'accepted', 'claim = gen_random_uuid()', 'thought_version_kept'],
    [
      'the proposer as second',
      'proposed',
      `state = 'published', second_by = 'munir', second_by_person = '${uuid(51)}', second_by_name = 'M', second_at = now(), record_version = 'x'`,
      'two_people',
    ],
    [
      'the proposer’s person as second',
      'proposed',
      `state = 'published', second_by = 'm2', second_by_person = '${uuid(51)}', second_by_name = 'M', second_at = now(), record_version = 'x'`,
      'two_people',
    ],
    [
      'an author as second',
      'proposed',
      `state = 'published', second_by = 'amal', second_by_person = '${uuid(99)}', second_by_name = 'A', second_at = now(), record_version = 'x'`,
      'two_people',
    ],
    [
      'an author’s person as second',
      'proposed',
      `state = 'published', second_by = 'a2', second_by_person = '${uuid(1)}', second_by_name = 'A', second_at = now(), record_version = 'x'`,
      'two_people',
    ],
    [
      'an author as proposer',
      'accepted',
      `state = 'proposed', proposed_by = 'amal', proposed_by_person = '${uuid(99)}', proposed_by_name = 'A'`,
      'thought_author_excluded',
    ],
    [
      'published without its record',
      'proposed',
      `state = 'published', second_by = 'idris', second_by_person = '${uuid(41)}', second_by_name = 'I', second_at = now()`,
      'published_by_two',
    ],
    [
      'an author struck off',
      'submitted',
      "authors = '{x}', author_persons = array[gen_random_uuid()]",
      'thought_version_kept',
    ],
  ];
  for (const [what, stage, change, constraint] of jumps)
    it(`${what}: no`, async () => {
      const id = await at(stage);
      await assert.rejects(set(id, change), { constraint });
    });

  it('nothing that was signed is rewritten or deleted', async () => {
    const id = await at('scholar-a');
    const whose = `where version = (select id from thought_version where dossier = '${id}')`;
    for (const statement of [
      `update thought_review set decision = 'agree', person = gen_random_uuid() ${whose}`,
      `delete from thought_review ${whose}`,
      `update thought_source_check set verified = true ${whose}`,
      `delete from thought_source_check ${whose}`,
      `update thought_event set by_name = 'x' where dossier = '${id}'`,
      `delete from thought_event where dossier = '${id}'`,
    ])
      await assert.rejects(sql.raw(statement).execute(house.opened.db), { constraint: 'thought_never_deleted' });
    await assert.rejects(
      sql
        .raw(
          `update thought_claim set statement_en = repeat('x', 30) where id = (select claim from thought_version where dossier = '${id}')`,
        )
        .execute(house.opened.db),
      {
        constraint: 'thought_claim_kept',
      },
    );
  });

  it('no quotation goes to review or out of it unverified', async () => {
    const content = { ...inventedContent, title: { ...inventedContent.title, en: 'It quotes falsely here' } };
    const begin = { content, machine: [], blind: true, exercise: false } as const;
    const id = await house.by('amal', (act) => makeDossier(act, house.deps, begin));
    house.bad.words = 'falsely';
    await assert.rejects(
      house.by('amal', (act) => submitDossier(act, house.deps, { id })),
      {
        code: 'review-unverified',
        details: [{ where: '/title (en)', reason: 'altered: falsely: one word' }],
      },
    );
    // By the table: under review without a check that found nothing, nobody signs.
    await set(id, "state = 'review', round = 1");
    await assert.rejects(force(id, 'salim', { role: 'scholar-a' }), { constraint: 'thought_sources_first' });
    // What was verified when it was sent, and is not when the editor or the second person looks.
    delete house.bad.words;
    const late = await at('languages', content);
    house.bad.words = 'falsely';
    await assert.rejects(house.sign(late, 'munir', 'editor'), { code: 'review-unverified' });
    delete house.bad.words;
    await house.sign(late, 'munir', 'editor');
    await house.by('munir', (act) => proposePublication(act, house.deps, { id: late, seen: 'seen' }));
    house.bad.words = 'falsely';
    const input = { id: late, approve: true, reason: why, seen: 'seen' };
    await assert.rejects(
      house.by('idris', (act) => secondPublication(act, house.deps, input)),
      { code: 'review-unverified' },
    );
    await sql`insert into thought_source_check (id, version, round, content_hash, verified, quotations, findings, checked_at)
      select gen_random_uuid(), id, round, content_hash, false, 1, '[{}]', now() + interval '1 hour' from thought_version
      where dossier = ${late}`.execute(house.opened.db);
    await assert.rejects(
      set(
        late,
        `state = 'published', second_by = 'idris', second_by_person = '${uuid(41)}', second_by_name = 'I', second_at = now(), record_version = 'x'`,
      ),
      { constraint: 'thought_nothing_unverified' },
    );
    delete house.bad.words;
  });

  it('a claim that names a community stands only with the reason of the rights reviewer', async () => {
    const statement = { ...inventedClaim.statement, en: 'It says that the Kurds of the town may be harmed.' };
    const id = await at('scholar-b', { ...inventedContent, claim: { ...inventedClaim, statement } });
    await assert.rejects(house.sign(id, 'rim', 'rights'), { code: 'review-groups' });
    await assert.rejects(force(id, 'rim', { role: 'rights' }), { constraint: 'thought_groups_answered' });
    await assert.rejects(force(id, 'rim', { role: 'rights', group: ' '.repeat(30) }), {
      constraint: 'thought_groups_answered',
    });
    await house.sign(id, 'rim', 'rights', { groupReason: 'They are named as those it would harm, and nothing else.' });
  });

  it('who holds another right does not review by it', async () => {
    const id = await at('submitted');
    for (const [account, role, right] of [
      ['salim', 'scholar-a', 'thought.review.rights'],
      ['salim', 'scholar-a', 'thought.edit'],
    ] as const) {
      const { contentHash } = await house.by('munir', (act) => viewReview(act, house.deps, id));
      const input = { id, role, decision: 'agree', reasons: '', interest: '', seen: contentHash } as const;
      await assert.rejects(
        house.by(account, (act) => decideReview(act, house.deps, input), ['thought.read', right]),
        { code: 'forbidden' },
      );
    }
  });

  it('whoever mends a returned dossier becomes an author of it, and reviews it no more', async () => {
    const id = await at('scholar-a');
    await house.sign(id, 'sumaya', 'scholar-b', { decision: 'return', reasons: why });
    const { version } = await house.by('salim', (act) => viewDossier(act, id));
    await house.by('salim', (act) =>
      changeDossier(act, house.deps, { id, revision: version.revision, content: inventedContent, machine: [] }),
    );
    await house.by('amal', (act) => submitDossier(act, house.deps, { id }));
    await assert.rejects(house.sign(id, 'salim', 'scholar-a'), { code: 'review-own' });
    await assert.rejects(force(id, 'salim', { role: 'scholar-a' }), { constraint: 'thought_author_excluded' });
    // The words of the round before count no more.
    await assert.rejects(force(id, 'rim', { role: 'rights' }), { constraint: 'thought_review_order' });
  });
});
