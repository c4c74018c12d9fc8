import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { fastify } from 'fastify';
import { sql } from 'kysely';
import { testActor, testCall } from '#base/testing';
import { everything, openHouse, type ReviewHouse } from '../review/invented.ts';
import { decideAppeal } from './decide-appeal.ts';
import { serveAppeals } from './serve-appeals.ts';
import { LEAST_COUNTED, suppressed } from './suppress.ts';
import { transparency } from './transparency.ts';
import { appealLog, viewAppeals } from './view-appeals.ts';

const secret = Buffer.alloc(32, 5);
const words = 'سُمّيتُ في هذا الملف، وليس فيه ما قلت. SECRET WORDS';
const answer = 'The quoted page was read again; the wording stands as it is.';

describe('appeals of anybody', () => {
  let house: ReviewHouse;
  let dossier: string;
  const app = fastify();
  let place = 0;
  const post = (path: string, form: Record<string, string>, ip = `192.0.2.${(place += 1) % 250}`) =>
    app.inject({
      method: 'POST',
      url: `/appeals/${path}`,
      remoteAddress: ip,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    });
  const send = async (change: Record<string, string> = {}) => {
    const page = await post('', { lang: 'en', about: 'dossier', target: dossier, words, ...change });
    assert.equal(page.statusCode, 201);
    const [number = '', code = ''] = [...page.body.matchAll(/<code dir="ltr">([^<]+)<\/code>/g)].map(([, one]) => one);
    return { number, code };
  };
  const follow = (number: string, code: string) => post('follow', { lang: 'en', number, code });
  const rights = [...everything, 'thought.appeals'];
  const decide = async (account: string, number: string, outcome: 'upheld' | 'dismissed' = 'dismissed') => {
    const { rows } = await sql<{ id: string }>`select id from thought_appeal where number::text = ${number}`.execute(
      house.opened.db,
    );
    return house.by(
      account,
      (act) => decideAppeal(act, house.deps, { id: rows[0]?.id ?? '', outcome, answer }),
      rights,
    );
  };

  before(async () => {
    house = await openHouse();
    const id = await house.reviewed();
    const { rows } = await sql<{ record: string }>`select record from thought_dossier where id = ${id}`.execute(
      house.opened.db,
    );
    dossier = rows[0]?.record ?? '';
    const nobody = () => testCall(house.opened.db, testActor('', []), house.clock);
    serveAppeals(app, { call: async () => nobody(), upload: () => Promise.reject(new Error('no')) }, secret);
    await app.ready();
  });
  after(async () => {
    await app.close();
    await house[Symbol.asyncDispose]();
  });

  it('come without a name, are answered by another hand, and read with number and code', async () => {
    const { number, code } = await send();
    assert.match((await follow(number, code)).body, /Not answered yet/);
    assert.match((await follow(number, code.toLowerCase().replaceAll('-', ' '))).body, /Not answered yet/);
    for (const signed of ['amal', 'amal-again', 'salim', 'salim-again', 'rim', 'layla'])
      await assert.rejects(decide(signed, number), { code: 'hash-own-proposal' }, signed);
    await decide('idris', number);
    assert.match((await follow(number, code)).body, /dismissed.*read again/s);
    await assert.rejects(decide('idris', number, 'upheld'), { code: 'hash-settled' });
  });

  it('have 72 hours, a public log without words, and words for whoever answers alone', async () => {
    const { number } = await send();
    const log = await house.by('munir', appealLog, []);
    const line = log.find((one) => one.number === Number(number));
    assert.equal(Date.parse(line?.dueAt ?? '') - Date.parse(line?.receivedAt ?? ''), 72 * 3_600_000);
    assert.equal(JSON.stringify(log).includes('SECRET'), false);
    const page = await app.inject({ url: '/appeals/log?lang=fr' });
    assert.equal(page.body.includes('SECRET'), false);
    assert.ok(page.body.includes(dossier));
    await assert.rejects(
      house.by('munir', (act) => viewAppeals(act, secret), ['thought.read']),
      { code: 'forbidden' },
    );
    const seen = await house.by('idris', (act) => viewAppeals(act, secret), rights);
    assert.equal(seen.find((one) => one.number === Number(number))?.words, words);
    const { rows } = await sql<{ raw: string }>`select encode(words, 'escape') as raw from thought_appeal`.execute(
      house.opened.db,
    );
    assert.equal(JSON.stringify(rows).includes('SECRET'), false, 'they lie sealed');
  });

  it('are opened by their own code alone, and say the same whatever is wrong', async () => {
    const [one, other] = [await send(), await send()];
    const wrong = [
      await follow(one.number, other.code),
      await follow(one.number, ''),
      await follow(one.number, `${one.code}0`),
      await follow('999999', one.code),
      await follow("1' or '1'='1", one.code),
      await follow('', ''),
      await follow('١', one.code),
    ];
    assert.deepEqual(new Set(wrong.map(({ statusCode }) => statusCode)), new Set([404]));
    assert.equal(new Set(wrong.map(({ body }) => body)).size, 1);
  });

  for (const [attack, form, status] of [
    ['words too few', { words: 'no' }, 422],
    ['no words', { words: '' }, 422],
    ['blanks', { words: ' '.repeat(100) }, 422],
    ['words too many', { words: 'x'.repeat(5001) }, 422],
    ['zero bytes', { words: `${words}\0\0` }, 201],
    ['an unknown subject', { about: 'person' }, 201],
    ['an unknown language', { lang: 'de' }, 201],
    ['a target that is none', { target: "'; drop table thought_appeal; --" }, 201],
    ['markup', { words: '<script>alert(1)</script> and enough words' }, 201],
    ['a very long target', { target: 'x'.repeat(5000) }, 201],
  ] as const)
    it(`take ${attack} with ${status}`, async () => {
      const page = await post('', { lang: 'ar', about: 'dossier', target: dossier, words, ...form });
      assert.equal(page.statusCode, status);
      assert.equal(page.body.includes('<script'), false);
    });

  it('give back what was written, as text, where it was not taken', async () => {
    const page = await post('', { lang: 'en', about: 'hash', target: '"><script>1</script>', words: '<b>no' });
    assert.ok(page.body.includes('&lt;b&gt;no') && page.body.includes('&quot;&gt;&lt;script&gt;'));
  });

  it('are refused huge, of another type, and too often from one place', async () => {
    assert.equal((await post('', { words: 'x'.repeat(100_000) })).statusCode, 413);
    const json = await app.inject({ method: 'POST', url: '/appeals/', payload: { words } });
    assert.notEqual(json.statusCode, 201);
    const answers = [];
    for (let n = 0; n < 62; n += 1)
      answers.push((await post('follow', { number: '1', code: 'X' }, '198.51.100.9')).statusCode);
    assert.deepEqual([answers[0], answers.at(-1)], [404, 429]);
  });

  it('suspend a hash at once', async () => {
    const content = `known-content--${randomUUID()}`;
    await send({ about: 'known-content', target: content });
    const { rows } =
      await sql`select id from thought_hash_objection where content = ${content} and outcome is null`.execute(
        house.opened.db,
      );
    assert.equal(rows.length, 1);
  });

  it('are neither taken out nor answered by a statement that goes round the acts', async () => {
    const { number } = await send();
    const run = (set: string) =>
      sql.raw(`update thought_appeal set ${set} where number = ${number}`).execute(house.opened.db);
    for (const set of [
      'received_at = now()',
      'target = null',
      "words = 'x'::bytea",
      "outcome = 'upheld'",
      "about = 'other'",
      `outcome = 'upheld', answer = '${answer}', decided_by = 'amal', decided_by_name = 'x', decided_by_person = '${randomUUID()}', decided_at = now()`,
    ])
      await assert.rejects(run(set), set);
    await assert.rejects(sql.raw(`delete from thought_appeal where number = ${number}`).execute(house.opened.db));
  });

  it('are counted in a report that tells no small number and no total', async () => {
    const report = await house.by('munir', transparency, []);
    for (const { count } of [...report.appeals, ...report.hashes, ...report.objections, ...report.referrals])
      assert.ok(count === null || count === 0 || count >= LEAST_COUNTED, String(count));
    assert.equal(JSON.stringify(report).includes('total'), false);
    for (let n = 1; n < LEAST_COUNTED; n += 1) assert.equal(suppressed(n), null);
    assert.deepEqual([suppressed(0), suppressed(20), suppressed(2000)], [0, 20, 2000]);
    const page = await app.inject({ url: '/appeals/report?lang=ar' });
    assert.match(page.body, /أقل من ٢٠/);
  });

  it('read in three languages, right to left where it is Arabic', async () => {
    for (const [lang, dir] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
      ['fr', 'ltr'],
    ] as const)
      for (const path of ['', 'log', 'report']) {
        const page = await app.inject({ url: `/appeals/${path}?lang=${lang}` });
        assert.ok(page.body.includes(`<html lang="${lang}" dir="${dir}">`), `${path} ${lang}`);
      }
  });
});
