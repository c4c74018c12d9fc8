// For the kill test only: a desk that decides one alert after another and says each decision once it is committed.
import { sql } from 'kysely';
import { migrate, openDatabase, queueMigrations } from '#base';
import { handClock, testActor, testCall } from '#base/testing';
import { financeMigrations } from '../migrations/index.ts';
import { decideAlert } from './decide-alert.ts';
import { inventedCandidate, inventedRow, inventedSubject, listSubjects } from './invented.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { secondDecision } from './second-decision.ts';

const BATCH = 300;
const [directory = '', round = ''] = process.argv.slice(2);
const reason = 'Compared father, birth place and passport';
const opened = await openDatabase({ kind: 'directory', directory });
await migrate(opened.db, [...queueMigrations, ...financeMigrations]);
const as = (who: string) => testCall(opened.db, testActor(who), handClock());
const subjects = Array.from({ length: BATCH }, (_, n) => inventedSubject(`K-${round}-${n}`, `Bearer ${n}`));
const ids = await listSubjects(opened.db, subjects);
const candidates = subjects.map((subject, n) =>
  inventedCandidate(ids[n] ?? '', subject, inventedRow(`K-${round}-${n}`, `Bearer ${n}`)),
);
await as('node').transact((act) => raiseAlerts(act, candidates));
const { rows } = await sql<{ id: string; evidence: string }>`
  select id, evidence from finance_alert where state = 'open' order by id`.execute(opened.db);
process.stdout.write('begun\n');
for (const [n, alert] of rows.entries()) {
  const verdict = n % 2 === 0 ? 'same' : 'different';
  await as('salma').transact((act) => decideAlert(act, { ...alert, verdict, reason }));
  process.stdout.write(`${alert.id} ${verdict === 'same' ? 'proposed' : 'decided'}\n`);
  if (verdict === 'different') continue;
  const found = await sql<{ id: string }>`select id from finance_decision where alert = ${alert.id}`.execute(opened.db);
  const decision = found.rows[0]?.id ?? '';
  await as('idris').transact((act) => secondDecision(act, { id: alert.id, decision, approve: true, reason }));
  process.stdout.write(`${alert.id} decided\n`);
}
