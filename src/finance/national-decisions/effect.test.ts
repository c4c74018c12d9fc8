import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { openTestDatabase } from '#base/testing';
import { inventedSubject, listSubjects } from '../alerts/invented.ts';
import { financeMigrations } from '../migrations/index.ts';
import { effectFor } from './effect-for.ts';

const refusedBy = (constraint: string) => (error: { constraint?: string }) => error.constraint === constraint;

async function opened(force = 'considered') {
  const database = await openTestDatabase(financeMigrations);
  const { db } = database;
  const [subject = ''] = await listSubjects(db, [inventedSubject('X-1', 'Harun Belqasim')]);
  const [designation, id] = [randomUUID(), randomUUID()];
  await sql`
    insert into finance_designation (id, source, authority, list, ref, force, name, measures, legal_basis, criterion,
      reasons, appeal_contact, status, subject_refs, effective_from, visible_at)
    values (${designation}, 'list', 'exercise', 'exercise', 'X-1', ${force}, 'Harun Belqasim', '{asset-freeze}', '', '',
      '', '', 'active', '{}', now(), now())`.execute(db);
  await sql`insert into finance_designation_subject values (${designation}, ${subject})`.execute(db);
  await sql`insert into finance_case (id, designation, state, due_at, opened_at, changed_at)
    values (${id}, ${designation}, 'open', now(), now(), now())`.execute(db);
  const decide = (outcome: string, by: string, second: string | null, state = 'standing') =>
    sql`
    insert into finance_case_decision (id, of_case, batch, outcome, ground, reason, by_id, by_name, at, state, second_id,
      second_name, second_at, second_reason, settled_at, opened_at, due_at, edition, seen)
    values (${randomUUID()}, ${id}, ${randomUUID()}, ${outcome}, 'Law 1 of 2020', 'An invented reason', ${by}, ${by},
      now(), ${state}, ${second}, ${second}, ${second && new Date()}, ${second && 'Looked at it too'}, now(), now(), now(), 1, '{}')`.execute(
      db,
    );
  const bring = () =>
    sql`update finance_case set state = 'decided', outcome = 'give-effect', effect = true where id = ${id}`.execute(db);
  return { ...database, subject, designation, id, decide, bring };
}

describe('the database holds the law of effect', () => {
  it('gives none without a decision, none by one person, none by one person twice', async () => {
    await using it = await opened();
    await assert.rejects(it.bring(), refusedBy('finance_case_has_ground'));
    await assert.rejects(it.decide('give-effect', 'salma', null), refusedBy('grave_needs_second'));
    await assert.rejects(it.decide('give-effect', 'salma', 'salma'), refusedBy('two_people'));
    await it.decide('give-effect', 'salma', null, 'waiting');
    await assert.rejects(it.bring(), refusedBy('finance_case_has_ground'));
    assert.equal(await it.db.transaction().execute((tx) => effectFor(tx, it.subject)), undefined);
  });

  it('finds the ground of two people', async () => {
    await using it = await opened();
    await it.decide('give-effect', 'salma', 'idris');
    await it.bring();
    const ground = await it.db.transaction().execute((tx) => effectFor(tx, it.subject));
    assert.deepEqual([ground?.case, ground?.designation], [it.id, it.designation]);
  });

  it('lets no effect outlive its designation, and no binding listing be refused', async () => {
    await using it = await opened('binding');
    await assert.rejects(it.decide('refuse', 'salma', 'idris'), refusedBy('finance_case_decision_lawful'));
    await it.decide('give-effect', 'salma', 'idris');
    await it.bring();
    const delist = sql`update finance_designation set status = 'delisted', ended_at = now() where id = ${it.designation}`;
    await assert.rejects(delist.execute(it.db), refusedBy('finance_designation_outlived'));
  });

  it('rewrites no decision', async () => {
    await using it = await opened();
    await it.decide('give-effect', 'salma', 'idris');
    const other = sql`update finance_case_decision set ground = 'another law'`.execute(it.db);
    await assert.rejects(other, refusedBy('finance_case_decision_kept'));
  });
});
