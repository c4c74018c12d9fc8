import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { recordKinds, tlpId } from '#records';
import { type Constellation, openConstellation, type State, until } from './constellation.ts';

/** What one state says of the pact stands at the other, and is counted there for whoever may read it. */
describe('the pact between two nodes', () => {
  let alliance: Constellation;
  let north: State;
  let south: State;
  before(async () => {
    alliance = await openConstellation(['XA', 'XB']);
    [north, south] = alliance.states as [State, State];
  });
  after(() => alliance[Symbol.asyncDispose]());

  const exampleOf = (kind: string) => recordKinds.find((one) => one.kind === kind)?.example ?? {};
  const issued = (kind: string, change: object = {}) => ({
    ...exampleOf(kind),
    id: `${kind}--${randomUUID()}`,
    created_by_ref: north.id,
    object_marking_refs: [tlpId('green')],
    ...change,
  });
  async function home(state: State, role: string) {
    const answer = await (await state.as(role))('/api/v1/pact/home');
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  it('a node that holds nothing says so, in the place of its state', async () => {
    const { status, body } = await home(south, 'pact-officer');
    assert.equal(status, 200);
    assert.deepEqual(body, { meetings: 0, outcomes: 0, commitments: 0, state: 'XB' });
  });

  it('a meeting, its outcome and its commitment reach the other state', async () => {
    const meeting = issued('meeting');
    const outcome = issued('outcome', { meeting_ref: meeting.id });
    await north.publish([meeting, outcome, issued('commitment', { outcome_ref: outcome.id })]);
    const expected = { meetings: 1, outcomes: 1, commitments: 1, state: 'XB' };
    await until('they stand in the south', async () => {
      const { body } = await home(south, 'verifier');
      return JSON.stringify(body) === JSON.stringify(expected);
    });
  });

  it('its matrix and its scoreboard stand at the other state, for whoever reads the pact', async () => {
    const officer = await south.as('pact-officer');
    const read = async (path: string) => (await officer(`/api/v1/pact/${path}`)).json() as Promise<never>;
    const { rows, states }: { rows: { cells: string[] }[]; states: { code: string }[] } = await read('matrix');
    assert.deepEqual([states.map(({ code }) => code), rows.map(({ cells }) => cells)], [['XA', 'XB'], [['w', 'w']]]);
    const { own, total }: { own: string; total: { owed: number; withheld: number } } = await read('scoreboard');
    assert.deepEqual([own, total.owed, total.withheld], ['XB', 2, 2]);
    for (const path of ['matrix.csv', 'scoreboard.csv']) {
      const answer = await officer(`/api/v1/pact/${path}`);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/csv/);
      assert.ok((await answer.text()).split('\r\n').length > 3, path);
    }
    const operator = await south.as('operator');
    for (const path of ['matrix', 'matrix/cells', 'matrix.csv', 'scoreboard', 'scoreboard.csv'])
      assert.equal((await operator(`/api/v1/pact/${path}`)).status, 403, path);
  });

  it('a report that the gate cannot read as one is held, and counted by nobody', async () => {
    const before = (await home(south, 'liaison')).body;
    const { evidence_refs: _none, ...bare } = issued('progress-report') as Record<string, unknown>;
    const sound = issued('reply');
    await north.publish([bare as ReturnType<typeof issued>, sound]);
    await until('its neighbour is there', async () => (await south.records()).some(({ id }) => id === sound.id));
    const { items } = await south.liaison.quarantine({ query: { limit: 50 } });
    assert.equal(items.find(({ objectId }) => objectId === bare['id'])?.code, 'breaks-must');
    assert.deepEqual((await home(south, 'liaison')).body, before);
  });

  it('the tables are made anew from the archive, by who assigns and nobody else', async () => {
    const rebuild = async (state: State, role: string) =>
      (await state.as(role))('/api/v1/pact/statements/rebuild', { method: 'POST' });
    assert.equal((await rebuild(south, 'pact-officer')).status, 403);
    const answer = await rebuild(south, 'secretariat');
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), { statements: 4 });
    // What was issued past the desks no kind heard of: the north is as a node that held records before it had the pact.
    assert.equal((await home(north, 'auditor')).body['commitments'], 0);
    assert.equal((await rebuild(north, 'secretariat')).status, 200);
    assert.deepEqual((await home(north, 'auditor')).body, { meetings: 1, outcomes: 1, commitments: 1, state: 'XA' });
  });

  it('is no business of who has no part in it', async () => {
    assert.notEqual((await home(south, 'operator')).status, 200);
    assert.notEqual((await south.stranger('/api/v1/pact/home')).status, 200);
  });
});
