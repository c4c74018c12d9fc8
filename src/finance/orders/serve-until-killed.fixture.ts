// For the kill test only: a desk that serves one freeze after another and ends the effect of every second designation; it
// says each step once that is committed.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { migrate, openDatabase, queueMigrations, systemClock } from '#base';
import { testActor, testCall } from '#base/testing';
import { decideAlert } from '../alerts/decide-alert.ts';
import { inventedCandidate, inventedRow, inventedSubject, listSubjects } from '../alerts/invented.ts';
import { raiseAlerts } from '../alerts/raise-alerts.ts';
import { secondDecision } from '../alerts/second-decision.ts';
import { bindBook, makeEntity } from '../entities/register-entity.ts';
import { financeMigrations } from '../migrations/index.ts';
import { inventedCase, issuer, reason } from './invented.ts';
import { proposeOrder } from './propose-order.ts';
import { releaseForCases } from './release-for-cases.ts';
import { secondOrder } from './second-order.ts';

const BATCH = 60;
const [directory = '', round = ''] = process.argv.slice(2);
const opened = await openDatabase({ kind: 'directory', directory });
const { db } = opened;
await migrate(db, [...queueMigrations, ...financeMigrations]);
const as = (who: string) => testCall(db, testActor(who), systemClock);
const [salma, idris] = [as('salma'), as('idris')];
const say = (step: string) => process.stdout.write(`${step}\n`);

if (round === '0') {
  await sql`insert into finance_book (key, title, desk) values ('customers', 'Customers', 'north')`.execute(db);
  const names = { ar: 'مصرف التمرين', en: 'Exercise Bank', fr: 'Banque d’exercice' };
  await salma.transact(async (act) => {
    const contact = 'compliance@bank.example';
    await makeEntity(act, { key: 'exercise-bank', kind: 'bank', names, contact, language: 'ar' });
    await bindBook(act, { entity: 'exercise-bank', book: 'customers', bound: true });
  });
}
const subjects = Array.from({ length: BATCH }, (_, n) => inventedSubject(`K-${round}-${n}`, `Bearer ${n}`));
const ids = await listSubjects(db, subjects);
const candidates = subjects.map((subject, n) =>
  inventedCandidate(ids[n] ?? '', subject, inventedRow(`K-${round}-${n}`, `Bearer ${n}`)),
);
await as('node').transact((act) => raiseAlerts(act, candidates));
const { rows } = await sql<{ id: string; evidence: string; subject: string }>`
  select id, evidence, subject from finance_alert where state = 'open' order by id`.execute(db);
say('begun');
for (const [n, { id, evidence, subject }] of rows.entries()) {
  await salma.transact((act) => decideAlert(act, { id, evidence, verdict: 'same', reason }));
  const waiting = await sql<{ id: string }>`select id from finance_decision where alert = ${id}`.execute(db);
  const decision = waiting.rows[0]?.id ?? '';
  await idris.transact((act) => secondDecision(act, { id, decision, approve: true, reason }));
  const effect = await inventedCase({ db, subjectId: subject }, randomUUID());
  const freeze = await salma.transact((act) => proposeOrder(act, { alert: id, instructions: '', reason }));
  say(`${freeze} proposed`);
  await idris.transact((act) => secondOrder(act, issuer, { id: freeze, approve: true, reason }));
  say(`${freeze} served`);
  if (n % 2 === 0) continue;
  await idris.transact(async (act) => {
    await sql`update finance_case set effect = false, state = 'ended', ended_because = 'delisted'
      where id = ${effect.case}`.execute(act.tx);
    await releaseForCases(act, [effect.case], 'delisted');
  });
  say(`${freeze} released`);
}
