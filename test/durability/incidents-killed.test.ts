import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { silentLog, transaction } from '#base';
import { configOf } from '../../src/node/config/config.ts';
import { openNode } from '../../src/node/open-node.ts';
import { until } from '../federation/constellation.ts';
import { freePort, startNode } from './real-node.ts';

const LINES = 12_000;
const importsShape = z.object({ items: z.array(z.object({ state: z.string(), taken: z.number() })) });
const header = 'id,started_on,kind,country,place,side_a,side_b,killed_low,killed,killed_high,source';
const lineOf = (n: number) =>
  `${n},2026-03-01,battle,NE,Invented town ${n},Invented front,Government,1,2,5,Invented post`;

let data: string;
before(async () => {
  data = await mkdtemp(join(tmpdir(), 'mithaq-incidents-'));
});
after(() => rm(data, { recursive: true, force: true }));

/** Somebody who may report, signed in for as long as the data lives. */
async function reporter(): Promise<Record<string, string>> {
  await using node = await openNode(configOf({ DATA: data, PORT: String(await freePort()), EXERCISE: 'off' }), {
    log: silentLog,
  });
  const account = { username: 'nadia', name: 'Nadia', password: 'four camels cross the bridge', roles: ['planner'] };
  const session = await transaction(node.db, async (tx) =>
    node.signIn.openSession(
      tx,
      await node.signIn.addAccount(tx, { ...account, totpSecret: 'JBSWY3DPEHPK3PXP', desks: '*' }),
    ),
  );
  return { cookie: session.cookie, 'x-mithaq-csrf': session.csrf };
}

it('reads a file of incidents whole after kill -9 in its middle, and each of its incidents once', async () => {
  const headers = await reporter();
  const port = await freePort();
  const ask = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${port}/api/v1${path}`, { headers, ...init });
  const now = async () => importsShape.parse(await (await ask('/military/incident-imports')).json()).items[0];

  const first = startNode(data, port);
  await first.ready();
  const form = new FormData();
  const lines = Array.from({ length: LINES }, (_, n) => lineOf(n));
  form.append('file', new Blob([[header, ...lines].join('\n')]), 'events.csv');
  const said = new URLSearchParams({ title: 'Invented events', licence: 'Invented licence' });
  const brought = await ask(`/military/incident-imports?${said.toString()}`, { method: 'POST', body: form });
  assert.equal(brought.status, 200, await brought.text());
  await until('the file is being read', async () => (await now())?.state === 'running');
  await sleep(100);
  assert.equal((await now())?.state, 'running');
  await first.kill('SIGKILL');

  const second = startNode(data, port);
  await second.ready();
  const cutOff = await ask('/military/incidents/export');
  if ((await now())?.state !== 'done') assert.equal(rowsOf(await cutOff.text()).length, 0);
  await until('it is read', async () => (await now())?.state === 'done', 120);
  assert.equal((await now())?.taken, LINES);
  const rows = rowsOf(await (await ask('/military/incidents/export')).text());
  assert.equal(new Set(rows).size, LINES);
  assert.equal(rows.length, LINES);
  assert.equal(await second.kill('SIGTERM'), 0);
});

/** The lines of a file of incidents, without its header. */
const rowsOf = (csv: string): string[] => csv.trim().split('\n').slice(1);
