import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { client, type Client, type Refused } from '#base/client';
import { releaseRoutes } from '#exchange/contract';
import { nodeRoutes } from '#node/contract';
import { dutyRoutes, institutionRoutes, meetingRoutes } from '#pact/contract';
import { recordKinds, tlpId } from '#records';
import { type Constellation, openConstellation, type State, until } from './constellation.ts';
import { arrives } from './invented.ts';

const routes = { ...nodeRoutes, ...releaseRoutes, ...meetingRoutes, ...institutionRoutes, ...dutyRoutes };
type Office = Client<typeof routes>;
const reason = 'Read line by line against what was agreed';
const words = (eng: string) => ({ ara: `«${eng}»`, eng, fra: `« ${eng} »` });
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const refusedBy = (code: string) => (error: Refused) => error.problem.code === code;

/** A state says what it does of what was agreed: an officer writes it, another person lets it out, the others hold it. */
describe('what a state owes, and its word on it', () => {
  let alliance: Constellation;
  let north: State;
  let south: State;
  const offices = new Map<string, Promise<Office>>();
  before(async () => {
    alliance = await openConstellation(['XA', 'XB']);
    [north, south] = alliance.states as [State, State];
    const secretariat = await open(north, 'secretariat');
    const { draft } = await secretariat.beginMeeting({ body: { meeting: meeting(), audience: 'public' } });
    await letOut(secretariat, draft);
  });
  after(() => alliance[Symbol.asyncDispose]());

  const open = (state: State, role: string): Promise<Office> => {
    const key = `${state.code} ${role}`;
    const office =
      offices.get(key) ??
      state
        .as(role)
        .then((fetch) =>
          client(routes, { base: '', fetch: (to, init) => fetch(typeof to === 'string' ? to : '', init) }),
        );
    offices.set(key, office);
    return office;
  };
  async function letOut(author: Office, id: string): Promise<readonly string[]> {
    const params = { id };
    const { preview } = await author.draft({ params });
    assert.deepEqual(preview.problems, []);
    await author.proposeDraft({ params, body: { seen: preview.seen } });
    await assert.rejects(author.secondDraft({ params, body: { approve: true, reason, seen: preview.seen } }));
    const approver = await open(north, 'approver');
    return (await approver.secondDraft({ params, body: { approve: true, reason, seen: preview.seen } })).records;
  }
  const owed = async (at: State) => (await (await open(at, 'pact-officer')).duties({})).items;

  it('stands at each state by the day it is due, with nothing said yet', async () => {
    await until('the south knows what it owes', async () => (await owed(south)).length === 2);
    assert.deepEqual(
      (await owed(north)).map(({ code, answer, reported, overdue, risks }) => [code, answer, reported, overdue, risks]),
      [
        ['O1.1', undefined, false, false, ['due-soon']],
        ['O1.2', undefined, false, false, []],
      ],
    );
  });

  it('an institution is named by the administrator, and who sits in it', async () => {
    const admin = await open(north, 'admin');
    const officer = await open(north, 'pact-officer');
    const { id } = await admin.makeInstitution({ body: { name: words('Invented ministry') } });
    const account = (await officer.colleagues({})).items.find(({ roles }) => roles.includes('pact-officer'))?.id ?? '';
    const seat = { account, institution: id, since: day(0), reason };
    await assert.rejects(officer.setSeat({ body: seat }), refusedBy('forbidden'));
    await admin.setSeat({ body: seat });
    await assert.rejects(admin.setSeat({ body: { ...seat, account: randomUUID() } }), refusedBy('account-unknown'));
    assert.equal((await officer.ownSeat({})).institution?.institution_id, id);
    assert.deepEqual(
      (await officer.institutions({})).items.map(({ seated }) => seated),
      [1],
    );
    await assert.rejects(officer.seats({}), refusedBy('forbidden'));
  });

  it('is taken on by an officer, let out by another person, and held by the other state', async () => {
    const officer = await open(north, 'pact-officer');
    const [first, second] = await owed(north);
    const [ministry] = (await officer.institutions({})).items;
    assert.ok(first && second && ministry);
    const item = { commitment: first.commitment, answer: 'accepts' as const, owner: ministry.institution_id };
    const declined = { commitment: second.commitment, answer: 'declines' as const };
    await assert.rejects(officer.beginUndertakings({ body: { items: [item, declined] } }), (error: Refused) => {
      assert.deepEqual(
        error.problem.details?.map(({ where }) => where),
        ['/items/1/reason'],
      );
      return true;
    });
    const help = [{ axis: 'finance' as const, what: 'Training of investigators', quantity: 20, unit: 'seats' }];
    const items = [
      { ...item, help },
      { ...declined, reason: 'No law of the state allows it yet' },
    ];
    const begun = await officer.beginUndertakings({ body: { items } });
    assert.deepEqual([begun.undertakings, begun.needs], [2, 1]);
    assert.deepEqual((await owed(north))[0]?.drafts, [{ id: begun.draft, state: 'draft' }]);
    await assert.rejects(officer.beginUndertakings({ body: { items } }), refusedBy('undertaking-waits'));
    await assert.rejects(
      (await open(north, 'approver')).beginUndertakings({ body: { items } }),
      refusedBy('forbidden'),
    );
    const records = await letOut(officer, begun.draft);
    for (const record of records.filter((id) => /^(undertaking|capability)--/.test(id))) await arrives(south, record);
    assert.deepEqual(
      (await owed(north)).map(({ code, answer, owner, needs, risks }) => [code, answer, owner?.name.eng, needs, risks]),
      [
        ['O1.1', 'accepts', 'Invented ministry', 1, ['due-soon']],
        ['O1.2', 'declines', undefined, 0, []],
      ],
    );
    assert.deepEqual(
      (await owed(south)).map(({ answer }) => answer),
      [undefined, undefined],
      'the word is the north’s',
    );
  });

  it('shows the offer of another state to what help it asked for, and its own later word', async () => {
    const officer = await open(north, 'pact-officer');
    const commitment = (await owed(north))[0]?.commitment ?? '';
    const sheet = () => officer.duty({ params: { commitment } });
    const { undertaking, help } = await sheet();
    const need = help[0]?.capability_ref;
    assert.ok(undertaking && need);
    const offer = {
      ...recordKinds.find(({ kind }) => kind === 'capability')?.example,
      id: `capability--${randomUUID()}`,
      created_by_ref: south.id,
      object_marking_refs: [tlpId('green')],
    };
    const fulfils = {
      type: 'relationship',
      spec_version: '2.1',
      id: `relationship--${randomUUID()}`,
      created_by_ref: south.id,
      relationship_type: 'fulfils',
      source_ref: offer.id,
      target_ref: need,
      object_marking_refs: [tlpId('green')],
    };
    await south.publish([offer, fulfils]);
    await until('the offer stands at the need', async () => (await sheet()).help[0]?.offers.length === 1);
    assert.deepEqual(
      (await sheet()).help[0]?.offers.map(({ state, how, quantity }) => [state, how, quantity]),
      [['XB', 'joined', 20]],
    );
    const { draft } = await officer.beginUndertakings({
      body: {
        items: [
          {
            commitment,
            answer: 'accepts',
            owner: undertaking.owner?.institution_id,
            due: day(90),
            reason: 'The budget of the year is voted later',
            help: undertaking.help,
          },
        ],
      },
    });
    const records = await letOut(officer, draft);
    assert.ok(records.includes(undertaking.id) && !records.includes(need), 'a need that did not change stays as it is');
    const after = (await owed(north))[0];
    assert.deepEqual([after?.due, after?.agreedDue, after?.risks], [day(90), day(30), []]);
    assert.equal((await sheet()).help[0]?.offers.length, 1);
  });

  it('is a calendar to look at and to take away', async () => {
    const officer = await open(north, 'pact-officer');
    assert.deepEqual(
      (await officer.calendar({})).items.map(({ kind, code, state }) => [kind, code, state]),
      [
        ['meeting', undefined, 'held'],
        ['milestone', 'O1.1 M1', 'open'],
        ['due', 'O1.1', 'open'],
      ],
    );
    const answer = await (await north.as('pact-officer'))('/api/v1/pact/calendar.ics?language=ar');
    assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/);
    assert.match(await answer.text(), /^BEGIN:VCALENDAR\r\n[^]*SUMMARY;LANGUAGE=ar:موعد استحقاق/);
  });
});

const meeting = () => ({
  name: words('Invented meeting'),
  body: 'ministers',
  heldOn: day(-5),
  languages: ['ara' as const],
  paragraphs: [{ number: 1, kind: 'commitment' as const, axis: 'finance' as const, text: words('All states do it.') }],
  outcomes: [{ code: 'O1', paragraphs: [1], text: words('All states do it.'), axis: 'finance' as const }],
  commitments: [1, 2].map((n) => ({
    code: `O1.${n}`,
    outcome: 'O1',
    title: words(`Do part ${n}`),
    manner: 'each' as const,
    owners: ['XA', 'XB'],
    due: day(n === 1 ? 30 : 400),
    indicator: { name: words('Parts done'), unit: words('parts'), target: 1 },
    milestones: [{ code: 'M1', title: words('First half'), due: day(n === 1 ? 20 : 390) }],
  })),
});
