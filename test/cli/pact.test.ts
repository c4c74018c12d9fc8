import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { client } from '#base/client';
import { nodeRoutes } from '#node/contract';
import { meetingRoutes as meetings } from '#pact/contract';
import type { z } from 'zod';
import { openTestNode, type TestNode } from '../../src/node/testing.ts';

type MeetingFile = z.output<(typeof meetings)['foundingMeeting']['response']>;

describe('the pact at the command line', () => {
  let folder: string;
  let node: TestNode;
  let token: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mithaq-pact-cli-'));
    node = await openTestNode();
    const admin = await node.as('admin');
    const calls = client(nodeRoutes, { base: '', fetch: (to, init) => admin(typeof to === 'string' ? to : '', init) });
    token = (await calls.makeToken({ body: { name: 'desk', roles: ['secretariat'], desks: '*', days: 1 } })).token;
  });
  after(async () => {
    await node.close();
    await rm(folder, { recursive: true });
  });

  async function run(...args: string[]) {
    const env = { ...process.env, MITHAQ_DATA: node.node.config.data, MITHAQ_NODE: node.url, MITHAQ_TOKEN: token };
    const program = join(import.meta.dirname, '../../bin/mithaq.mjs');
    const child = spawn(process.execPath, [program, 'pact', ...args, '--lang', 'en'], { env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, said };
  }
  const founding = ['import', 'founding', '--adopted', '2026-12-01', '--lead', 'SA'];

  it('writes the founding meeting to look through, and never over a file', async () => {
    const file = join(folder, 'founding.json');
    const { code, said } = await run(...founding, '--out', file);
    assert.equal(code, 0, said);
    assert.match(said, /18 outcomes, 50 commitments/);
    const meeting = JSON.parse(await readFile(file, 'utf8')) as MeetingFile;
    assert.ok(meeting.commitments.every(({ owners }) => owners.length === 43));
    assert.match((await run(...founding, '--out', file)).said, /the file exists/);
  });

  it('refuses what does not agree with its place, and begins nothing', async () => {
    const meeting = JSON.parse(await readFile(join(folder, 'founding.json'), 'utf8')) as MeetingFile;
    const broken = join(folder, 'broken.json');
    meeting.commitments[3]?.owners.push('ZZ');
    await writeFile(broken, JSON.stringify(meeting));
    const refused = await run('import', broken);
    assert.notEqual(refused.code, 0);
    assert.match(refused.said, /\/commitments\/3\/owners\/43: ZZ is no member/);
    await writeFile(broken, '{"name":');
    assert.match((await run('import', broken)).said, /not valid JSON/);
    assert.match((await run('import', join(folder, 'nowhere.json'))).said, /no file/);
    assert.match((await run('import', 'founding')).said, /--adopted and --lead/);
    assert.match((await run('status')).said, /meetings: 0, outcomes: 0, commitments: 0/);
  });

  it('takes the commitments of a table into a meeting that is being written, all of them or none', async () => {
    const table = join(folder, 'commitments.csv');
    await writeFile(table, 'code\n');
    assert.match((await run('import', table)).said, /Which meeting\?/);
    const headers = () => ({ authorization: `Bearer ${token}` });
    const desk = client(meetings, { base: node.url, headers });
    const owners = ['MA', 'SN'];
    const start = { from: 'founding' as const, adoptedOn: '2026-12-01', owners, lead: 'MA' };
    const { id } = await desk.beginUnfinished({ body: start });
    const whole = await (
      await fetch(`${node.url}/api/v1/pact/meetings/unfinished/${id}/commitments.csv`, { headers: headers() })
    ).text();
    await writeFile(table, whole.replace('MA', 'ZZ'));
    const refused = await run('import', table, '--meeting', id);
    assert.equal(refused.code, 3, refused.said);
    assert.match(refused.said, /row 2, column “Owners”: ZZ is no member/);
    assert.equal((await desk.unfinishedMeetings({})).items[0]?.revision, 1);
    await writeFile(table, whole);
    assert.match((await run('import', table)).said, /all commitments of the table are in: 50, with 100 assignments/);
  });
});
