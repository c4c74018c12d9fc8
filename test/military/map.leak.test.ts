import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { type Database, Fault } from '#base';
import { handClock, testActor, testCall } from '#base/testing';
import { exchangeDesk } from '../../src/exchange/desk.ts';
import { inventedMembers, openState } from '../../src/exchange/invented.ts';
import { type CapabilityInput, capabilityInputShape } from '../../src/military/contributions/contract.ts';
import { giveCapability } from '../../src/military/contributions/give-capability.ts';
import { giveContribution } from '../../src/military/contributions/give-contribution.ts';
import type { MilitaryDeps } from '../../src/military/deps.ts';
import { contributionMarks } from '../../src/military/map/contribution-marks.ts';
import { mapRoom } from '../../src/military/map/index.ts';
import { readWorldview } from '../../src/node/config/worldview.ts';
import { axisKinds } from '../../src/node/record-kinds.ts';
import { pactMigrations } from '../../src/pact/migrations/index.ts';

/** What is refused at the door asks neither the database nor the exchange. */
const untouched = <T extends object>(): T =>
  new Proxy({} as T, {
    get: (_, name) => {
      throw new Error(`${String(name)} was asked`);
    },
  });
const nothingAsked = untouched<MilitaryDeps['desk']>();
const callOf = (right: string) => testCall(untouched<Database>(), testActor('karim', [right]), handClock());

const reason = 'As the planners of both states agreed in writing';
const written = (change: Partial<CapabilityInput>): CapabilityInput =>
  capabilityInputShape.parse({
    direction: 'need',
    name: 'فريق طبي ميداني',
    type: 'medical',
    quantity: 3,
    unit: 'teams',
    place: 'بلدة مختلقة',
    state: 'ML',
    theatre: 'invented-coast',
    neededBy: '2027-03-01',
    ...change,
  });

describe('the map of contributions', () => {
  it('stands each need, offer and contribution on a state by its ISO code, and nothing on it is of whom may not read it', async () => {
    await using state = await openState(0, inventedMembers(), {
      kinds: axisKinds(Buffer.alloc(32, 1), { publicUrl: 'https://node.example' }),
      migrations: pactMigrations,
    });
    const deps = { desk: exchangeDesk(state.deps) };
    const left = async (draft: string) =>
      state.as('idris').transact(async (act) => {
        const { seen } = (await deps.desk.viewDraft(act, draft)).preview;
        const records = await deps.desk.secondDraft(act, { id: draft, approve: true, reason, seen });
        return records.find(({ id }) => !id.startsWith('marking-definition'))?.id ?? '';
      });
    const give = async (capability: CapabilityInput) => {
      const put = await state
        .as('salma')
        .transact((act) => giveCapability(act, deps, { capability, audience: 'members' }));
      return left(put.draft);
    };
    const need = await give(written({}));
    const offer = await give(
      written({ direction: 'offer', state: undefined, neededBy: undefined, readyOn: '2027-01-15' }),
    );
    const committed = { need, offer, stands: 'committed', quantity: 3, audience: 'members' } as const;
    await left((await state.as('salma').transact((act) => giveContribution(act, deps, committed))).draft);

    const seenWith = (...rights: string[]) =>
      state.as('karim', { rights }).transact((act) => contributionMarks(act, deps));
    const { features } = await seenWith('military.read', 'exchange.read');
    const marks = features
      .map(({ geometry, properties: { mark, country, countryOfSpeaker, met, opens } }) => ({
        mark,
        geometry,
        country: countryOfSpeaker ? 'speaker' : country,
        met,
        opens,
      }))
      .toSorted((one, other) => (one.mark < other.mark ? -1 : 1));
    assert.deepEqual(marks, [
      { mark: 'contribution', geometry: null, country: 'ML', met: false, opens: need },
      { mark: 'need', geometry: null, country: 'ML', met: true, opens: need },
      { mark: 'offer', geometry: null, country: 'speaker', met: true, opens: offer },
    ]);
    const { features: none, more } = await seenWith('military.read');
    assert.deepEqual([none, more], [[], false]);
    await assert.rejects(seenWith('exchange.read'), { code: 'forbidden' });
  });

  it('draws the borders its node chose, a file of its own state too, for whoever may read the axis alone', async () => {
    const place = await mkdtemp(join(tmpdir(), 'mithaq-borders-'));
    try {
      const file = join(place, 'borders.geojson');
      const borders = JSON.stringify({ type: 'FeatureCollection', features: [] });
      await writeFile(file, borders);
      await writeFile(join(place, 'else.json'), '{"type":"Feature"}');
      await writeFile(join(place, 'broken.json'), '{"type":');
      for (const wrong of ['else.json', 'broken.json', 'nowhere.json', '.'])
        assert.throws(() => readWorldview(join(place, wrong)), { code: 'bad-setting' });
      assert.deepEqual([readWorldview().name, readWorldview('natural-earth').name], ['visionscarto', 'natural-earth']);

      const app = Fastify().setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler);
      app.setErrorHandler((error, _, reply) =>
        reply.status(error instanceof Fault ? error.definition.status : 500).send(),
      );
      mapRoom({ worldview: readWorldview(file), desk: nothingAsked }).mount(app, {
        call: async ({ headers }) => callOf(String(headers['x-right'])),
        upload: () => Promise.reject(new Error('nothing is uploaded here')),
      });
      const ask = async (right: string, path: string) => {
        const { statusCode, body } = await app.inject({
          url: `/api/v1/military/map${path}`,
          headers: { 'x-right': right },
        });
        return [statusCode, body];
      };
      assert.deepEqual(await ask('military.read', ''), [200, '{"worldview":"own"}']);
      assert.deepEqual(await ask('military.read', '/worldview'), [200, borders]);
      for (const path of ['', '/worldview', '/contributions']) assert.equal((await ask('thought.read', path))[0], 403);
      await app.close();
    } finally {
      await rm(place, { recursive: true });
    }
  });
});
