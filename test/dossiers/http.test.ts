import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { type Client, client, Refused } from '#base/client';
import { releaseRoutes } from '#exchange/contract';
import { dossierRoutes } from '#finance/contract';
import { type Constellation, openConstellation, type State, until } from '../federation/constellation.ts';
import type { Signed } from '../../src/node/testing.ts';
import { type Input, whole, why } from './invented.ts';

type Desk = Client<typeof dossierRoutes>;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

describe('a dossier at a real node, asked by HTTP', () => {
  let alliance: Constellation;
  let north: State;
  let south: State;
  let analyst: Desk;
  let approver: Desk;
  let token: Desk;
  let admin: Signed;
  let exchange: Client<typeof releaseRoutes>;
  const through = (signed: Signed, base: string) => ({
    base,
    fetch: ((url, init) =>
      signed(new Request(url, { method: 'GET' }).url.slice(base.length), init)) satisfies typeof fetch,
  });
  const refused = (code: string, act: Promise<unknown>) =>
    assert.rejects(act, (error) => error instanceof Refused && error.problem.code === code);
  const makeToken = (roles: string[]) =>
    admin('/api/v1/tokens', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'robot', roles, desks: '*', days: 1 }),
    });
  before(async () => {
    alliance = await openConstellation(['XA', 'XB']);
    [north, south] = alliance.states as [State, State];
    analyst = client(dossierRoutes, through(await north.as(['analyst', 'liaison']), north.url));
    const second = await north.as('approver');
    approver = client(dossierRoutes, through(second, north.url));
    exchange = client(releaseRoutes, through(second, north.url));
    admin = await north.as('admin');
    const { token: secret } = (await (await makeToken(['analyst'])).json()) as { token: string };
    token = client(dossierRoutes, { base: north.url, headers: () => ({ authorization: `Bearer ${secret}` }) });
  });
  after(() => alliance[Symbol.asyncDispose]());

  it('leaves by two people signed in, and by no token in either place; the other state opens a case and nothing more', async () => {
    const made = await analyst.makeDossier({
      body: whole({ effectiveFrom: inDays(0), reviewBy: inDays(300) }) as unknown as Input,
    });
    const params = { id: made.id };
    const file = new Blob(['%PDF-1.7 invented']);
    const view = await analyst.attachEvidence({ params, query: {}, file, fileName: 'statement.pdf' });
    assert.deepEqual(view.checks, []);
    const seen = view.seen ?? '';
    await refused('dossier-person-only', token.proposeDossier({ params, body: { seen } }));
    await analyst.proposeDossier({ params, body: { seen } });
    const answer = { params, body: { approve: true, reason: why, seen } };
    await refused('forbidden', token.secondDossier(answer));
    await refused('forbidden', analyst.secondDossier(answer));
    const draft = { params: { id: view.leaving?.draft ?? '' } };
    const { preview } = await exchange.draft(draft);
    const direct = exchange.secondDraft({ ...draft, body: { approve: true, reason: why, seen: preview.seen } });
    await refused('draft-own-door', direct);
    assert.equal((await approver.secondDossier(answer)).status, 'active');
    const caseThere = async () =>
      (
        await sql<{ state: string; effect: boolean }>`select c.state, c.effect from finance_case c
          join finance_designation d on d.id = c.designation where d.ref = ${view.record}`.execute(south.node.db)
      ).rows;
    await until('the case is open', async () => (await caseThere()).length === 1);
    assert.deepEqual(await caseThere(), [{ state: 'open', effect: false }]);
  });
});
