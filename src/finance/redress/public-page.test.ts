import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Call } from '#base';
import { openRedressDesk, type RedressDesk, statement } from './invented.ts';
import { neutralAnswer } from './neutral-answer.ts';
import { placeLimits } from './place-store.ts';
import { own } from './tables.ts';

const none = { params: undefined, query: undefined, body: undefined };
const follow = (desk: RedressDesk, key: { reference: string; code: string }, call: Call = desk.anybody()) =>
  desk.door.followPetition({ ...none, body: { reference: key.reference, code: key.code } }, call);
const fileCount = async (desk: RedressDesk) =>
  (await own(desk.db).selectFrom('finance_redress').select('id').execute()).length;

describe('somebody without an account', () => {
  it('sends a request, gets a reference, a code and a deadline, and reads what became of it', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    const sent = await desk.petition();
    assert.match(sent.reference, /^\w{5}-\w{5}$/);
    assert.match(sent.code, /^(\w{5}-){3}\w{5}$/);
    const read = await follow(desk, { ...sent, code: sent.code.toLowerCase().replaceAll('-', ' ') });
    assert.equal(read.state, 'received');
    assert.equal(read.dueAt, sent.dueAt);
    desk.clock.pass(8 * 86_400_000);
    assert.equal((await follow(desk, sent)).overdue, true);
    await desk.answer(sent.id, 'nothing-held');
    const answered = await follow(desk, sent);
    assert.equal(answered.state, 'answered');
    assert.equal(answered.answer?.text, neutralAnswer.en);
    assert.equal(answered.answer.mayAppeal, true);
  });

  it('is asked for more; our clock stands still, and what was proposed without it is void', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    const { askPerson } = await import('./handle-file.ts');
    const { proposeAnswer } = await import('./propose-answer.ts');
    const { viewFile } = await import('./file-view.ts');
    const sent = await desk.petition();
    await desk.salma.transact((act) =>
      askPerson(act, desk.keys, { id: sent.id, text: 'Please tell us your date of birth.' }),
    );
    const asked = await follow(desk, sent);
    assert.equal(asked.state, 'asked');
    assert.equal(asked.messages[0]?.from, 'office');
    desk.clock.pass(5 * 86_400_000);
    const say = async () => {
      const call = desk.anybody();
      const body = { ...sent, text: 'Born on the second of March 1984.', proof: await desk.work(call) };
      return desk.door.sayMore({ ...none, body }, call);
    };
    const said = await say();
    assert.equal(said.state, 'received');
    assert.equal(Date.parse(said.dueAt) - Date.parse(sent.dueAt), 5 * 86_400_000);
    const { seen } = await desk.salma.transact((act) => viewFile(act, desk.keys, sent.id));
    const input = {
      id: sent.id,
      outcome: 'nothing-held',
      told: 'neutral',
      reason: 'No such row in any book',
      seen,
    } as const;
    await desk.salma.transact((act) => proposeAnswer(act, desk.keys, input));
    await say();
    const file = await desk.idris.transact((act) => viewFile(act, desk.keys, sent.id));
    assert.deepEqual(
      file.proposals.map(({ state }) => state),
      ['withdrawn'],
    );
    await assert.rejects(desk.second(file.proposals[0]?.id ?? '', desk.idris), { code: 'redress-no-proposal' });
  });

  it('takes the request back, and appeals once against an answer', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    const first = await desk.petition();
    await desk.door.withdrawPetition({ ...none, body: first }, desk.anybody());
    assert.equal((await follow(desk, first)).state, 'closed');
    const second = await desk.petition();
    await desk.answer(second.id, 'refused');
    const call = desk.anybody();
    const appeal = async () =>
      desk.door.appealAnswer({ ...none, body: { ...second, text: statement, proof: await desk.work(call) } }, call);
    const sent = await appeal();
    assert.notEqual(sent.reference, second.reference);
    assert.equal((await follow(desk, sent)).kind, 'appeal');
    await assert.rejects(appeal(), { code: 'redress-over' });
  });

  it('leaves nothing of what they wrote to be read in the database, nor their address', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    await desk.petition(
      { name: 'Unmistakable Name', statement: 'An unmistakable statement of mine.' },
      desk.anybody('203.0.113.77'),
    );
    for (const table of ['finance_redress', 'finance_redress_entry', 'finance_redress_place']) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(desk.db);
      const text = rows.map(({ row }) => row).join('\n');
      const hex = Buffer.from('Unmistakable').toString('hex');
      assert.ok(text.length > 0 && !/nmistakable|203\.0\.113/.test(text) && !text.includes(hex), table);
    }
    assert.ok(!JSON.stringify(desk.trail).includes('nmistakable'));
  });
});

describe('attacks on the public page', () => {
  it('refuses a proof that was used, also when two use it at once', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    const call = desk.anybody();
    const proof = await desk.work(call);
    const body = { kind: 'same-name', language: 'ar', name: 'هارون', capacity: 'self', statement, proof } as const;
    const tries = await Promise.allSettled([1, 2, 3].map(() => desk.door.sendPetition({ ...none, body }, call)));
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1);
    await assert.rejects(desk.door.sendPetition({ ...none, body }, call), { code: 'redress-proof-used' });
    assert.equal(await fileCount(desk), 1);
  });

  it('refuses a flood: after so many a day from one place, none; another place is served', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    const call = desk.anybody();
    const { hiddenPlace } = await import('./redress-keys.ts');
    const place = hiddenPlace(desk.keys, '192.0.2.1', desk.clock.now());
    await sql`insert into finance_redress_place values (${place}, 'petition', ${desk.clock.now()},
      ${placeLimits.petition.times})`.execute(desk.db);
    const challenge = await desk.door.redressChallenge(none, call);
    assert.equal(challenge.bits, 22);
    const { newChallenge } = await import('./proof-of-work.ts');
    const { solve } = await import('./invented.ts');
    const easy = newChallenge(desk.keys, '192.0.2.1', 4, desk.clock.now());
    const body = { kind: 'same-name', language: 'ar', name: 'هارون', capacity: 'self', statement } as const;
    const proof = { challenge: easy, counter: solve(easy, 4) };
    await assert.rejects(desk.door.sendPetition({ ...none, body: { ...body, proof } }, call), {
      code: 'redress-enough-today',
    });
    await desk.petition({}, desk.anybody('192.0.2.9'));
    desk.clock.pass(86_400_000);
    await desk.petition({}, call);
  });

  it('lets nobody guess codes: after so many wrong ones the place must wait, and a right one is never counted', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    const sent = await desk.petition();
    for (let n = 0; n < placeLimits.guess.times + 5; n += 1) await follow(desk, sent);
    const guess = (code: string) => follow(desk, { ...sent, code });
    for (let n = 0; n < placeLimits.guess.times; n += 1)
      await assert.rejects(guess(`${n}`), { code: 'redress-not-known' });
    await assert.rejects(guess('one more'), { code: 'too-many' });
    await assert.rejects(follow(desk, sent), { code: 'too-many' });
    assert.equal((await follow(desk, sent, desk.anybody('192.0.2.5'))).state, 'received');
    desk.clock.pass(3_600_001);
    assert.equal((await follow(desk, sent)).state, 'received');
  });

  it('answers a wrong code and a reference that does not exist in the same words', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    const sent = await desk.petition();
    const failure = async (key: { reference: string; code: string }) =>
      follow(desk, key).then(
        () => assert.fail('opened'),
        (error: unknown) => String(error),
      );
    const wrongs = [
      { reference: sent.reference, code: '00000-00000-00000-00000' },
      { reference: '00000-00000', code: sent.code },
      { reference: `'; drop table finance_redress; --`, code: '\0' },
      { reference: '', code: '' },
    ];
    const answers = await Promise.all(wrongs.map(failure));
    assert.equal(new Set(answers).size, 1);
  });

  it('answers a program that fills in everything like anybody, and keeps nothing of it', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    const sent = await desk.petition({ website: 'https://spam.example' });
    assert.match(sent.reference, /^\w{5}-\w{5}$/);
    assert.equal(await fileCount(desk), 0);
  });

  it('keeps hostile text of every script as text, and refuses what says nothing', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    const { viewFile } = await import('./file-view.ts');
    const hostile = [
      '<img src=x onerror=alert(1)> سطر عربي',
      `'); drop table finance_redress; -- باسم`,
      '\u202Eمقلوب النص ده\u202C نص آخر',
      '=HYPERLINK("http://evil.example","x") text',
      'Ṫ̸̢̛͎̗́̂h̷̛͔e text of combining marks',
      '𝕳𝖆𝖗𝖚𝖓 𝕭𝖊𝖑𝖖𝖆𝖘𝖎𝖒 in mathematics',
    ];
    for (const name of hostile) {
      const sent = await desk.petition({ name }, desk.anybody(`198.51.100.${hostile.indexOf(name)}`));
      const file = await desk.salma.transact((act) => viewFile(act, desk.keys, sent.id));
      assert.equal(file.petition.name, name.replace(/[\u202A-\u202E]/g, ''));
    }
    await assert.rejects(desk.petition({ statement: '..........' }, desk.anybody('198.51.100.99')), {
      code: 'redress-words-empty',
    });
    await assert.rejects(desk.petition({ name: '\u200B\u200B\u200B' }, desk.anybody('198.51.100.98')), {
      code: 'redress-words-empty',
    });
  });

  it('bounds what one file can hold', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    const sent = await desk.petition();
    await sql`insert into finance_redress_entry (file, at, side, by_id, by_name, what, detail)
      select ${sent.id}::uuid, now(), 'person', '', '', 'said', '{}' from generate_series(1, 30)`.execute(desk.db);
    const call = desk.anybody();
    const body = { ...sent, text: 'One more thing to say here.', proof: await desk.work(call) };
    await assert.rejects(desk.door.sayMore({ ...none, body }, call), { code: 'redress-enough-today' });
  });
});
