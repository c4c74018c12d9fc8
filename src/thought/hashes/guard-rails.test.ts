import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { knownContentShape, recordKinds } from '#records';
import { inventedContent, rabat } from '../invented.ts';
import { everything, openHouse, type ReviewHouse } from '../review/invented.ts';
import { proposePublication, secondPublication } from '../review/publish.ts';
import { decideReferral, listReferrals, noteReferral, proposeReferral } from '../referrals/referral.ts';
import { referralInputShape } from '../referrals/contract.ts';
import { type HashInput, hashInputShape, lookupAnswer } from './contract.ts';
import { settleObjection } from './object-to-hash.ts';
import { proposeHash, publishHash, reviewHash } from './propose-hash.ts';
import { disputes, insertObjection, suspended } from './objection-store.ts';
import { storeContent } from './stored-content.ts';
import { viewHashes } from './view-hashes.ts';

const why = 'An invented reason that is long enough to be read.';
const firstTier = {
  ...inventedContent,
  claim: { ...inventedContent.claim, rabat: rabat(), leadsTo: ['counter-speech', 'hash', 'referral'] as const },
};
const rights = [...everything, 'thought.review.hash'];

describe('known content: reviewed by two, for twelve months at most, suspended by one', () => {
  let house: ReviewHouse;
  let dossier: string;
  let lower: string;
  let n = 0;
  const by = <T>(account: string, work: Parameters<ReviewHouse['by']>[1]) =>
    house.by(account, work, rights) as Promise<T>;
  const published = async (content: typeof firstTier | typeof inventedContent): Promise<string> => {
    const id = await house.reviewed(content as typeof inventedContent);
    await house.sign(id, 'idris', 'editor');
    await house.by('munir', (act) => proposePublication(act, house.deps, { id, seen: 'seen' }));
    await house.by('basim', (act) =>
      secondPublication(act, house.deps, { id, approve: true, reason: why, seen: 'seen' }),
    );
    const { rows } = await sql<{ record: string }>`select record from thought_dossier where id = ${id}`.execute(
      house.opened.db,
    );
    return rows[0]?.record ?? '';
  };
  const input = (change: Partial<HashInput> = {}): HashInput => ({
    dossier,
    algorithm: 'sha256',
    value: (n += 1).toString(16).padStart(64, '0'),
    context: 'as-spread',
    jurisdiction: 'XA',
    legalBasis: 'Law No. 0 of 2020, Article 9',
    reason: why,
    expiresOn: '2027-05-01',
    ...change,
  });
  const propose = async (change: Partial<HashInput> = {}) =>
    (await by<{ id: string }>('munir', (act) => proposeHash(act, house.deps, input(change)))).id;
  const review = (account: string, id: string, decision: 'agree' | 'refuse' = 'agree') =>
    by<{ state: string }>(account, (act) => reviewHash(act, house.deps, { id, decision, reason: why }));
  const run = (statement: ReturnType<typeof sql>) => statement.execute(house.opened.db);
  const rule = (name: string) => (error: { constraint?: string; code?: string }) => error.constraint === name;

  before(async () => {
    house = await openHouse();
    dossier = await published(firstTier);
    lower = await published(inventedContent);
  });
  after(() => house[Symbol.asyncDispose]());

  it('goes from a proposal by two reviewers of two institutions to a record without names', async () => {
    const id = await propose();
    assert.equal((await review('salim', id)).state, 'proposed');
    assert.equal((await review('rim', id)).state, 'agreed');
    await by('munir', (act) => publishHash(act, house.deps, id));
    const draft = [...house.drafts.values()].at(-1) as { properties: Record<string, unknown>; audience: string };
    const example = recordKinds.find(({ kind }) => kind === 'known-content')?.example ?? {};
    const record = { ...example, ...draft.properties, created: '2026-11-23T08:00:00.000Z' };
    assert.ok(knownContentShape.safeParse(record).success);
    assert.equal(/munir|salim|rim|Test/.test(JSON.stringify(draft.properties)), false);
    const [view] = await by<Awaited<ReturnType<typeof viewHashes>>>('munir', viewHashes);
    assert.deepEqual([view?.state, view?.reviews.map(({ decision }) => decision)], ['standing', ['agree', 'agree']]);
    await assert.rejects(review('sumaya', id), { code: 'hash-settled' });
  });

  it('ends with one reviewer who refuses', async () => {
    const id = await propose();
    assert.equal((await review('salim', id, 'refuse')).state, 'refused');
    await assert.rejects(review('rim', id), { code: 'hash-settled' });
    await assert.rejects(
      by('munir', (act) => publishHash(act, house.deps, id)),
      { code: 'hash-settled' },
    );
  });

  for (const [attack, change, code] of [
    ['of a claim of a lower tier', { dossier: 'lower' }, 'hash-not-first-tier'],
    ['of a dossier that there is not', { dossier: `dossier--${randomUUID()}` }, 'not-found'],
    ['for twelve months and a day', { expiresOn: '2027-11-24' }, 'hash-too-long'],
    ['for ever', { expiresOn: '9999-12-31' }, 'hash-too-long'],
    ['that is over already', { expiresOn: '2026-11-23' }, 'hash-too-long'],
    ['that was over long ago', { expiresOn: '2020-01-01' }, 'hash-too-long'],
  ] as const)
    it(`refuses a hash ${attack}`, async () => {
      const given = change as Partial<HashInput>;
      await assert.rejects(propose({ ...given, ...(given.dossier === 'lower' && { dossier: lower }) }), { code });
    });

  for (const [attack, change] of [
    ['without a legal basis', { legalBasis: '' }],
    ['with a legal basis of blanks', { legalBasis: '      ' }],
    ['without a jurisdiction', { jurisdiction: '' }],
    ['of a jurisdiction that is none', { jurisdiction: 'everywhere' }],
    ['with a reason of one word', { reason: 'bad' }],
    ['of a free algorithm', { algorithm: 'face-vector' }],
    ['of a free context', { context: 'belief' }],
    ['of a value that is none', { value: 'z'.repeat(64) }],
    ['of a value that is too short', { value: 'ab' }],
    ['with who made it', { author: 'somebody' }],
    ['with an account', { account: '@somebody' }],
    ['with a sect', { sect: 'x' }],
    ['with a score', { score: 0.97 }],
    ['with an action', { action: 'delete' }],
    ['with a day that is none', { expiresOn: 'never' }],
    ['with no expiry', { expiresOn: undefined }],
  ] as const)
    it(`has no shape for a hash ${attack}`, () => {
      assert.equal(hashInputShape.safeParse({ ...input(), ...change }).success, false);
    });

  it('is reviewed by nobody who proposed it, twice, or beside their own institution: by the acts', async () => {
    const id = await propose();
    await assert.rejects(review('munir', id), { code: 'hash-own-proposal' });
    await review('salim', id);
    await assert.rejects(review('salim', id), { code: 'hash-own-proposal' });
    await assert.rejects(review('salim-again', id), { code: 'hash-own-proposal' });
    await assert.rejects(review('samir', id), { code: 'hash-one-institution' });
    await assert.rejects(
      house.by('rim', (act) => reviewHash(act, house.deps, { id, decision: 'agree', reason: why }), ['thought.read']),
      { code: 'forbidden' },
    );
    await assert.rejects(
      propose({ value: n.toString(16).padStart(64, '0') }).then(() =>
        propose({ value: n.toString(16).padStart(64, '0') }),
      ),
    );
  });

  it('is got round by no statement that reaches the tables', async () => {
    const id = await propose();
    const set = (column: string, value: string) =>
      run(sql.raw(`update thought_hash set ${column} = ${value} where id = '${id}'`));
    for (const [column, value, name] of [
      ['state', "'agreed'", 'thought_hash_two_reviewers'],
      ['state', "'standing'", 'thought_hash_kept'],
      ['state', "'ended'", 'thought_hash_kept'],
      ['legal_basis', "'another law'", 'thought_hash_kept'],
      ['expires_on', "'2030-01-01'", 'thought_hash_kept'],
      ['hash_value', `'${'f'.repeat(64)}'`, 'thought_hash_kept'],
      ['made_by', "'somebody'", 'thought_hash_kept'],
      ['context', "'evidence'", 'thought_hash_kept'],
    ] as const)
      await assert.rejects(set(column, value), rule(name), `${column} = ${value}`);
    await assert.rejects(run(sql`delete from thought_hash where id = ${id}`), rule('thought_hash_kept'));
    const insert = (account: string, person: string, institution: string) =>
      run(sql`insert into thought_hash_review (id, hash, decision, reason, account, account_name, person, institution,
        institution_name, at) values (${randomUUID()}, ${id}, 'agree', ${why}, ${account}, 'x', ${person}, ${institution},
        '{}', now())`);
    const [one, other, third, fourth] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await assert.rejects(insert('munir', one, third), rule('thought_hash_author_excluded'));
    await insert('a', one, third);
    await assert.rejects(insert('a', other, fourth), rule('thought_hash_two_reviewers'));
    await assert.rejects(insert('b', one, fourth), rule('thought_hash_two_reviewers'));
    await assert.rejects(insert('b', other, third), rule('thought_hash_two_institutions'));
    await assert.rejects(run(sql`update thought_hash_review set decision = 'agree'`), rule('thought_hash_kept'));
    await assert.rejects(run(sql`delete from thought_hash_review`), rule('thought_hash_kept'));
  });

  describe('one objection', () => {
    const content = `known-content--${randomUUID()}`;
    const off = async () => (await by<ReadonlySet<string>>('munir', (act) => suspended(act, [content]))).has(content);
    const object = () =>
      by<string>('amal', (act) => insertObjection(act, { content, reason: why, person: randomUUID() }));
    const settle = (account: string, id: string, outcome: 'upheld' | 'dismissed') =>
      by(account, (act) => settleObjection(act, house.deps, { id, outcome, reason: why }));

    it('suspends the entry at once, until another person dismisses it', async () => {
      assert.equal(await off(), false);
      const id = await object();
      assert.equal(await off(), true);
      await assert.rejects(settle('amal', id, 'dismissed'), { code: 'hash-own-objection' });
      assert.equal(await off(), true);
      await settle('rim', id, 'dismissed');
      assert.equal(await off(), false);
      await assert.rejects(settle('rim', id, 'upheld'), { code: 'hash-settled' });
    });

    it('suspends for good where it is upheld, however many others are dismissed', async () => {
      const [one, other] = [await object(), await object()];
      await settle('rim', one, 'upheld');
      await settle('rim', other, 'dismissed');
      assert.equal(await off(), true);
    });

    it('of another state suspends here as well, until that state revokes it', async () => {
      const entry = `known-content--${randomUUID()}`;
      const example = recordKinds.find(({ kind }) => kind === 'content-objection')?.example ?? {};
      const id = `content-objection--${randomUUID()}`;
      const store = (revoked: boolean) =>
        by('munir', (act) =>
          storeContent(act, { id, revoked, body: JSON.stringify({ ...example, id, content_ref: entry }) } as never),
        );
      await store(false);
      assert.deepEqual(await by('munir', (act) => disputes(act, [entry])), [{ content: entry, record: id }]);
      assert.ok((await by<ReadonlySet<string>>('munir', (act) => suspended(act, [entry]))).has(entry));
      await store(true);
      assert.equal((await by<ReadonlySet<string>>('munir', (act) => suspended(act, [entry]))).has(entry), false);
    });

    it('is neither rewritten nor taken out by a statement', async () => {
      const id = await object();
      await assert.rejects(run(sql`delete from thought_hash_objection where id = ${id}`), rule('thought_hash_kept'));
      await assert.rejects(
        run(sql`update thought_hash_objection set content = ${`known-content--${randomUUID()}`} where id = ${id}`),
        rule('thought_hash_kept'),
      );
      await assert.rejects(
        run(sql`update thought_hash_objection set outcome = 'dismissed', settled_by = account, settled_by_name = 'x',
          settled_at = now(), settled_reason = ${why} where id = ${id}`),
        rule('settled_by_another'),
      );
    });
  });

  it('advises to review and has no word for anything else', () => {
    for (const says of ['delete', 'remove', 'block', 'allow', 'freeze', 'ban', 'report', '', null, 1, 0.9, 'Review'])
      assert.equal(lookupAnswer.shape.says.safeParse(says).success, false, String(says));
    assert.ok(lookupAnswer.shape.says.safeParse('review').success);
  });

  describe('a referral', () => {
    const refer = { platform: 'Invented platform', address: 'https://platform.example/1', jurisdiction: 'XA' };
    const make = (from = dossier) =>
      by<{ id: string }>('munir', (act) =>
        proposeReferral(act, house.deps, { ...refer, dossier: from, legalBasis: 'Law No. 0, Article 9', reason: why }),
      );
    const decide = (account: string, id: string) =>
      by(account, (act) => decideReferral(act, house.deps, { id, approve: true, reason: why }));
    const note = (id: string, what: 'sent' | 'kept' | 'withdrawn') =>
      by('munir', (act) => noteReferral(act, { id, what, note: 'By letter of today.' }));

    it('is written by one, approved by another, sent by people and answered', async () => {
      const { id } = await make();
      await assert.rejects(decide('munir', id), { code: 'hash-own-proposal' });
      await assert.rejects(note(id, 'sent'), { code: 'hash-settled' });
      await decide('basim', id);
      await assert.rejects(note(id, 'kept'), { code: 'hash-settled' });
      await note(id, 'sent');
      await note(id, 'kept');
      await assert.rejects(note(id, 'withdrawn'), { code: 'hash-settled' });
      const [view] = await by<Awaited<ReturnType<typeof listReferrals>>>('munir', listReferrals);
      assert.deepEqual([view?.state, view?.outcome?.what, view?.second?.by], ['answered', 'kept', 'Test basim']);
    });

    it('is of the first tier alone, by the act and by the table', async () => {
      await assert.rejects(make(lower), { code: 'hash-not-first-tier' });
      await assert.rejects(
        run(sql`insert into thought_referral (id, claim, dossier, platform, address, jurisdiction, legal_basis, reason, state,
          made_by, made_by_name, made_by_person, made_at) select ${randomUUID()}, v.claim, d.record, 'Platform',
          'https://platform.example/2', 'XA', 'Law No. 0', ${why}, 'proposed', 'a', 'a', ${randomUUID()}, now()
          from thought_dossier d join thought_version v on v.dossier = d.id where d.record = ${lower}`),
        rule('thought_referral_of_first_tier'),
      );
    });

    it('goes its way once, and no statement turns it round', async () => {
      const { id } = await make();
      for (const change of [
        "state = 'sent'",
        "state = 'answered', outcome = 'removed'",
        "address = 'https://a.example'",
      ])
        await assert.rejects(run(sql.raw(`update thought_referral set ${change} where id = '${id}'`)), change);
      await assert.rejects(
        run(sql`update thought_referral set state = 'approved', second_by = made_by, second_by_name = 'x',
          second_by_person = ${randomUUID()}, second_at = now(), second_reason = ${why} where id = ${id}`),
        rule('two_people'),
      );
      await assert.rejects(run(sql`delete from thought_referral where id = ${id}`), rule('thought_referral_kept'));
    });

    it('has no field for a person', () => {
      const whole = { ...refer, dossier, legalBasis: 'Law No. 0', reason: why };
      assert.ok(referralInputShape.safeParse(whole).success);
      for (const field of ['account', 'user', 'name', 'author', 'sect', 'party', 'score', 'ip', 'email', 'phone'])
        assert.equal(referralInputShape.safeParse({ ...whole, [field]: 'x' }).success, false, field);
    });
  });
});
