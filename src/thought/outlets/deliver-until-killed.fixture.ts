// A process that publishes invented dossiers and delivers to a receiver over HTTP until it is killed. Each round its clock
// is further on, so that what a killed one held is due again.
import { createHash } from 'node:crypto';
import { migrate, openDatabase, queueMigrations } from '#base';
import { handClock, testActor, testCall } from '#base/testing';
import type { ArchivedRecord } from '#exchange';
import { thoughtMigrations } from '../migrations/index.ts';
import { deliverNext } from './deliver.ts';
import type { Outlet } from './outlet.ts';
import { putInOutbox } from './put-in-outbox.ts';

const [directory = '', round = '0', receiver = '', last = ''] = process.argv.slice(2);
const clock = handClock(new Date(Date.UTC(2026, 10, 26) + Number(round) * 10 * 60_000).toISOString());

const outlet: Outlet = {
  name: 'invented',
  deliver: async (event, language, key) => {
    const answer = await fetch(receiver, { method: 'POST', body: JSON.stringify({ ...event, language, key }) });
    if (!answer.ok) throw new Error(String(answer.status));
  },
};

/** A dossier of this round by its number. */
function dossier(n: number): ArchivedRecord {
  const hex = createHash('sha256').update(`${round} ${n}`).digest('hex');
  const id = `dossier--${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const version = clock.now().toISOString();
  const body = JSON.stringify({ type: 'dossier', id, created: version, modified: version });
  return {
    seq: n,
    added: n,
    id,
    version,
    type: 'dossier',
    axis: 'thought',
    origin: 'identity--1',
    own: true,
    revoked: false,
    logIndex: n,
    body,
  };
}

await using opened = await openDatabase({ kind: 'directory', directory });
await migrate(opened.db, [...queueMigrations, ...thoughtMigrations]);
const call = () => testCall(opened.db, testActor('editor'), clock);
for (let n = 0; last === '' || n === 0; n += 1) {
  if (last === '') {
    const record = dossier(n);
    await call().transact((act) => putInOutbox(act, [outlet], record));
    // Said only after it was committed: from here on it must reach the receiver.
    process.stdout.write(`${record.id}\n`);
  }
  while (await deliverNext(call(), [outlet])) continue;
}
