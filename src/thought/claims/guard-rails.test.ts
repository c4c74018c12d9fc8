import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { recordKinds, claimClasses as recordClasses, dossierShape } from '#records';
import type { OpenDatabase } from '#base';
import { openTestDatabase } from '#base/testing';
import { inventedClaim, inventedContent, rabat } from '../invented.ts';
import { contentShape } from '../dossiers/content-shape.ts';
import { thoughtMigrations } from '../migrations/index.ts';
import { claimClasses } from './claim-class.ts';
import { claimFaults } from './claim.ts';
import { claimShape } from './claim-shape.ts';
import { namedGroups } from './named-groups.ts';
import { peopleFieldsIn } from './people-fields.ts';
import { mayLeadTo, rabatAnswers, rabatFactors, tierOf } from './rabat.ts';

/** Classes that somebody will want one day. None can be stored. */
const classesThatAreNone = [
  '',
  'other',
  'extremism',
  'radicalism',
  'blasphemy',
  'apostasy',
  'heresy',
  'insult-of-religion',
  'deviant-thought',
  'sectarianism',
  'political-dissent',
  'criticism-of-the-state',
  'separatism',
  'atheism',
  'conversion',
  'protest',
  'Violence-Justified',
  'violence-justified ',
  'violence',
  'takfir',
  'listed-group',
  "violence-justified' or '1'='1",
];

/** Fields in which a person or a group of people would be stored, and where somebody would put them. */
const fieldsForPeople = [
  'person',
  'persons',
  'name',
  'fullName',
  'speakerName',
  'speaker_id',
  'suspect',
  'accountHandle',
  'user_id',
  'sect',
  'Sect',
  'religious-sect',
  'religion',
  'school',
  'madhhab',
  'madhab',
  'denomination',
  'party',
  'politicalParty',
  'movement',
  'ethnicity',
  'ethnicGroup',
  'race',
  'tribe',
  'nationality',
  'طائفة',
  'الطائفة',
  'مذهب',
  'المَذْهَب',
  'حزب',
  'عرق',
  'قبيلة',
  'اسم الشخص',
  'secte',
  'école',
  'parti',
  'ethnie',
];

describe('a claim', () => {
  for (const harmClass of classesThatAreNone)
    it(`is of no class ${JSON.stringify(harmClass)}`, () => {
      assert.equal(claimShape.safeParse({ ...inventedClaim, harmClass }).success, false);
    });

  for (const field of fieldsForPeople) {
    it(`has no field ${field}, at any depth`, () => {
      const { claim } = inventedContent;
      const attempts: Record<string, unknown>[] = [
        { ...inventedContent, [field]: 'x' },
        { ...inventedContent, claim: { ...claim, [field]: 'x' } },
        { ...inventedContent, claim: { ...claim, statement: { ...claim.statement, [field]: 'x' } } },
        { ...inventedContent, claim: { ...claim, rabat: { ...claim.rabat, [field]: { answer: 'met', reason: 'x' } } } },
        { ...inventedContent, steps: [{ ...inventedContent.steps[0], [field]: ['x'] }] },
      ];
      for (const attempt of attempts) {
        assert.equal(contentShape.safeParse(attempt).success, false);
        assert.equal(peopleFieldsIn(attempt).length, 1, 'an import says which field it is');
      }
    });
    it(`of a record has no field ${field} either`, () => {
      const example = recordKinds.find(({ kind }) => kind === 'dossier')?.example ?? {};
      const claim = example['claim'] as object;
      assert.equal(dossierShape.safeParse(example).success, true);
      assert.equal(dossierShape.safeParse({ ...example, claim: { ...claim, [field]: 'x' } }).success, false);
    });
  }

  it('takes the fields of the house for what they are', () => {
    assert.deepEqual(peopleFieldsIn(inventedContent), []);
    assert.deepEqual(recordClasses, claimClasses);
  });

  it('needs six answers with reasons before anybody reviews it', () => {
    assert.deepEqual(claimFaults(inventedClaim), []);
    for (const factor of rabatFactors) {
      for (const broken of [
        { answer: '' as const, reason: 'A reason that is long enough.' },
        { answer: 'met' as const, reason: '' },
        { answer: 'met' as const, reason: 'yes' },
        { answer: 'met' as const, reason: ' '.repeat(40) },
      ]) {
        const faults = claimFaults({ ...inventedClaim, rabat: { ...inventedClaim.rabat, [factor]: broken } });
        assert.deepEqual(faults, [{ fault: 'rabat', where: `/claim/rabat/${factor}` }]);
      }
    }
  });

  it('names a listed group with its list, and no group otherwise', () => {
    const listing = { list: 'UN-1267', reference: 'QDe.000', listedOn: '2020-01-01' };
    const faultsOf = (more: object) => claimFaults({ ...inventedClaim, ...more }).map(({ fault }) => fault);
    assert.deepEqual(faultsOf({ harmClass: 'listed-group-ordered' }), ['listing']);
    assert.deepEqual(faultsOf({ harmClass: 'listed-group-ordered', listing }), []);
    assert.deepEqual(faultsOf({ listing }), ['listing']);
    assert.equal(claimShape.safeParse({ ...inventedClaim, listing: { ...listing, reference: '' } }).success, false);
  });

  it('that names a community is stopped at the rights reviewer', () => {
    for (const text of [
      'All Shia of the town',
      'les juifs',
      'قتل النصارى',
      'والشِّيعة',
      'the Kurds',
      'بالأكراد',
      'Copts',
    ])
      assert.equal(namedGroups(text).length, 1, text);
    for (const text of [inventedClaim.statement.ar, inventedClaim.statement.en, 'Life is protected', 'على سنته'])
      assert.deepEqual(namedGroups(text), []);
  });
});

describe('the tier', () => {
  const answers = fc.record(
    Object.fromEntries(rabatFactors.map((factor) => [factor, fc.constantFrom(...rabatAnswers)])) as Record<
      (typeof rabatFactors)[number],
      fc.Arbitrary<(typeof rabatAnswers)[number]>
    >,
  );

  it('is the first only where all six factors are met, and no other leads to a hash or a referral', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const tier = tierOf(rabat(given));
        const all = Object.values(given).every((answer) => answer === 'met');
        assert.equal(tier === 1, all);
        assert.deepEqual(mayLeadTo(tier), all ? ['counter-speech', 'hash', 'referral'] : ['counter-speech']);
        for (const lead of ['hash', 'referral'] as const) {
          const faults = claimFaults({ ...inventedClaim, rabat: rabat(given), leadsTo: ['counter-speech', lead] });
          assert.equal(faults.length, all ? 0 : 1);
        }
      }),
    );
  });

  it('falls or stays, and never rises, when an answer gets weaker', () => {
    const weaker = { met: 'in-part', 'in-part': 'not-met', 'not-met': 'not-met' } as const;
    fc.assert(
      fc.property(answers, fc.constantFrom(...rabatFactors), (given, factor) => {
        const now = tierOf(rabat(given)) ?? 3;
        const then = tierOf(rabat({ ...given, [factor]: weaker[given[factor]] })) ?? 3;
        assert.ok(then >= now);
      }),
    );
  });

  it('is none while a factor is not answered', () => {
    for (const factor of rabatFactors)
      assert.equal(tierOf({ ...rabat(), [factor]: { answer: '', reason: '' } }), undefined);
  });
});

describe('the table of claims', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase(thoughtMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());

  const answer = { met: "'met'", reason: "'a reason of twenty characters'" };
  /** A row as SQL, by column; `change` puts something else into some of them. */
  function row(change: Readonly<Record<string, string>> = {}) {
    const columns: Record<string, string> = {
      id: 'gen_random_uuid()',
      harm_class: "'violence-justified'",
      statement_ar: "''",
      statement_en: "'It says that whoever lives there may be harmed.'",
      statement_fr: "''",
      named_groups: "'{}'",
      made_at: 'now()',
      ...Object.fromEntries(
        ['context', 'speaker', 'intent', 'content_form', 'extent', 'likelihood'].flatMap((factor) => [
          [`${factor}_answer`, answer.met],
          [`${factor}_reason`, answer.reason],
        ]),
      ),
      ...change,
    };
    const names = Object.keys(columns).join(', ');
    return sql
      .raw<{ tier: number | null }>(
        `insert into thought_claim (${names}) values (${Object.values(columns).join(', ')}) returning tier`,
      )
      .execute(opened.db);
  }

  const attempts: readonly [string, Readonly<Record<string, string>>][] = [
    ['another class', { harm_class: "'extremism'" }],
    ['no class', { harm_class: 'null' }],
    ['a claim that says nothing', { statement_en: "'harm'" }],
    ['a listed group without its list', { harm_class: "'listed-group-ordered'" }],
    [
      'a list with blanks for a reference',
      {
        harm_class: "'listed-group-ordered'",
        list: "'UN-1267'",
        list_reference: "'  '",
        listed_on: "'2020-01-01'",
      },
    ],
    ['an organisation named by another class', { list: "'UN-1267'", list_reference: "'x'", listed_on: "'2020-01-01'" }],
    ['an answer of another kind', { intent_answer: "'surely'" }],
    ['an answer without a reason', { intent_reason: "''" }],
    ['an answer with a reason of blanks', { likelihood_reason: "repeat(' ', 40)" }],
    ['a tier that somebody writes', { tier: '1' }],
    ['a hash of the second tier', { extent_answer: "'in-part'", leads_to: "'{counter-speech,hash}'" }],
    ['a referral of the third tier', { intent_answer: "'not-met'", leads_to: "'{counter-speech,referral}'" }],
    ['a hash where a factor is open', { context_answer: 'null', leads_to: "'{counter-speech,hash}'" }],
    ['a referral without counter-speech', { leads_to: "'{referral}'" }],
    ['nothing it leads to', { leads_to: "'{}'" }],
    ['a deletion', { leads_to: "'{counter-speech,delete}'" }],
    ['an arrest', { leads_to: "'{counter-speech,arrest}'" }],
    ['a column for a sect', { sect: "'x'" }],
    ['a column for a person', { person: "'x'" }],
    ['a column for a party', { party: "'x'" }],
    ['a column for a people', { ethnicity: "'x'" }],
    ['a column for a school', { school: "'x'" }],
  ];
  for (const [what, change] of attempts)
    it(`refuses ${what}, whoever writes it`, async () => {
      await assert.rejects(row(change));
    });

  it('computes the same tier as the printed rule, for all 729 answers', async () => {
    const factors = ['context', 'speaker', 'intent', 'content_form', 'extent', 'likelihood'];
    const chosen = factors.map(
      (factor) => `${factor} as (select unnest(array['met','in-part','not-met']) as ${factor})`,
    );
    await sql
      .raw(
        `with ${chosen.join(', ')} insert into thought_claim (id, harm_class, statement_ar, statement_en, statement_fr,
        named_groups, made_at, ${factors.map((f) => `${f}_answer, ${f}_reason`).join(', ')})
        select gen_random_uuid(), 'enslavement-ordered', '', 'An invented claim of twenty.', '', '{}', now(),
        ${factors.map((f) => `${f}, ${answer.reason}`).join(', ')} from ${factors.join(' cross join ')}`,
      )
      .execute(opened.db);
    const { rows } = await sql
      .raw<Record<string, string>>(`select * from thought_claim where harm_class = 'enslavement-ordered'`)
      .execute(opened.db);
    assert.equal(rows.length, 729);
    for (const one of rows) {
      const given = {
        context: one['context_answer'],
        speaker: one['speaker_answer'],
        intent: one['intent_answer'],
        contentForm: one['content_form_answer'],
        extent: one['extent_answer'],
        likelihood: one['likelihood_answer'],
      } as Parameters<typeof rabat>[0];
      assert.equal(Number(one['tier']), tierOf(rabat(given)));
    }
  });

  it('takes a claim of the first tier with a hash, and gives it no way down without giving up the hash', async () => {
    await row({ leads_to: "'{counter-speech,hash,referral}'" });
    const { rows } = await sql
      .raw<{ id: string }>(`select id from thought_claim where 'hash' = any (leads_to)`)
      .execute(opened.db);
    const set = (what: string) =>
      sql.raw(`update thought_claim set ${what} where id = '${rows[0]?.id}'`).execute(opened.db);
    await assert.rejects(set("intent_answer = 'in-part'"), { constraint: 'only_the_first_tier_leads_further' });
    await set("intent_answer = 'in-part', leads_to = '{counter-speech}'");
  });

  it('no table of thought has a column for people', async () => {
    const { rows } = await sql<{ name: string }>`
      select distinct column_name as name from information_schema.columns
      where table_name like 'thought\_%' and table_schema = current_schema()`.execute(opened.db);
    const names = Object.fromEntries(rows.map(({ name }) => [name, true]));
    // Who wrote, reviewed, answered, ended or settled are officers at their desk, named by what they did; nobody else is.
    const officers =
      /^(author_names|author_persons|person|by_name|account|account_name|(made|proposed|second|given|resolved|decided|ended|settled)_by_(name|person))$/;
    const things = /^(institution|work|edition|corpus|outlet|method|file)_name$/;
    assert.deepEqual(
      peopleFieldsIn(names).filter((where) => !officers.test(where.slice(1)) && !things.test(where.slice(1))),
      [],
    );
  });
});
