import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { client, type Client } from '#base/client';
import { releaseRoutes } from '#exchange/contract';
import { meetingRoutes, projectionRoutes } from '#pact/contract';
import { type Constellation, openConstellation, type State, until } from './constellation.ts';

const routes = { ...releaseRoutes, ...meetingRoutes, ...projectionRoutes };
const reason = 'Read against the text that was adopted, paragraph by paragraph';

/** From the founding text to what every member owes: written by one person, let out by another, and at every node. */
describe('a meeting becomes commitments', () => {
  let alliance: Constellation;
  let north: State;
  let south: State;
  let secretariat: Client<typeof routes>;
  let approver: Client<typeof routes>;
  before(async () => {
    alliance = await openConstellation(['XA', 'XB']);
    [north, south] = alliance.states as [State, State];
    secretariat = await open(north, 'secretariat');
    approver = await open(north, 'approver');
  });
  after(() => alliance[Symbol.asyncDispose]());

  async function open(state: State, role: string): Promise<Client<typeof routes>> {
    const fetch = await state.as(role);
    return client(routes, { base: '', fetch: (to, init) => fetch(typeof to === 'string' ? to : '', init) });
  }
  const founding = () => secretariat.foundingMeeting({ query: { adopted: '2026-12-01', lead: 'SA' } });
  const standing = async (at: State) => (await (await open(at, 'verifier')).pactHome({})).commitments;

  it('refuses a file whose parts do not agree, with every place, and begins nothing', async () => {
    const meeting = await founding();
    const [first, second] = meeting.commitments;
    assert.ok(first !== undefined && second !== undefined);
    const broken = {
      ...meeting,
      commitments: [
        { ...first, outcome: 'O99', owners: ['XA', 'XA', 'ZZ'] },
        { ...second, code: first.code, due: '2010-01-01', milestones: [] },
      ],
    };
    const refusal = await secretariat.beginMeeting({ body: { meeting: broken, audience: 'public' } }).then(
      () => assert.fail('it was begun'),
      (error: { problem?: { code: string; details?: { where: string }[] } }) => error.problem,
    );
    assert.equal(refusal?.code, 'invalid-input');
    assert.deepEqual(
      refusal?.details?.map(({ where }) => where),
      [
        '/commitments/1',
        '/commitments/0/outcome',
        '/commitments/0/owners/1',
        '/commitments/0/owners/2',
        '/commitments/1/due',
      ],
    );
    assert.deepEqual((await secretariat.drafts({ query: {} })).items, []);
  });

  it('is begun whole in seconds, leaves by another person, and is the same at the other state', async () => {
    const began = performance.now();
    const begun = await secretariat.beginMeeting({ body: { meeting: await founding(), audience: 'public' } });
    assert.ok(performance.now() - began < 10_000);
    assert.deepEqual([begun.outcomes, begun.commitments, begun.assigned], [18, 50, 50 * 43]);
    const params = { id: begun.draft };
    const shown = await secretariat.draft({ params });
    assert.deepEqual(shown.preview.problems, []);
    const { preview } = await secretariat.proposeDraft({ params, body: { seen: shown.preview.seen } });
    const second = { params, body: { approve: true, reason, seen: preview.seen } };
    await assert.rejects(secretariat.secondDraft(second));
    assert.equal(await standing(north), 0);
    const { records } = await approver.secondDraft(second);
    assert.ok(records.includes(begun.meeting));
    assert.equal(await standing(north), 50);
    await until('the south holds what it owes', async () => (await standing(south)) === 50);
  });

  it('is begun by nobody but who assigns', async () => {
    const body = { meeting: await founding(), audience: 'members' as const };
    for (const role of ['liaison', 'approver', 'pact-officer', 'verifier'])
      await assert.rejects((await open(north, role)).beginMeeting({ body }), role);
  });
});
