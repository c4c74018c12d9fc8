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
    assert.ok(performance.now() - began < 60_000);
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

  it('is written by two people at once, filled from a table, and open again when its draft is refused', async () => {
    const other = await open(north, 'secretariat');
    const owners = (await secretariat.meetingMembers({})).items.map(({ code }) => code);
    assert.ok(owners.includes('XB') && owners.includes('MA'));
    const start = { from: 'founding', adoptedOn: '2026-12-01', owners, lead: 'SA' } as const;
    const { id, content } = await secretariat.beginUnfinished({ body: start });
    const params = { id };
    const title = (eng: string) => ({ ...content, name: { ...content.name, eng } });
    assert.equal((await other.saveUnfinished({ params, body: { revision: 1, content: title('Theirs') } })).revision, 2);
    await assert.rejects(secretariat.saveUnfinished({ params, body: { revision: 1, content: title('Mine') } }), {
      message: /saved this meeting|حفظ/,
    });
    const upload = (text: string, fileName = 'c.csv') => ({ params, file: new Blob([text]), fileName });
    const query = { revision: 2, manner: 'replace' } as const;
    const download = await (await north.as('secretariat'))(`/api/v1/pact/meetings/unfinished/${id}/commitments.csv`);
    const written = await download.text();
    const broken = written.replace('O1.1', 'O77.1').replace('2027-12-01', 'soon');
    await assert.rejects(secretariat.importCommitments({ ...upload(broken), query }));
    await assert.rejects(secretariat.importCommitments({ ...upload('x'.repeat(6 * 1024 * 1024)), query }));
    const kept = await secretariat.unfinishedMeeting({ params });
    assert.deepEqual([kept.revision, kept.content.name.eng, kept.commitments], [2, 'Theirs', 50]);
    const short = written.split('\r\n').slice(0, 11).join('\r\n');
    assert.equal((await secretariat.importCommitments({ ...upload(short), query })).commitments, 10);
    const { draft } = await secretariat.draftUnfinished({ params, body: { revision: 3 } });
    const again = { params, body: { revision: 4, content } };
    await assert.rejects(secretariat.saveUnfinished(again));
    const seen = (await secretariat.draft({ params: { id: draft } })).preview.seen;
    const { preview } = await secretariat.proposeDraft({ params: { id: draft }, body: { seen } });
    await approver.secondDraft({ params: { id: draft }, body: { approve: false, reason, seen: preview.seen } });
    assert.equal((await secretariat.saveUnfinished(again)).state, 'open');
    await secretariat.giveUpUnfinished({ params, query: { revision: 5 } });
    assert.deepEqual((await secretariat.unfinishedMeetings({})).items, []);
    assert.equal((await approver.meetings({})).items.length, 1);
    await assert.rejects(approver.unfinishedMeetings({}));
  });

  it('is begun by nobody but who assigns', async () => {
    const body = { meeting: await founding(), audience: 'members' as const };
    for (const role of ['liaison', 'approver', 'pact-officer', 'verifier'])
      await assert.rejects((await open(north, role)).beginMeeting({ body }), role);
  });
});
