import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CommandEnd } from '../exit-codes.ts';
import { program } from '../program.ts';
import { openTerminal } from '../terminal.ts';

describe('a plan of contributions at the command line', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mithaq-contributions-'));
  });
  after(() => rm(folder, { recursive: true }));

  const offer = {
    id: 'O1',
    state: 'XA',
    capability: 'medical-team',
    quantity: 4,
    lot: 2,
    readyOn: '2027-01-01',
    hub: 'port',
    lift: 1,
    cost: 10,
    caveats: [],
    mostTasks: 2,
  };
  const need = { id: 'R1', capability: 'medical-team', quantity: 6, priority: 3, theatre: 'north' };
  const instance = {
    requirements: [{ ...need, neededBy: '2027-03-01', mostContributors: 3 }],
    offers: [offer, { ...offer, id: 'O2', state: 'XB' }],
    substitutes: [],
    hubs: [{ code: 'port', lift: 100 }],
    transit: [{ hub: 'port', theatre: 'north', days: 10 }],
    shares: [],
  };
  const at = (name: string) => join(folder, name);
  async function plan(content: unknown, ...more: string[]) {
    await writeFile(at('instance.json'), typeof content === 'string' ? content : JSON.stringify(content));
    let said = '';
    const out = { write: (text: string) => void (said += text) };
    const top = await program(openTerminal({ language: 'en', json: false }, { out, err: out }));
    const words = ['contributions', 'plan', at('instance.json'), '--out', at('plan.json'), ...more];
    await top.parseAsync(words, { from: 'user' });
    return said;
  }
  const refusal = (code: number, message: RegExp) => (error: unknown) =>
    error instanceof CommandEnd && error.code === code && message.test(error.message);

  it('is written whole, twice the same, and begins again from accepted lines', async () => {
    const said = await plan(instance);
    assert.match(said, /^2 lines\. 100\.00 % of the need by priority is met/);
    const first = await readFile(at('plan.json'), 'utf8');
    await plan(instance);
    assert.equal(await readFile(at('plan.json'), 'utf8'), first);
    const made = JSON.parse(first) as { lines: { offer: string; accepted?: boolean }[] };
    for (const line of made.lines) line.accepted = true;
    await writeFile(at('before.json'), JSON.stringify(made));
    const without = { ...instance, offers: instance.offers.slice(0, 1) };
    assert.match(await plan(without, '--previous', at('before.json')), /accepted lines that are no longer possible: 1/);
  });

  it('refuses with the place, and writes nothing', async () => {
    await rm(at('plan.json'), { force: true });
    const bad = { ...instance, offers: [{ ...offer, lot: -1 }] };
    await assert.rejects(plan(bad), refusal(3, /offers\.0\.lot/));
    await assert.rejects(plan('{"requirements":'), refusal(3, /not JSON/));
    await assert.rejects(plan(instance, '--previous', at('instance.json')), refusal(3, /kind/));
    await assert.rejects(plan(instance, '--steps', '0'), refusal(2, /--help/));
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('plan')),
      [],
    );
  });
});
