import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { openTestDatabase } from '../testing.ts';
import type { OpenDatabase } from './open.ts';
import { type Tx, transaction } from './tx.ts';

describe('the database', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase([
      { id: 'test/0001', up: 'create table note (id int primary key, text text); create table other (id int)' },
    ]);
  });
  after(() => opened[Symbol.asyncDispose]());

  it('keeps Arabic, and gives the SQLSTATE and the constraint of a refused write', async () => {
    await sql`insert into note values (1, ${'ميثاق'})`.execute(opened.db);
    const { rows } = await sql<{ text: string }>`select text from note where id = 1`.execute(opened.db);
    assert.equal(rows[0]?.text, 'ميثاق');
    await assert.rejects(sql`insert into note values (1, 'again')`.execute(opened.db), {
      code: '23505',
      constraint: 'note_pkey',
    });
    await sql`select 1`.execute(opened.db);
  });

  it('rolls a transaction back whole, and runs what waited for the commit only after one', async () => {
    const ran: string[] = [];
    await assert.rejects(
      transaction(opened.db, async (tx, after) => {
        after(() => void ran.push('never'));
        await sql`insert into note values (2, 'x')`.execute(tx);
        throw new Error('stop');
      }),
      /stop/,
    );
    await transaction(opened.db, async (tx, after) => {
      after(() => void ran.push('after'));
      await sql`insert into note values (3, 'x')`.execute(tx);
      ran.push('inside');
    });
    const { rows } = await sql<{ id: number }>`select id from note where id in (2, 3)`.execute(opened.db);
    assert.deepEqual(rows, [{ id: 3 }]);
    assert.deepEqual(ran, ['inside', 'after']);
  });

  it('refuses a query on a transaction that has ended', async () => {
    let kept: Tx | undefined;
    await transaction(opened.db, async (tx) => {
      kept = tx;
    });
    await assert.rejects(async () => sql`select 1`.execute(kept as Tx), /has ended/);
  });
});
