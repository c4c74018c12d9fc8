import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Instance, Offer, Requirement } from './instance.ts';
import { instanceShape } from './instance-shape.ts';
import { pairRules } from './pairs.ts';
import { planContributions, type Plan } from './plan.ts';
import { planInWorker } from './plan-in-worker.ts';

const requirement = (id: string, more: Partial<Requirement> = {}): Requirement => ({
  id,
  capability: 'medical-team',
  quantity: 4,
  priority: 3,
  theatre: 'north',
  neededBy: '2027-03-01',
  mostContributors: 3,
  ...more,
});
const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
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
  ...more,
});
const instance = (more: Partial<Instance> = {}): Instance => ({
  requirements: [requirement('R1')],
  offers: [offer('O1')],
  substitutes: [],
  hubs: [{ code: 'port', lift: 100 }],
  transit: [
    { hub: 'port', theatre: 'north', days: 10 },
    { hub: 'port', theatre: 'south', days: 20 },
  ],
  shares: [],
  ...more,
});
const plan = (of: Instance, steps = 3_000) => planContributions(of, { steps });

const small: fc.Arbitrary<Instance> = fc
  .record({
    requirements: fc.array(
      fc.record({
        capability: fc.constantFrom('a', 'b'),
        quantity: fc.integer({ min: 1, max: 9 }),
        priority: fc.integer({ min: 1, max: 5 }),
        theatre: fc.constantFrom('north', 'south', 'nowhere'),
        neededBy: fc.constantFrom('2027-01-15', '2027-03-01'),
        mostContributors: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 3 },
    ),
    offers: fc.array(
      fc.record({
        state: fc.constantFrom('XA', 'XB', 'XC'),
        capability: fc.constantFrom('a', 'b'),
        quantity: fc.integer({ min: 1, max: 6 }),
        lot: fc.integer({ min: 1, max: 3 }),
        readyOn: fc.constantFrom('2027-01-01', '2027-01-08', '2027-02-20'),
        hub: fc.constant('port'),
        lift: fc.integer({ min: 0, max: 3 }),
        cost: fc.integer({ min: 0, max: 20 }),
        caveats: fc.subarray(['north', 'south']),
        mostTasks: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: 4 },
    ),
    substitutes: fc.constantFrom([], [{ offered: 'a', serves: 'b', share: 0.5 }]),
    lift: fc.integer({ min: 0, max: 20 }),
    shares: fc.constantFrom(
      [],
      [
        { state: 'XA', share: 1 },
        { state: 'XB', share: 3 },
      ],
    ),
  })
  .map(({ requirements, offers, substitutes, lift, shares }) =>
    instance({
      requirements: requirements.map((one, n) => ({ id: `R${n}`, ...one })),
      offers: offers.map((one, n) => ({ id: `O${n}`, ...one })),
      substitutes,
      hubs: [{ code: 'port', lift }],
      shares,
    }),
  );

/** What a plan breaks of the instance's limits, by itself: the test trusts none of the code it tests. */
function broken({ requirements, offers, hubs }: Instance, { lines }: Plan): string[] {
  const wrong: string[] = [];
  const of = (lists: Plan['lines'], key: 'offer' | 'requirement', id: string) =>
    lists.filter((line) => line[key] === id);
  for (const one of offers) {
    const given = of(lines, 'offer', one.id);
    if (given.reduce((sum, line) => sum + line.quantity, 0) > one.quantity + 1e-6) wrong.push(`${one.id} over`);
    if (given.length > one.mostTasks) wrong.push(`${one.id} tasks`);
    for (const line of given) {
      const required = requirements.find(({ id }) => id === line.requirement);
      if (required === undefined || one.caveats.includes(required.theatre)) wrong.push(`${one.id} caveat`);
    }
  }
  for (const one of requirements)
    if (of(lines, 'requirement', one.id).length > one.mostContributors) wrong.push(`${one.id} joins`);
  for (const hub of hubs) {
    const lifted = lines.reduce((sum, line) => {
      const from = offers.find(({ id }) => id === line.offer);
      return sum + (from?.hub === hub.code ? from.lift * line.quantity : 0);
    }, 0);
    if (lifted > hub.lift + 1e-6) wrong.push(`${hub.code} lift`);
  }
  return wrong;
}

describe('a plan of contributions', () => {
  it('meets a need with whole lots, and says of every line whose it is', async () => {
    const { lines, unmet, met, ofBound, bound } = await plan(instance());
    assert.deepEqual(lines, [{ requirement: 'R1', offer: 'O1', state: 'XA', lots: 2, quantity: 4, delivers: 4 }]);
    assert.deepEqual([unmet, met], [[], 1]);
    assert.ok(bound > 0 && ofBound > 0.99);
  });

  it('keeps to every limit, weighs no less than the ceiling, and explains every pair once', async () => {
    await fc.assert(
      fc.asyncProperty(small, async (one) => {
        const made = await plan(one, 500);
        assert.deepEqual(broken(one, made), []);
        assert.ok(made.weight >= made.bound - 1e-6, `${made.weight} under ${made.bound}`);
        const rules = pairRules(one);
        const named = [...made.lines, ...made.refused].map(({ requirement: r, offer: o }) => `${r} ${o}`);
        assert.equal(new Set(named).size, named.length);
        for (const r of one.requirements)
          for (const o of one.offers)
            assert.equal(
              named.includes(`${r.id} ${o.id}`),
              rules.judge(o, r) !== 'other-capability',
              `${r.id} ${o.id}`,
            );
      }),
      { numRuns: 60 },
    );
  });

  it('is the best there is where all can be tried', async () => {
    // Two needs, two offers, lift for three lots: the urgent one is served first, the rest goes to the other.
    const one = instance({
      requirements: [requirement('R1', { priority: 1 }), requirement('R2', { priority: 5, theatre: 'south' })],
      offers: [offer('O1'), offer('O2', { state: 'XB', caveats: ['south'] })],
      hubs: [{ code: 'port', lift: 6 }],
    });
    const { lines, unmet } = await plan(one);
    assert.deepEqual(
      lines.map(({ requirement: r, offer: o, lots }) => [r, o, lots]),
      [
        ['R2', 'O1', 2],
        ['R1', 'O2', 1],
      ],
    );
    assert.deepEqual(
      unmet.map(({ requirement: r, missing }) => [r, missing]),
      [['R1', 2]],
    );
    assert.ok((unmet[0]?.worth ?? 0) > 0, 'the shortage has its price');
  });

  it('says why a pair is out, and which offer comes closest', async () => {
    const offers = [
      offer('other', { capability: 'airlift' }),
      offer('caveat', { caveats: ['north'] }),
      offer('late', { readyOn: '2027-02-22' }),
      offer('far', { hub: 'inland' }),
      offer('half', { quantity: 1 }),
      offer('heavy', { lift: 90 }),
    ];
    const hubs = [
      { code: 'port', lift: 100 },
      { code: 'inland', lift: 9 },
    ];
    const { refused, unmet, shortages } = await plan(instance({ offers, hubs }));
    assert.deepEqual(
      refused.map(({ offer: o, why }) => [o, why]),
      [
        ['caveat', 'caveat'],
        ['late', 'late'],
        ['far', 'no-way'],
        ['half', 'less-than-a-lot'],
        ['heavy', 'over-lift'],
      ],
    );
    assert.deepEqual(unmet[0]?.nearest, { offer: 'late', state: 'XA', why: 'late', days: 3 });
    assert.deepEqual(shortages[0]?.capability, 'medical-team');
  });

  it('is the same to the last byte when made again, here and in a thread', async () => {
    const one = instance({ requirements: ['R1', 'R2', 'R3'].map((id) => requirement(id, { quantity: 3 })) });
    const made = JSON.stringify(await plan(one));
    assert.equal(JSON.stringify(await plan(one)), made);
    assert.equal(JSON.stringify(await planInWorker(one, { steps: 3_000 })), made);
  });

  it('spreads the burden by what each state agreed to carry', async () => {
    const requirements = ['R1', 'R2'].map((id) => requirement(id));
    const offers = [
      offer('O1', { quantity: 8, lot: 4 }),
      offer('O2', { quantity: 8, lot: 4, state: 'XB', cost: 10.5 }),
    ];
    const shares = [
      { state: 'XA', share: 1 },
      { state: 'XB', share: 1 },
    ];
    const fair = await plan(instance({ requirements, offers, shares }));
    assert.deepEqual(new Set(fair.lines.map(({ state }) => state)), new Set(['XA', 'XB']));
    const cheap = await plan(instance({ requirements, offers }));
    assert.deepEqual(new Set(cheap.lines.map(({ state }) => state)), new Set(['XA']));
  });

  it('leaves accepted lines as they are when an offer is withdrawn, and says which are lost', async () => {
    const requirements = [requirement('R1'), requirement('R2', { theatre: 'south' })];
    const offers = [offer('O1'), offer('O2', { state: 'XB', cost: 12 }), offer('O3', { state: 'XC', cost: 14 })];
    const one = instance({ requirements, offers });
    const before = await plan(one);
    const accepted = before.lines.map((line) => ({ ...line, accepted: true }));
    const [stays, goes] = accepted;
    const left = { ...one, offers: offers.filter(({ id }) => id !== goes?.offer) };
    const after = await planContributions(left, { steps: 3_000, previous: accepted });
    assert.ok(after.lines.some((line) => line.offer === stays?.offer && line.requirement === stays.requirement));
    assert.deepEqual(after.lost, [goes]);
    assert.equal(after.met, 1);
  });

  it('can be ended while it is made', async () => {
    const ended = new AbortController();
    const planned = planInWorker(instance(), { steps: 1e9 }, ended.signal);
    setTimeout(() => ended.abort(new Error('enough')), 50);
    await assert.rejects(planned);
  });

  it('refuses what is no instance, and says where', () => {
    const where = (of: unknown) => instanceShape.safeParse(of).error?.issues.map(({ path }) => path.join('.')) ?? [];
    assert.deepEqual(where(instance()), []);
    assert.deepEqual(where(instance({ offers: [offer('O1'), offer('O1')] })), ['offers.1.id']);
    assert.deepEqual(where(instance({ offers: [offer('O1', { hub: 'sea' })] })), ['offers.0.hub']);
    assert.deepEqual(where(instance({ offers: [offer('O1', { lot: 0 })] })), ['offers.0.lot']);
    assert.deepEqual(where(instance({ requirements: [requirement('R1', { neededBy: 'soon' })] })), [
      'requirements.0.neededBy',
    ]);
    assert.deepEqual(where({ ...instance(), people: [] }), ['']);
  });
});
