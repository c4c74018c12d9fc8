import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { carry } from '../../src/exchange/invented.ts';
import { capabilityInputShape, type CapabilityInput } from '../../src/military/contributions/contract.ts';
import { fromEdxl } from '../../src/military/contributions/from-edxl.ts';
import { giveCapability, withdrawCapability } from '../../src/military/contributions/give-capability.ts';
import { giveContribution } from '../../src/military/contributions/give-contribution.ts';
import { giveFinding } from '../../src/military/contributions/give-finding.ts';
import { readKnown } from '../../src/military/contributions/known.ts';
import { listCapabilities, viewCapability } from '../../src/military/contributions/read-capabilities.ts';
import { toEdxl } from '../../src/military/contributions/to-edxl.ts';
import { readMessage } from '../../src/military/edxl-rm/index.ts';
import { openSide, type Side, why } from './invented-side.ts';

const written = (change: Partial<CapabilityInput>): CapabilityInput =>
  capabilityInputShape.parse({
    direction: 'need',
    name: 'فريق طبي ميداني',
    type: 'medical',
    quantity: 3,
    unit: 'teams',
    place: 'بلدة مختلقة',
    theatre: 'invented-coast',
    neededBy: '2027-03-01',
    ...change,
  });
const need = written({});
const offer = written({ direction: 'offer', quantity: 4, neededBy: undefined, readyOn: '2027-01-15', readiness: 'R2' });

describe('what states give each other', () => {
  it('goes from a need and an offer by two people each to a commitment, a deployment and a release; nobody speaks for another', async () => {
    await using alpha = await openSide(0);
    await using beta = await openSide(1);
    const needed = await alpha.sign(
      (await alpha.by('salma', (act) => giveCapability(act, alpha.deps, { capability: need, audience: 'members' })))
        .draft,
    );
    const offered = await beta.sign(
      (await beta.by('salma', (act) => giveCapability(act, beta.deps, { capability: offer, audience: 'members' })))
        .draft,
    );
    const both = async () => {
      await carry(alpha.state, beta.state);
      await carry(beta.state, alpha.state);
    };
    await both();
    const say = async (side: Side, stands: Parameters<typeof giveContribution>[2]['stands'], quantity = 3) =>
      side.sign(
        (
          await side.by('salma', (act) =>
            giveContribution(act, side.deps, {
              need: needed,
              offer: offered,
              stands,
              quantity,
              audience: 'members',
              reason: why,
            }),
          )
        ).draft,
      );
    await assert.rejects(say(beta, 'asked'), { code: 'contribution-not-yours' });
    await assert.rejects(say(alpha, 'committed'), { code: 'contribution-not-yours' });
    await assert.rejects(say(beta, 'deployed'), { code: 'contribution-out-of-turn' });
    await assert.rejects(say(beta, 'committed', 5), { code: 'contribution-too-much' });
    await say(alpha, 'asked');
    await both();
    await say(beta, 'committed');
    await both();
    const seen = (side: Side, id: string) => side.by('salma', (act) => viewCapability(act, side.deps, id));
    for (const side of [alpha, beta]) {
      const { committed, delivered, contributions } = await seen(side, offered);
      assert.deepEqual([committed, delivered, contributions.length], [3, 0, 2]);
    }
    await say(beta, 'deployed');
    await both();
    assert.deepEqual([(await seen(alpha, needed)).committed, (await seen(alpha, needed)).delivered], [0, 3]);
    await assert.rejects(say(beta, 'released'), { code: 'contribution-not-yours' });
    await say(alpha, 'released');
    await both();
    assert.equal((await seen(beta, offered)).delivered, 0);

    // Participation is voluntary: the offer is taken back, and what was said of it stays.
    await assert.rejects(
      alpha.by('salma', (act) => withdrawCapability(act, alpha.deps, { id: offered, reason: why })),
      { code: 'capability-not-own' },
    );
    await beta.sign(
      (await beta.by('salma', (act) => withdrawCapability(act, beta.deps, { id: offered, reason: why }))).draft,
    );
    await both();
    const after = await seen(alpha, offered);
    assert.deepEqual([after.withdrawn, after.withdrawnBecause, after.versions.length], [true, why, 2]);
    const { items } = await alpha.by('salma', (act) => listCapabilities(act, alpha.deps, { direction: 'need' }));
    assert.deepEqual(
      items.map(({ id, type, own }) => [id, type, own]),
      [[needed, 'medical', true]],
    );
  });

  it('keeps to a caveat, and to who may say that an offer is ready', async () => {
    await using alpha = await openSide(0);
    const give = async (capability: CapabilityInput) =>
      alpha.sign(
        (await alpha.by('salma', (act) => giveCapability(act, alpha.deps, { capability, audience: 'members' }))).draft,
      );
    const needed = await give(need);
    const offered = await give({ ...offer, theatresExcluded: ['invented-coast'] });
    await assert.rejects(
      alpha.by('salma', (act) =>
        giveContribution(act, alpha.deps, {
          need: needed,
          offer: offered,
          stands: 'committed',
          quantity: 1,
          audience: 'members',
        }),
      ),
      { code: 'contribution-caveat' },
    );
    const { version } = await alpha.by('salma', (act) => viewCapability(act, alpha.deps, offered));
    const finding = {
      offer: offered,
      version,
      rung: 'R2',
      found: 'stands',
      lookedOn: '2026-11-26',
      reasons: why,
      audience: 'members',
    } as const;
    // Who wrote it, under another account too, and who signed it.
    for (const account of ['salma', 'salma-again', 'idris', 'nobody'])
      await assert.rejects(
        alpha.by(account, (act) => giveFinding(act, alpha.deps, finding)),
        { code: 'finding-by-its-writer' },
      );
    await alpha.sign((await alpha.by('nadia', (act) => giveFinding(act, alpha.deps, finding))).draft);
    const seen = await alpha.by('salma', (act) => viewCapability(act, alpha.deps, offered));
    assert.deepEqual([seen.readiness, seen.verified], ['R2', 'R2']);
    // A further version is not judged by it.
    await alpha.sign(
      (
        await alpha.by('salma', (act) =>
          giveCapability(act, alpha.deps, { capability: offer, versionOf: offered, audience: 'members' }),
        )
      ).draft,
    );
    const changed = await alpha.by('salma', (act) => viewCapability(act, alpha.deps, offered));
    assert.deepEqual([changed.verified, changed.findings.map(({ current }) => current)], [undefined, [false]]);
  });

  it('leaves as a message of EDXL-RM and comes in as one, and what came in leaves as it came', async () => {
    await using alpha = await openSide(0);
    const give = async (capability: CapabilityInput) =>
      alpha.sign(
        (await alpha.by('salma', (act) => giveCapability(act, alpha.deps, { capability, audience: 'members' }))).draft,
      );
    const messageOf = (id: string) =>
      alpha.by('salma', async (act) => {
        const known = (await readKnown(act, alpha.deps)).capabilities.get(id);
        assert.ok(known !== undefined);
        return toEdxl(known);
      });
    const first = await messageOf(await give({ ...need, description: 'وصف & علامات', nationalCaveats: 'لا شيء' }));
    const read = readMessage(first);
    assert.equal(read.name, 'RequestResource');
    const [item] = fromEdxl(read);
    // The message has no place for the theatre: a person says it.
    assert.deepEqual(item?.missing, ['theatre']);
    const capability = capabilityInputShape.parse({ ...item?.capability, theatre: 'invented-coast' });
    assert.deepEqual(
      [capability.type, capability.quantity, capability.unit, capability.place, capability.neededBy],
      ['medical', 3, 'teams', 'بلدة مختلقة', '2027-03-01'],
    );
    assert.equal(await messageOf(await give(capability)), first);
  });

  it('is of whoever may read it alone: a need for members is not known to a reader without the key', async () => {
    await using alpha = await openSide(0);
    await alpha.sign(
      (await alpha.by('salma', (act) => giveCapability(act, alpha.deps, { capability: need, audience: 'members' })))
        .draft,
    );
    await assert.rejects(
      alpha.state.as('karim', { rights: ['military.plan'] }).transact((act) => listCapabilities(act, alpha.deps, {})),
      { code: 'forbidden' },
    );
    await assert.rejects(
      alpha.state
        .as('karim', { rights: ['military.read'] })
        .transact((act) => giveCapability(act, alpha.deps, { capability: need, audience: 'members' })),
      { code: 'forbidden' },
    );
  });
});
