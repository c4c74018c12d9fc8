import type { ContributionRecord } from '#records';
import type { Known, KnownContributions } from './known.ts';
import { type ContributionState, contributionStates, saidBy } from './words.ts';

/** Which step may follow which; `''` where nothing was said of a need and an offer yet. */
const follows: Readonly<Record<ContributionState | '', readonly ContributionState[]>> = {
  '': ['asked', 'provisional', 'declined', 'committed'],
  asked: ['provisional', 'declined', 'committed'],
  provisional: ['committed', 'declined', 'withdrawn'],
  declined: ['asked', 'provisional', 'committed'],
  committed: ['deployed', 'withdrawn', 'committed'],
  deployed: ['return-asked', 'released'],
  'return-asked': ['released'],
  released: ['asked', 'committed'],
  withdrawn: ['asked', 'provisional', 'committed'],
};

/** What each side of a need and an offer said last, and which of the two stands. */
export interface Standing {
  need: Known<ContributionRecord> | undefined;
  offer: Known<ContributionRecord> | undefined;
  last: Known<ContributionRecord> | undefined;
}

export function standingOf(
  { contributions, capabilities }: Pick<KnownContributions, 'contributions' | 'capabilities'>,
  need: string,
  offer: string | undefined,
): Standing {
  const needs = capabilities.get(need)?.record.origin;
  const newest = (side: 'need' | 'offer') =>
    contributions
      .filter(
        ({ said }) => said.need_ref === need && said.offer_ref === offer && saidBy[said.contribution_state] === side,
      )
      .filter(({ record }) => (record.origin === needs) === (side === 'need') || offerIsOurs(capabilities, need, offer))
      .toSorted((one, other) => (one.record.version < other.record.version ? -1 : 1))
      .at(-1);
  const [asked, given] = [newest('need'), newest('offer')];
  // The word of the state that gives stands, but where the one that needs answered exactly that word.
  const answered = given === undefined || sameTime(asked?.said.answers_version, given.record.version);
  return { need: asked, offer: given, last: answered ? (asked ?? given) : given };
}

/** A state may need and give at once. */
const offerIsOurs = (
  capabilities: KnownContributions['capabilities'],
  need: string,
  offer: string | undefined,
): boolean => offer !== undefined && capabilities.get(need)?.record.origin === capabilities.get(offer)?.record.origin;

const sameTime = (one: string | undefined, other: string): boolean =>
  one !== undefined && Date.parse(one) === Date.parse(other);

/** What may be said next, by the side that may say it. */
export function nextSteps({ last }: Pick<Standing, 'last'>, side: 'need' | 'offer'): ContributionState[] {
  const after = follows[last?.said.contribution_state ?? ''];
  return contributionStates.filter((state) => after.includes(state) && saidBy[state] === side);
}

/** Units of an offer, or for a need: promised and not yet there, and there. */
export function amountsOf(known: KnownContributions, id: string): { committed: number; delivered: number } {
  const pairs = new Map(
    known.contributions
      .filter(({ said }) => said.need_ref === id || said.offer_ref === id)
      .map(({ said }) => [`${said.need_ref} ${said.offer_ref ?? ''}`, said]),
  );
  const standing = [...pairs.values()].map((said) => standingOf(known, said.need_ref, said.offer_ref).last?.said);
  const sum = (...states: readonly ContributionState[]) =>
    standing
      .filter((said) => said !== undefined && states.includes(said.contribution_state))
      .reduce((total, said) => total + (said?.quantity ?? 0), 0);
  return { committed: sum('committed'), delivered: sum('deployed', 'return-asked') };
}
