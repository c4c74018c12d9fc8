// For tests only: states whose people designate, with a real exchange desk and gate, and a complete invented dossier.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Call } from '#base';
import { exchangeDesk } from '../../src/exchange/desk.ts';
import { inventedMembers, openState, type State } from '../../src/exchange/invented.ts';
import type { DossierContent } from '../../src/finance/dossiers/content.ts';
import { emptyContent } from '../../src/finance/dossiers/content.ts';
import { dossierHandlers } from '../../src/finance/dossiers/room.ts';
import { financeMigrations } from '../../src/finance/migrations/index.ts';
import { axisKinds } from '../../src/node/record-kinds.ts';
import { temporaryFiles } from '../../src/finance/testing.ts';

export const why = 'Read whole; the criterion is met on this evidence';
export const secret = 'The courier Invented Nine told the service on 3 March where the money lay.';

export interface DossierState extends AsyncDisposable {
  state: State;
  handlers: ReturnType<typeof dossierHandlers>;
}

export async function openDossiers(n = 0, members = inventedMembers()): Promise<DossierState> {
  const state = await openState(n, members, {
    kinds: axisKinds(Buffer.alloc(32, 7), { publicUrl: 'https://node.example' }),
    migrations: financeMigrations,
  });
  const files = temporaryFiles();
  return {
    state,
    handlers: dossierHandlers({ desk: exchangeDesk(state.deps), files }),
    [Symbol.asyncDispose]: async () => {
      files[Symbol.dispose]();
      await state[Symbol.asyncDispose]();
    },
  };
}

export const person = (name = 'هارون بلقاسم المختلق'): DossierContent['subjects'][number] => ({
  id: randomUUID(),
  class: 'individual',
  names: [
    { text: name, kind: 'primary', script: 'Arab' },
    { text: 'Harun Belqasim al-Mukhtalaq', kind: 'alias', script: 'Latn' },
  ],
  birthDates: [{ date: '1971-03-02' }],
  birthPlaces: ['Invented Town'],
  nationalities: ['ZZ'],
  addresses: [],
  documents: [{ kind: 'passport', number: 'X0000001', country: 'ZZ' }],
  description: '',
});

/** All that the law asks but evidence, which is laid in the dossier. */
export const whole = (more: Partial<DossierContent> = {}): DossierContent => ({
  ...emptyContent,
  title: 'Designation 2026-001',
  subjects: [person()],
  legalBasis: 'Law No. 0 of 2020, Article 4',
  instrument: {
    record: '',
    name: 'Law No. 0 of 2020',
    jurisdiction: 'ZZ',
    citation: 'Law No. 0 of 2020',
    kind: 'law',
  },
  criterion: 'Takes part in the financing of an invented group (Article 4, paragraph 2).',
  reasons: 'Between 2024 and 2026 he collected and moved money for the invented group.',
  restricted: secret,
  measures: ['asset-freeze', 'funds-prohibition'],
  effectiveFrom: '2026-11-23T08:00:00.000Z',
  reviewBy: '2027-11-23T08:00:00.000Z',
  appealContact: 'https://state.example/appeal',
  ...more,
});

export type Input = Parameters<DossierState['handlers']['changeDossier']>[0]['body']['content'];
export const on = (id: string) => ({ params: { id }, query: undefined });

/** Salma opens a dossier and lays a file of evidence in it. */
export async function written(house: DossierState, more: Partial<DossierContent> = {}, by = 'salma') {
  const call = house.state.as(by);
  const body = whole(more) as unknown as Input;
  const { id } = await house.handlers.makeDossier({ params: undefined, query: undefined, body }, call);
  return attach(house, id, call);
}

export const attach = (house: DossierState, id: string, call: Call, title = 'Invented bank statement') =>
  house.handlers.attachEvidence({ params: { id }, query: { title }, body: undefined }, call, {
    fileName: 'statement.pdf',
    contentType: 'application/pdf',
    stream: Readable.from([Buffer.from(`%PDF-1.7 ${title}`)]),
  });

type View = Awaited<ReturnType<DossierState['handlers']['dossier']>>;

export const propose = (house: DossierState, { id, seen = '' }: Pick<View, 'id' | 'seen'>, by = 'salma') =>
  house.handlers.proposeDossier({ ...on(id), body: { seen } }, house.state.as(by));

export const second = (
  house: DossierState,
  { id, seen = '' }: Pick<View, 'id' | 'seen'>,
  call: Call = house.state.as('idris'),
  approve = true,
) => house.handlers.secondDossier({ ...on(id), body: { approve, reason: why, seen } }, call);

/** Proposed by Salma, approved by Idris. */
export const publish = async (house: DossierState, view: Pick<View, 'id' | 'seen'>) =>
  second(house, await propose(house, view));

/** Salma begins a step on what was published. */
export const begin = (house: DossierState, id: string, kind: 'amend' | 'review' | 'suspend' | 'resume' | 'delist') =>
  house.handlers.beginStep({ ...on(id), body: { kind, reason: why } }, house.state.as('salma'));

/** Salma writes the whole content anew. */
export const rewrite = (house: DossierState, view: View, more: Partial<DossierContent>, by = 'salma') => {
  const content = { ...view.content, ...more } as unknown as Input;
  return house.handlers.changeDossier(
    { ...on(view.id), body: { revision: view.revision, content } },
    house.state.as(by),
  );
};
