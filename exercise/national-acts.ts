import { randomUUID } from 'node:crypto';
import { letLeave } from './desk-acts.ts';
import type { InventedPerson } from './invented-people.ts';
import { reason, type Unit } from './officers.ts';
import { until } from './until.ts';

type Case = Awaited<ReturnType<Unit['analyst']['case']>>;

const ground = 'Article 4 of the invented act on asset freezing';

/** Waits until a state's queue holds the case of a designation; gives it. */
export async function caseOf({ analyst }: Unit, ref: string): Promise<Case> {
  let id: string | undefined;
  await until('the case is open', async () => {
    id = (await analyst.cases({ query: { limit: 100, sort: 'due' } })).items.find((row) => row.ref === ref)?.id;
    return id !== undefined;
  });
  return analyst.case({ params: { id: id ?? '' } });
}

/** One proposes what the state does about a designation, another stands behind it. */
export async function decide({ analyst, approver }: Unit, one: Case, outcome: 'give-effect' | 'refuse'): Promise<void> {
  const cases = [{ id: one.id, edition: one.edition }];
  const { batch } = await analyst.decideCases({ body: { cases, outcome, ground, reason } });
  await approver.secondCases({ params: { batch }, body: { approve: true, reason } });
}

/** Two people find that a customer is who is designated, two serve the order; gives the order's id. */
export async function order({ analyst, approver }: Unit, list: string, customer: string): Promise<string> {
  const alert = await alertOf({ analyst }, list, customer);
  const { decisions } = await analyst.decideAlert({
    params: { id: alert.id },
    body: { verdict: 'same', reason, evidence: alert.evidence },
  });
  const decision = decisions.find(({ state }) => state === 'waiting')?.id ?? '';
  await approver.approveDecision({ params: { id: alert.id, decision }, body: { approve: true, reason } });
  const { id } = await analyst.proposeOrder({ body: { alert: alert.id, reason, instructions: '' } });
  await approver.secondOrder({ params: { id }, body: { approve: true, reason } });
  return id;
}

/** Waits for the alert of a customer against a list; gives it whole. */
export async function alertOf({ analyst }: Pick<Unit, 'analyst'>, list: string, customer: string) {
  let id = '';
  await until('the alert is raised', async () => {
    const { items } = await analyst.alerts({ query: { list, limit: 100, sort: 'due' } });
    id = items.find(({ rowKey }) => rowKey === customer)?.id ?? '';
    return id !== '';
  });
  return analyst.alert({ params: { id } });
}

/** An officer accepts what the bank answered, and two people let the report go home. */
export async function reportHome(unit: Unit, freeze: string): Promise<void> {
  const { answers } = await unit.analyst.order({ params: { id: freeze } });
  const answer = answers.find(({ state }) => state === 'received')?.id ?? '';
  await unit.analyst.reviewAnswer({ params: { id: freeze, answer }, body: { accept: true } });
  const { draft } = await unit.analyst.reportFreeze({ params: { id: freeze } });
  await letLeave(unit, await unit.liaison.draft({ params: { id: draft } }));
}

/** The dossier of an invented person, with all that the law asks, signed by two; gives the dossier. */
export async function designate({ analyst, approver }: Unit, who: InventedPerson) {
  const day = 86_400_000;
  const made = await analyst.makeDossier({
    body: {
      title: who.name,
      subjects: [
        {
          id: randomUUID(),
          class: 'individual',
          birthPlaces: [],
          nationalities: [],
          addresses: [],
          description: '',
          names: [{ text: who.name, kind: 'primary', script: 'Latn' }],
          birthDates: [{ date: who.born }],
          documents: [{ kind: 'passport', number: who.passport }],
        },
      ],
      legalBasis: 'Article 3 of the invented act on designation',
      instrument: {
        record: '',
        name: 'Act on designation',
        jurisdiction: 'XA',
        citation: 'Act 7 of 2021',
        kind: 'law',
      },
      criterion: 'Raises funds for an invented group that was designated before',
      reasons: 'Invented reasons, as far as they may be told to the members of the alliance.',
      restricted: 'What never leaves the house: an invented source.',
      measures: ['asset-freeze', 'funds-prohibition'],
      effectiveFrom: new Date().toISOString(),
      reviewBy: new Date(Date.now() + 300 * day).toISOString(),
      appealContact: 'https://appeal.example/xa',
      listEntry: '',
      marking: { audience: 'members', members: [], purposes: [], onward: 'with-consent', judicial: 'with-consent' },
    },
  });
  const evidence = new Blob(['An invented report of an invented bank.'], { type: 'text/plain' });
  const whole = await analyst.attachEvidence({
    params: { id: made.id },
    query: { title: 'Report of a bank' },
    file: evidence,
    fileName: 'report.txt',
  });
  return signed({ analyst, approver }, whole);
}

/** The designation ends, by two people again. */
export async function delist({ analyst, approver }: Unit, dossier: string): Promise<void> {
  const body = { kind: 'delist' as const, reason: 'The ground has fallen away, as the review found' };
  await signed({ analyst, approver }, await analyst.beginStep({ params: { id: dossier }, body }));
}

type Dossier = Awaited<ReturnType<Unit['analyst']['dossier']>>;

async function signed({ analyst, approver }: Pick<Unit, 'analyst' | 'approver'>, dossier: Dossier): Promise<Dossier> {
  const params = { id: dossier.id };
  const stops = dossier.checks.filter(({ weight }) => weight === 'stop');
  if (stops.length > 0) throw new Error(stops.map(({ message }) => message).join(' '));
  const { seen = '' } = await analyst.proposeDossier({ params, body: { seen: dossier.seen ?? '' } });
  return approver.secondDossier({ params, body: { approve: true, reason, seen } });
}
