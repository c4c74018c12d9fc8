import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Text } from '#base';
import { inventedClaim, rabat } from '../invented.ts';
import { everything, openHouse, type ReviewHouse } from '../review/invented.ts';
import { lookUp } from '../hashes/look-up.ts';
import { claimClasses } from './claim-class.ts';
import { claimFaults, emptyRabat } from './claim.ts';
import { lawfulSpeech } from './lawful-speech.invented.ts';
import { mayLeadTo, rabatFactors, tierOf } from './rabat.ts';

const statements: readonly Text[] = lawfulSpeech.flatMap(([ar = '', en = '', fr = '']) => [
  { ar, en: '', fr: '' },
  { ar: '', en, fr: '' },
  { ar: '', en: '', fr },
]);

describe('two hundred things that people say', () => {
  let house: ReviewHouse;
  before(async () => {
    house = await openHouse();
  });
  after(() => house[Symbol.asyncDispose]());

  it('are two hundred different ones, in three languages', () => {
    assert.ok(new Set(statements.map((said) => Object.values(said).join(''))).size >= 200);
  });

  it('are no claim of any class before six answers with reasons are given', () => {
    for (const statement of statements)
      for (const harmClass of claimClasses) {
        const found = claimFaults({ ...inventedClaim, harmClass, statement, rabat: emptyRabat });
        assert.equal(found.filter(({ fault }) => fault === 'rabat').length, 6, Object.values(statement).join(''));
      }
  });

  it('lead to words alone where one answer is no, whatever they say and whatever else is answered', () => {
    for (const [n, statement] of statements.entries()) {
      const factor = rabatFactors[n % rabatFactors.length] ?? 'intent';
      const answers = rabat({ [factor]: 'not-met' });
      assert.deepEqual(mayLeadTo(tierOf(answers)), ['counter-speech']);
      const asked = { ...inventedClaim, statement, rabat: answers, leadsTo: ['counter-speech', 'hash'] as const };
      assert.deepEqual(
        claimFaults(asked).map(({ fault }) => fault),
        ['leads'],
      );
    }
  });

  it('get into the table with a hash neither unanswered nor with a reason missing', async () => {
    const columns = ['context', 'speaker', 'intent', 'content_form', 'extent', 'likelihood'];
    const answered = columns.flatMap((one) => [`${one}_answer`, `${one}_reason`]).join(', ');
    const rows = JSON.stringify(statements.map((said, n) => ({ ...said, n })));
    for (const missing of ["null, ''", "'met', ''", "'met', 'because'"]) {
      const whole = (at: number) =>
        columns.map((_, n) => (n === at ? missing : "'met', 'a reason of twenty characters'")).join(', ');
      // One statement, each row in its own block: whatever is stored ends it with another error.
      const insert = (
        at: number,
      ) => `insert into thought_claim (id, harm_class, statement_ar, statement_en, statement_fr,
        named_groups, made_at, leads_to, ${answered}) values (gen_random_uuid(), 'violence-justified', r.ar, r.en, r.fr, '{}',
        now(), '{counter-speech,hash}', ${whole(at)});`;
      await sql
        .raw(
          `do $do$ declare r record; begin
          for r in select * from json_to_recordset($rows$${rows}$rows$) as x(ar text, en text, fr text, n int) loop
            begin
              case r.n % 6 ${columns.map((_, at) => `when ${at} then ${insert(at)}`).join(' ')} end case;
              raise exception 'stored: %', r.n;
            exception when check_violation then null;
            end;
          end loop; end $do$`,
        )
        .execute(house.opened.db);
    }
  });

  it('match no hash, and leave nothing behind where they were asked for', async () => {
    for (const said of statements) {
      const value = createHash('sha256').update(Object.values(said).join('')).digest('hex');
      const found = await house.by(
        'munir',
        (act) => lookUp(act, house.deps, { algorithm: 'sha256', value }),
        everything,
      );
      assert.deepEqual(found, []);
    }
    for (const table of ['thought_claim', 'thought_hash', 'thought_known_content', 'thought_referral']) {
      const { rows } = await sql.raw(`select from ${table}`).execute(house.opened.db);
      assert.equal(rows.length, 0, table);
    }
  });

  it('are judged by nobody but people: no text changes a tier, and no fault comes of what is said', () => {
    const answers = rabat();
    for (const statement of statements) {
      const claim = { ...inventedClaim, statement, rabat: answers };
      assert.deepEqual([tierOf(claim.rabat), claimFaults(claim)], [tierOf(answers), []]);
    }
  });
});
