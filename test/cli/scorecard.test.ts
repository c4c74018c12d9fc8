import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { client } from '#base/client';
import { nodeRoutes } from '#node/contract';
import { recordKinds, tlpId } from '#records';
import { type Constellation, openConstellation, type State, until } from '../federation/constellation.ts';

/** From what two states said in public to a folder that a stranger checks, with no node and no database. */
describe('the public edition at the command line', () => {
  let folder: string;
  let alliance: Constellation;
  let north: State;
  let south: State;
  let token: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mithaq-scorecard-'));
    alliance = await openConstellation(['XA', 'XB']);
    [north, south] = alliance.states as [State, State];
    const admin = await north.as('admin');
    const calls = client(nodeRoutes, { base: '', fetch: (to, init) => admin(typeof to === 'string' ? to : '', init) });
    token = (await calls.makeToken({ body: { name: 'desk', roles: ['pact-officer'], desks: '*', days: 1 } })).token;
    await say();
  });
  after(async () => {
    await alliance[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const issued = (state: State, kind: string, change: object = {}, level: 'clear' | 'green' = 'clear') => ({
    ...recordKinds.find((one) => one.kind === kind)?.example,
    id: `${kind}--${randomUUID()}`,
    created_by_ref: state.id,
    object_marking_refs: [tlpId(level)],
    ...change,
  });

  /** The north states a commitment, reports and keeps one report among the members; the south reviews it. */
  async function say(): Promise<void> {
    const meeting = issued(north, 'meeting');
    const outcome = issued(north, 'outcome', { meeting_ref: meeting.id });
    const commitment = issued(north, 'commitment', { outcome_ref: outcome.id });
    const evidence = issued(north, 'commitment-evidence', { commitment_refs: [commitment.id] });
    const about = { commitment_ref: commitment.id, evidence_refs: [evidence.id] };
    const report = issued(north, 'progress-report', about);
    const kept = issued(south, 'progress-report', { ...about, state: 'XB', report_text: 'Among members.' }, 'green');
    const version = String((report as Record<string, unknown>)['modified']);
    const review = issued(south, 'progress-review', { report_ref: report.id, report_version: version });
    await north.publish([meeting, outcome, commitment, evidence, report]);
    await south.publish([kept, review]);
    await until('they stand in the north', async () => (await north.records()).some(({ id }) => id === review.id));
    const secretariat = await north.as('secretariat');
    assert.equal((await secretariat('/api/v1/pact/statements/rebuild', { method: 'POST' })).status, 200);
  }

  async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const program = join(import.meta.dirname, '../../bin/mithaq.mjs');
    const child = spawn(process.execPath, [program, 'pact', ...args, '--lang', 'en'], {
      env: { ...process.env, ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, said };
  }
  const atNorth = () => ({ MITHAQ_DATA: north.node.config.data, MITHAQ_NODE: north.url, MITHAQ_TOKEN: token });
  const nowhere = { MITHAQ_NODE: 'http://127.0.0.1:1', MITHAQ_DATA: '/nonexistent' };

  it('is written from what is public alone, and verified by somebody who has nothing else', async () => {
    // The south's log is followed to its end in its own time.
    await until('the review is in a checkpoint', async () => {
      const { said } = await run(['scorecard', '--out', join(folder, `try-${randomUUID()}`), '--no-pdf'], atNorth());
      return said.includes('from 6 records');
    });
    const out = join(folder, 'edition');
    const { code, said } = await run(['scorecard', '--out', out], atNorth());
    assert.equal(code, 0, said);
    const verified = await run(['verify', out], nowhere);
    assert.equal(verified.code, 0, verified.said);
    assert.match(verified.said, /6 records, 2 logs/);
    assert.match(verified.said, /No fingerprint of the trust list was given/);
    assert.equal((await readFile(join(out, 'country/XB.ar.pdf'))).subarray(0, 5).toString(), '%PDF-');
    const records = await readFile(join(out, 'log/records.jsonl'), 'utf8');
    assert.ok(records.includes('The decree was read in the gazette.') && !records.includes('Among members.'));
    assert.match((await run(['scorecard', '--out', out], atNorth())).said, /is not empty/);
  });

  it('is the same bytes again, in another time zone and language', async () => {
    const day = ['--no-pdf', '--day', new Date().toISOString().slice(0, 10)];
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    await run(['scorecard', '--out', one, ...day], { ...atNorth(), TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' });
    await run(['scorecard', '--out', other, ...day], { ...atNorth(), TZ: 'America/Adak', LC_ALL: 'tr_TR.UTF-8' });
    const files = (await readdir(one, { recursive: true })).filter((path) => path.includes('.'));
    assert.ok(files.length > 10);
    for (const path of files)
      assert.deepEqual(await readFile(join(one, path)), await readFile(join(other, path)), path);
  });

  it('and its reader at a node has a country view of what that reader may know, which is more', async () => {
    const view = async (role: string, code: string) =>
      (await north.as(role))(`/api/v1/pact/states/${code}/view.pdf?language=ar`);
    const answer = await view('pact-officer', 'XB');
    assert.equal(answer.status, 200);
    const pdf = Buffer.from(await answer.arrayBuffer());
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    assert.notDeepEqual(pdf, await readFile(join(folder, 'edition/country/XB.ar.pdf')));
    assert.equal((await view('pact-officer', 'ZZ')).status, 404);
    assert.equal((await view('operator', 'XB')).status, 403);
  });

  it('is refused with one changed word, saying where, and the words of the command are held to', async () => {
    const page = join(folder, 'edition/en/index.html');
    await writeFile(
      page,
      (await readFile(page, 'utf8')).replace('Withheld', 'Complete').replace('withheld', 'complete'),
    );
    const { code, said } = await run(['verify', join(folder, 'edition')], nowhere);
    assert.equal(code, 6);
    assert.match(said, /en\/index\.html: not the file that the records make/);
    assert.equal((await run(['verify'], nowhere)).code, 2);
    assert.equal((await run(['verify', join(folder, 'none')], nowhere)).code, 3);
    assert.equal((await run(['scorecard', '--out', folder, '--day', 'soon'], atNorth())).code, 2);
  });
});
