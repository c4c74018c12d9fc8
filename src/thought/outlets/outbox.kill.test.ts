import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';

const ROUNDS = Number(process.env['MITHAQ_KILL_ROUNDS'] ?? 1);
const program = join(import.meta.dirname, 'deliver-until-killed.fixture.ts');
const languages = ['ar', 'en', 'fr'];

interface Told {
  key: string;
  record: string;
  event: string;
  language: string;
}

/** A receiver as outlets are: what it has under a key it does not take again. */
async function openReceiver() {
  const taken = new Map<string, Told>();
  let again = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const told = JSON.parse(Buffer.concat(parts).toString()) as Told;
      if (taken.has(told.key)) again += 1;
      else taken.set(told.key, told);
      response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { taken, url, again: () => again, [Symbol.asyncDispose]: async () => void server.close() };
}

/** Lets the process work, and kills it each round at another moment; gives the dossiers that it said it had put in. */
async function deliverUntilKilled(directory: string, round: number, url: string): Promise<string[]> {
  const child = spawn(process.execPath, [program, directory, String(round), url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    // After the first line it is at work; the moment is another one each round, in the middle of a delivery as often as not.
    if (said.length === 1 + (round % 5)) setTimeout(() => child.kill('SIGKILL'), (round * 7) % 40);
  }
  assert.ok(said.length > 0, `round ${round}: the child ended before it began`);
  return said;
}

describe('the outbox survives kill -9', () => {
  it(`in ${ROUNDS} rounds: the receiver has every publication in every language, and each once`, async (test) => {
    const directory = mkdtempSync(join(tmpdir(), 'mithaq-kill-'));
    await using receiver = await openReceiver();
    try {
      const said: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1)
        said.push(...(await deliverUntilKilled(directory, round, receiver.url)));
      const drain = spawn(process.execPath, [program, directory, String(ROUNDS + 1), receiver.url, 'last'], {
        stdio: 'inherit',
      });
      const [code] = (await once(drain, 'close')) as [number | null];
      assert.equal(code, 0);
      const seen = [...receiver.taken.values()].map(({ record, language, event }) => `${record} ${language} ${event}`);
      assert.equal(new Set(seen).size, seen.length, 'one event came under two keys');
      const has = new Set(seen);
      for (const record of said)
        for (const language of languages)
          assert.ok(has.has(`${record} ${language} published`), `${record} ${language} is missing`);
      test.diagnostic(
        `${said.length} publications in ${ROUNDS} rounds, ${seen.length} deliveries, ${receiver.again()} sent again under their key`,
      );
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
