import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { Call, Upload } from '#base';
import { canonical } from '#records';
import { endKey } from '../entities/entity-keys.ts';
import { listKeys } from '../entities/key-store.ts';
import { makeEntity } from '../entities/register-entity.ts';
import { temporaryFiles } from '../testing.ts';
import { answerFileJob } from './answer-file-job.ts';
import { answerColumns } from './answer-csv.ts';
import { answerText, type SignedAnswer } from './answer-statement.ts';
import { dropFile, exportFileRows, viewFile } from './drop-file.ts';
import { type OrdersDesk, openOrdersDesk, reason } from './invented.ts';
import { viewOrder } from './order-view.ts';
import { readPortalOrder } from './portal-acts.ts';
import { reviewAnswer } from './review-answer.ts';
import { sendAnswers } from './send-answers.ts';
import { confirmedSigner, frozen, newSigner, type Signer } from './signing.testing.ts';

interface Bank extends AsyncDisposable {
  desk: OrdersDesk;
  order: string;
  /** A person of the bank. */
  mona: Call;
  /** A program of the bank. */
  robot: Call;
  signer: Signer;
  send(...answers: SignedAnswer[]): Promise<string[]>;
}

async function openBank(): Promise<Bank> {
  const desk = await openOrdersDesk();
  const of = { rights: ['finance.portal'], desks: ['entity:exercise-bank'] };
  const mona = desk.as('mona', of);
  const signer = await confirmedSigner(mona, desk.as('omar', { desks: '*' }), 'exercise-bank');
  return {
    desk,
    order: await desk.serve(),
    mona,
    robot: desk.as('robot', { ...of, kind: 'token' }),
    signer,
    send: async (...answers) =>
      (await sendAnswers(mona, answers)).items.map(({ outcome, ...more }) =>
        'code' in more ? (more.code ?? '') : outcome,
      ),
    [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose](),
  };
}

describe('an answer is what a confirmed key of the entity signed about an order of the entity', () => {
  it('is taken once, however often it is sent, and tells that the order was read', async () => {
    await using bank = await openBank();
    const answer = bank.signer.answer(frozen(bank.order));
    assert.deepEqual(await bank.send(answer, answer), ['accepted', 'repeated']);
    assert.deepEqual(await bank.send(answer), ['repeated']);
    const order = await bank.desk.salma.transact((act) => viewOrder(act, bank.order));
    assert.deepEqual(
      [order.answers.length, order.answers[0]?.assets[0]?.amount, order.acknowledgedBy, order.toReview],
      [1, '12500', 'Test mona', 1],
    );
  });

  it('is kept as it was signed, so that anybody can check it later', async () => {
    await using bank = await openBank();
    await bank.send(bank.signer.answer(frozen(bank.order)));
    const { rows } = await sql<{ statement: string; signature: string; public_key: string }>`
      select statement, signature, public_key from finance_answer a join finance_entity_key k on k.id = a.key`.execute(
      bank.desk.db,
    );
    const { statement = '', signature = '', public_key = '' } = rows[0] ?? {};
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: public_key }, format: 'jwk' });
    assert.ok(verify(null, Buffer.from(statement), key, Buffer.from(signature, 'base64url')));
    assert.equal(canonical(JSON.parse(statement)), statement);
  });

  it('is refused when it is forged, changed after it was signed, or signed by a key of nobody', async () => {
    await using bank = await openBank();
    const good = bank.signer.answer(frozen(bank.order));
    const changed = { ...good, statement: { ...(good.statement as object), note: 'added' } };
    assert.deepEqual(
      await bank.send(
        changed,
        { ...good, signature: 'A'.repeat(86) },
        { ...good, signature: '' },
        newSigner('exercise-bank').answer(frozen(bank.order)),
      ),
      ['answer-signature', 'answer-signature', 'answer-unsigned', 'answer-key-unknown'],
    );
    // Its key offered, but confirmed by nobody.
    const waiting = newSigner('exercise-bank');
    await sql`insert into finance_entity_key (id, entity, public_key, fingerprint, label, state, by_id, by_name, at)
      values (gen_random_uuid(), 'exercise-bank', ${waiting.key.public}, '', 'l', 'waiting', 'mona', 'Mona', now())`.execute(
      bank.desk.db,
    );
    assert.deepEqual(await bank.send(waiting.answer(frozen(bank.order))), ['answer-key-unknown']);
  });

  it('is refused from a key that was ended, while what it signed before stands', async () => {
    await using bank = await openBank();
    const before = bank.signer.answer(frozen(bank.order));
    assert.deepEqual(await bank.send(before), ['accepted']);
    const [key] = await listKeys(bank.desk.db, 'exercise-bank');
    const end = { entity: 'exercise-bank', id: key?.id ?? '', reason: 'The laptop was stolen' };
    await bank.desk.as('omar', { desks: '*' }).transact((act) => endKey(act, end));
    assert.deepEqual(await bank.send(bank.signer.answer(frozen(bank.order))), ['answer-key-unknown']);
    assert.equal((await bank.desk.salma.transact((act) => viewOrder(act, bank.order))).answers[0]?.state, 'received');
  });

  it('finds no order of another entity, be it signed by whomever', async () => {
    await using bank = await openBank();
    const names = { ar: 'مصرف آخر', en: 'Other Bank', fr: 'Autre banque' };
    const other = {
      key: 'other-bank',
      kind: 'bank' as const,
      names,
      contact: 'c@other.example',
      language: 'fr' as const,
    };
    await bank.desk.as('omar', { desks: '*' }).transact((act) => makeEntity(act, other));
    const nabil = bank.desk.as('nabil', { rights: ['finance.portal'], desks: ['entity:other-bank'] });
    const theirs = await confirmedSigner(nabil, bank.desk.as('omar', { desks: '*' }), 'other-bank');
    const sent = async (answer: SignedAnswer) => {
      const [item] = (await sendAnswers(nabil, [answer])).items;
      return { outcome: item?.outcome, message: item !== undefined && 'message' in item ? item.message : undefined };
    };
    const own = await sent(theirs.answer(frozen(bank.order)));
    const missing = await sent(theirs.answer(frozen('00000000-0000-4000-8000-000000000000')));
    assert.deepEqual([own.outcome, own.message], ['refused', missing.message]);
    // The key of the bank whose order it is, sent by the other one, says nothing either.
    assert.equal((await sent(bank.signer.answer(frozen(bank.order)))).outcome, 'refused');
    await assert.rejects(
      nabil.transact((act) => readPortalOrder(act, bank.order)),
      { code: 'not-found' },
    );
    for (const desks of ['*', [], ['north'], ['entity:exercise-bank', 'entity:other-bank']] as const)
      await assert.rejects(
        sendAnswers(bank.desk.as('lost', { rights: ['finance.portal'], desks }), [bank.signer.answer({})]),
        {
          code: 'reporter-unbound',
        },
      );
  });

  it('is refused for a proposal that nobody has served: the entity does not learn of it', async () => {
    await using desk = await openOrdersDesk();
    const mona = desk.as('mona', { rights: ['finance.portal'], desks: ['entity:exercise-bank'] });
    const id = await desk.propose();
    await assert.rejects(
      mona.transact((act) => readPortalOrder(act, id)),
      { code: 'not-found' },
    );
    const signer = await confirmedSigner(mona, desk.as('omar', { desks: '*' }), 'exercise-bank');
    const { items } = await sendAnswers(mona, [signer.answer(frozen(id))]);
    assert.equal(items[0]?.outcome, 'refused');
  });

  it('holds times and ids: no act of tomorrow, no other words under an id that was used', async () => {
    await using bank = await openBank();
    const id = '11111111-1111-4111-8111-111111111111';
    const at = '2026-11-23T08:10:00.000Z';
    assert.deepEqual(
      await bank.send(
        bank.signer.answer({ ...frozen(bank.order), acted_at: at, stated_at: at }),
        bank.signer.answer({
          ...frozen(bank.order),
          acted_at: '2026-11-23T07:59:00.000Z',
          stated_at: '2026-11-23T07:00:00.000Z',
        }),
        bank.signer.answer({ ...frozen(bank.order), id }),
        bank.signer.answer({ ...frozen(bank.order, '1.00'), id }),
        bank.signer.answer({ order: bank.order, kind: 'released' }),
        bank.signer.answer({ order: bank.order, kind: 'frozen', assets: [] }),
      ),
      ['answer-time', 'answer-time', 'accepted', 'answer-id-reused', 'answer-kind-unfit', 'answer-shape'],
    );
  });

  it('is corrected by a later one, returned with a reason, accepted once', async () => {
    await using bank = await openBank();
    const first = bank.signer.answer(frozen(bank.order, '100.00'));
    const { id } = first.statement as { id: string };
    const better = bank.signer.answer({ ...frozen(bank.order, '150.00'), corrects: id });
    assert.deepEqual(await bank.send(first, better, bank.signer.answer({ ...frozen(bank.order), corrects: id })), [
      'accepted',
      'accepted',
      'answer-corrects-unknown',
    ]);
    const told: string[] = [];
    const exchange = { noteReceipt: async (_: unknown, __: unknown, what: string) => void told.push(what) };
    const review = (answer: string, accept: boolean, why?: string) =>
      bank.desk.salma.transact((act) => reviewAnswer(act, exchange, { id: bank.order, answer, accept, reason: why }));
    await assert.rejects(review(id, true), { code: 'answer-reviewed' });
    const newer = (better.statement as { id: string }).id;
    await assert.rejects(review(newer, false, '...'), { code: 'order-reason-empty' });
    await review(newer, false, reason);
    const third = bank.signer.answer({ ...frozen(bank.order, '160.00'), corrects: newer });
    await bank.send(third);
    await review((third.statement as { id: string }).id, true);
    const view = await bank.desk.salma.transact((act) => viewOrder(act, bank.order));
    assert.deepEqual(
      view.answers.map(({ state }) => state),
      ['corrected', 'corrected', 'accepted'],
    );
    // The designator here is a list, not a member: nobody is told.
    assert.deepEqual(told, []);
  });

  it('reports attempted transactions the same way, and says what came late', async () => {
    await using bank = await openBank();
    bank.desk.clock.pass(25 * 3_600_000);
    assert.equal((await bank.desk.salma.transact((act) => viewOrder(act, bank.order))).late, true);
    const attempt = { kind: 'incoming-payment', reference: 'P-1', amount: '7.5', currency: 'EUR' };
    await bank.send(
      bank.signer.answer(frozen(bank.order)),
      bank.signer.answer({ order: bank.order, kind: 'attempted-transaction', assets: [attempt] }),
    );
    const { answers, late } = await bank.desk.salma.transact((act) => viewOrder(act, bank.order));
    assert.deepEqual([late, ...answers.map((answer) => answer.late)], [false, true, false]);
  });

  it('signs the same bytes in the browser as RFC 8785 asks', () => {
    const leaf = fc.string({ unit: 'binary' });
    const value = fc.dictionary(fc.string(), fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.string(), leaf)));
    fc.assert(fc.property(value, (statement) => answerText(statement) === canonical(statement)));
  });
});

describe('a file of answers', () => {
  const drop = async (
    bank: Bank,
    content: string,
    files: ReturnType<typeof temporaryFiles>,
    fileName = 'answers.jsonl',
  ) => {
    const upload: Upload = { fileName, contentType: '', stream: Readable.from([Buffer.from(content)]) };
    const { id } = await dropFile(bank.robot, files, upload);
    const run = (call = bank.desk.screening) =>
      answerFileJob(files).run({ file: id }, { id: 'job', call, resumed: false, progress: async () => {} });
    const look = () => bank.robot.transact((act) => viewFile(act, id));
    return { id, run, look };
  };

  it('is taken row by row, with a word on each', async () => {
    await using bank = await openBank();
    using files = temporaryFiles();
    const good = bank.signer.answer(frozen(bank.order));
    const lines = [good, good, newSigner('exercise-bank').answer(frozen(bank.order)), { hello: 1 }].map((one) =>
      JSON.stringify(one),
    );
    const { id, run, look } = await drop(bank, `${lines.join('\n')}\nnot json\n`, files);
    await run();
    const { state, accepted, repeated, refused } = await look();
    assert.deepEqual([state, accepted, repeated, refused], ['done', 1, 1, 3]);
    const csv = await text((await exportFileRows(bank.robot, id)).stream);
    assert.match(csv, /3,refused,[0-9a-f-]{36},The key is none of the confirmed keys/);
    await assert.rejects(
      bank.desk
        .as('nabil', { rights: ['finance.portal'], desks: ['entity:other-bank'] })
        .transact((act) => viewFile(act, id)),
      { code: 'not-found' },
    );
  });

  it('reads a table with its signatures beside it; formulas in it stay text', async () => {
    await using bank = await openBank();
    using files = temporaryFiles();
    const reference = '=cmd|/C calc!A0';
    const signed = bank.signer.answer(frozen(bank.order, '10', reference));
    const said = signed.statement as Record<string, string>;
    const cells: Record<string, string> = {
      ...said,
      asset: 'account',
      reference,
      amount: '10',
      currency: 'USD',
      ...signed,
    } as never;
    const row = answerColumns.map((name) => cells[name] ?? '').join(',');
    const { run, look } = await drop(bank, `\uFEFF${answerColumns.join(',')}\r\n${row}\r\n,,,,,\r\n`, files, 'a.csv');
    await run();
    const { accepted, refused } = await look();
    assert.deepEqual([accepted, refused], [1, 1]);
    const { answers } = await bank.desk.salma.transact((act) => viewOrder(act, bank.order));
    assert.equal(answers[0]?.assets[0]?.reference, reference);
  });

  it('says why it is none: no head, cut off, binary', async () => {
    await using bank = await openBank();
    using files = temporaryFiles();
    const cut = `${JSON.stringify(bank.signer.answer(frozen(bank.order)))}\n{"statement":{"ty`;
    const counts: unknown[] = [];
    for (const content of ['name,amount\nx,1\n', cut, '\u0000\u0001\u0002']) {
      const { run, look } = await drop(bank, content, files);
      await run();
      const { state, accepted, problem } = await look();
      counts.push([state, accepted, problem !== undefined]);
    }
    assert.deepEqual(counts, [
      ['failed', 0, true],
      ['failed', 0, true],
      ['failed', 0, true],
    ]);
  });

  it('goes on where it was killed: no answer is lost, none is taken twice', async () => {
    await using bank = await openBank();
    using files = temporaryFiles();
    const many = Array.from({ length: 180 }, (_, at) => bank.signer.answer(frozen(bank.order, '1', `ACC-${at}`)));
    const { run, look } = await drop(bank, many.map((one) => JSON.stringify(one)).join('\n'), files);
    let transactions = 0;
    const dying: Call = {
      ...bank.desk.screening,
      transact: (work) =>
        bank.desk.screening.transact(async (act) => {
          transactions += 1;
          const done = await work(act);
          if (transactions === 3) throw new Error('killed before the commit');
          return done;
        }),
    };
    await assert.rejects(run(dying), /killed/);
    assert.deepEqual([(await look()).state, (await look()).accepted], ['waiting', 50]);
    await run();
    const { state, accepted, repeated, refused } = await look();
    assert.deepEqual([state, accepted, repeated, refused], ['done', 180, 0, 0]);
    const { rows } = await sql<{ n: number; sum: number }>`
      select count(*)::int as n, sum(amount)::int as sum from finance_answer_asset`.execute(bank.desk.db);
    assert.deepEqual(rows[0], { n: 180, sum: 180 });
    await run();
    assert.equal((await look()).accepted, 180);
  });
});
