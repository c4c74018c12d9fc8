// What the reference server (medallion 3.0.0) answered to its own black-box tests, recorded: the same questions to a running node.
import assert from 'node:assert/strict';
import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { handClock } from '../../src/base/testing.ts';
import { openTestNode, type TestNode } from '../../src/node/testing.ts';

const folder = join(process.env['MITHAQ_DATA_SETS'] ?? '../shared/data', 'exchange/taxii21');
const absent = existsSync(folder) ? false : `no recorded TAXII exchanges at ${folder}`;
if (absent !== false) process.stderr.write(`SKIPPED: ${absent}\n`);

const exchangeShape = z.object({
  test: z.string(),
  method: z.string(),
  path: z.string(),
  auth: z.boolean(),
  headers: z.record(z.string(), z.string()),
  body: z.unknown(),
  status: z.number(),
  content_type: z.string(),
  x_first: z.string().nullable(),
  x_last: z.string().nullable(),
  json: z.unknown(),
});
type Exchange = z.output<typeof exchangeShape>;

/** Times before this are the data's own; later ones are of the day of recording, and differ. */
const recorded = '2026-11-23T12:53:22';
const ofThatDay = (text: string | null): string | null => (text !== null && text >= recorded ? 'now' : text);

/** Replays in order: what the server made up (ids of statuses, `next`) is asked for as ours made it up. */
class Replay {
  readonly #ours = new Map<string, string>();
  readonly #node: TestNode;
  constructor(node: TestNode) {
    this.#node = node;
  }

  async ask(exchange: Exchange): Promise<void> {
    const basic = Buffer.from('admin:Password0').toString('base64');
    const response = await this.#node.stranger(this.#toOurs(exchange.path), {
      method: exchange.method,
      headers: { ...exchange.headers, ...(exchange.auth && { authorization: `Basic ${basic}` }) },
      ...(exchange.body != null && { body: JSON.stringify(exchange.body) }),
    });
    assert.equal(response.status, exchange.status);
    if (exchange.status === 401) assert.match(response.headers.get('www-authenticate') ?? '', /^Basic /);
    if (exchange.content_type.startsWith('application/taxii'))
      assert.equal(response.headers.get('content-type'), exchange.content_type);
    assert.equal(ofThatDay(response.headers.get('x-taxii-date-added-first')), ofThatDay(exchange.x_first));
    assert.equal(ofThatDay(response.headers.get('x-taxii-date-added-last')), ofThatDay(exchange.x_last));
    const text = await response.text();
    if (exchange.json === null) return;
    const ours: unknown = JSON.parse(text);
    assert.deepEqual(this.#plain(ours, exchange.json), exchange.json);
  }

  #toOurs(path: string): string {
    let text = path;
    for (const [theirs, ours] of this.#ours) text = text.replace(theirs, ours);
    return text;
  }

  /** Our answer with what was made up replaced by what the recording has in the same place. */
  #plain(ours: unknown, theirs: unknown): unknown {
    if (Array.isArray(ours) && Array.isArray(theirs)) return ours.map((one, at) => this.#plain(one, theirs[at]));
    if (!isObject(ours) || !isObject(theirs)) {
      const both = typeof ours === 'string' && typeof theirs === 'string';
      return both && ofThatDay(ours) === 'now' && ofThatDay(theirs) === 'now' && /^\d{4}-/.test(theirs) ? theirs : ours;
    }
    const madeUp = theirs['request_timestamp'] === undefined ? ['next'] : ['id'];
    return Object.fromEntries(
      Object.entries(ours).map(([name, value]) => {
        const other = theirs[name];
        if (!madeUp.includes(name) || typeof other !== 'string' || typeof value !== 'string')
          return [name, this.#plain(value, other)];
        this.#ours.set(other, value);
        return [name, other];
      }),
    );
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the recorded exchanges of the reference TAXII server', { skip: absent }, () => {
  it('are answered alike by a running node, all of them, in order', async () => {
    await using node = await openTestNode({ clock: handClock(`${recorded}.5Z`) });
    const admin = await node.as('admin');
    const account = { name: 'admin', password: 'Password0', title: 'A client of the reference server' };
    const made = await admin('/api/v1/taxii/accounts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    });
    assert.equal(made.status, 200);
    const form = new FormData();
    form.append('file', await openAsBlob(join(folder, 'medallion-default_data.json')), 'data.json');
    const brought = await admin('/api/v1/taxii/bring?account=admin&pageSize=20', { method: 'POST', body: form });
    assert.deepEqual(await brought.json(), { roots: 3, collections: 5, objects: 8 });

    const lines = readFileSync(join(folder, 'medallion-exchanges.jsonl'), 'utf8').trim().split('\n');
    const exchanges = lines.map((line) => exchangeShape.parse(JSON.parse(line)));
    const replay = new Replay(node);
    const differing: string[] = [];
    for (const [at, exchange] of exchanges.entries()) {
      await replay.ask(exchange).catch((error: unknown) => {
        differing.push(`${at} ${exchange.test} ${exchange.method} ${exchange.path}: ${String(error)}`);
      });
    }
    assert.deepEqual(differing, []);
    assert.equal(exchanges.length, 114);
  });
});
