import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { type OpenDatabase, transaction } from '#base';
import { handClock, openTestDatabase } from '#base/testing';
import type { AuditLine } from '../sign-in-seam.ts';
import { appendAudit } from './append.ts';
import { auditMigration } from './migration.ts';
import { type Filter, head, listEntries } from './store.ts';
import { type Verdict, verifyAudit } from './verify.ts';

const clock = handClock();
const line = (detail: Record<string, unknown> = {}, action = 'test.act'): AuditLine => ({
  actor: { id: 'a1', name: 'ليلى', kind: 'person' },
  action,
  outcome: 'success',
  objects: ['alert:1'],
  detail,
});

const found = async (opened: OpenDatabase, filter: Filter): Promise<number> =>
  (await listEntries(opened.db, filter, 500)).length;

describe('the audit log', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase([auditMigration]);
  });
  after(() => opened[Symbol.asyncDispose]());

  const append = (...lines: AuditLine[]) => transaction(opened.db, (tx) => appendAudit(tx, clock, lines));

  it('gives back exactly what it was told, secrets cut, and its chain holds', async () => {
    await append(
      line({
        reason: 'بُحث ولم يثبت',
        nul: 'a\0b',
        lone: '\ud800',
        n: 1e21,
        minus: -0.5,
        nested: { password: 'x', ok: [1] },
      }),
      line({ when: new Date('2026-01-02T03:04:05Z'), nothing: undefined, big: 'x'.repeat(5000) }),
    );
    const [second, first] = await listEntries(opened.db, {}, 2);
    assert.deepEqual(first?.detail, {
      reason: 'بُحث ولم يثبت',
      nul: 'a\uFFFDb',
      lone: '\uFFFD',
      n: 1e21,
      minus: -0.5,
      nested: { password: '[cut]', ok: [1] },
    });
    assert.equal(second?.detail['when'], '2026-01-02T03:04:05.000Z');
    assert.equal(String(second?.detail['big']).length, 2001);
    assert.equal((await verifyAudit(opened.db)).ok, true);
  });

  it('stays without a gap when fifty write at once, and when one of them fails', async () => {
    const start = (await head(opened.db)).seq;
    const writes = Array.from({ length: 50 }, (_, i) => append(line({ i })));
    const failing = transaction(opened.db, async (tx) => {
      await appendAudit(tx, clock, [line({ lost: true })]);
      throw new Error('rolled back');
    });
    await assert.rejects(failing, /rolled back/);
    await Promise.all(writes);
    const verdict = await verifyAudit(opened.db);
    assert.deepEqual([verdict.ok, verdict.entries], [true, start + 50]);
  });

  it('refuses change, deletion and emptying', async () => {
    for (const attempt of [
      sql`update node_audit set actor_name = 'x' where seq = 1`,
      sql`delete from node_audit where seq = 1`,
      sql`truncate node_audit`,
    ])
      await assert.rejects(attempt.execute(opened.db), { code: '42501' });
  });

  it('finds by each filter', async () => {
    await append(line({}, 'test.other'));
    assert.equal(await found(opened, { action: 'test.other' }), 1);
    assert.equal(await found(opened, { action: 'test.other', actor: 'nobody' }), 0);
    assert.equal(await found(opened, { object: 'alert:2' }), 0);
    assert.equal(await found(opened, { object: 'alert:1' }), 53);
    assert.equal(await found(opened, { outcome: 'failure' }), 0);
    assert.equal(await found(opened, { from: clock.now(), until: new Date(clock.now().getTime() + 1) }), 53);
  });
});

describe('an audit log that somebody with the keys of the database has changed', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase([auditMigration]);
    await transaction(opened.db, (tx) =>
      appendAudit(
        tx,
        clock,
        Array.from({ length: 9 }, (_, i) => line({ i })),
      ),
    );
  });
  after(() => opened[Symbol.asyncDispose]());

  /** Changes the table past its triggers, as its owner can, asks for the verdict, and takes the change back. */
  const tampered = async (change: string): Promise<Verdict> => {
    const seen: Verdict[] = [];
    const undone = transaction(opened.db, async (tx) => {
      await sql`alter table node_audit disable trigger user`.execute(tx);
      await sql.raw(change).execute(tx);
      seen.push(await verifyAudit(tx));
      throw new Error('undo');
    });
    await assert.rejects(undone, /undo/);
    const [verdict] = seen;
    assert.ok(verdict);
    return verdict;
  };

  it('is caught at the entry that was changed', async () => {
    const verdict = await tampered(`update node_audit set detail = '{"i":7}' where seq = 5`);
    assert.deepEqual([verdict.ok, verdict.entries, verdict.brokenAt], [false, 4, 5]);
  });
  it('is caught where an entry was taken out', async () => {
    assert.equal((await tampered('delete from node_audit where seq = 3')).brokenAt, 3);
  });
  it('is caught where the actor, the time or the outcome was changed', async () => {
    assert.equal((await tampered(`update node_audit set actor_id = 'b' where seq = 2`)).brokenAt, 2);
    assert.equal((await tampered(`update node_audit set at = at + interval '1 second' where seq = 9`)).brokenAt, 9);
    assert.equal((await tampered(`update node_audit set outcome = 'failure' where seq = 1`)).brokenAt, 1);
  });
  it('shows another head when entries were cut off its end', async () => {
    const whole = await tampered('select 1');
    const cut = await tampered('delete from node_audit where seq > 7');
    assert.equal(cut.ok, true);
    assert.notEqual(cut.head, whole.head);
  });
});
