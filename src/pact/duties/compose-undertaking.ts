import type { z } from 'zod';
import { canonical, type Commitment, type PactInstitution, type Undertaking } from '#records';
import type { undertakingItem } from './contract.ts';

export type UndertakingItem = z.output<typeof undertakingItem>;
type Json = Readonly<Record<string, unknown>>;
type Companion = Json & { readonly type: string; readonly id: string };
export type Place = { where: string; reason: string };

/** What an undertaking is made of beside what a person says. */
export interface Ground {
  state: string;
  /** Open institutions of this state, by UUID. */
  institutions: ReadonlyMap<string, PactInstitution>;
  /** Lines of help that stand in the undertaking before. */
  before: NonNullable<Undertaking['help_needed']>;
  /** A new id of a capability. */
  newNeed: () => string;
  /** RFC 3339: now. */
  now: string;
}

export interface ComposedUndertaking {
  properties: Json;
  /** The needs as capabilities, where offers are joined to them. */
  needs: readonly Companion[];
  problems: readonly Place[];
}

/** `accepts`, `accepts-in-part`, or `declines`: the record of it, and of what help is needed. Pure but for new ids. */
export function composeUndertaking(
  item: UndertakingItem,
  commitment: Pick<Commitment, 'due' | 'milestones'>,
  { state, institutions, before, newNeed, now }: Ground,
): ComposedUndertaking {
  const problems: Place[] = [];
  const institution = (where: string, id: string): PactInstitution | undefined => {
    const found = institutions.get(id);
    if (found === undefined) problems.push({ where, reason: 'no open institution of this state' });
    return found;
  };
  const owner = item.owner === undefined ? undefined : institution('/owner', item.owner);
  const supporting = item.supporting
    .map((id, n) => institution(`/supporting/${n}`, id))
    .filter((one) => one !== undefined);
  const known = new Map(before.map((line) => [line.capability_ref, line]));
  const help = item.help.map((line, n) => {
    if (line.capability_ref !== undefined && !known.has(line.capability_ref))
      problems.push({ where: `/help/${n}/capability_ref`, reason: 'not a need of this undertaking' });
    return { ...present(line), capability_ref: line.capability_ref ?? newNeed() };
  });
  const kept = new Set(help.map(({ capability_ref: ref }) => ref));
  const dropped = before.filter(({ capability_ref: ref }) => ref !== undefined && !kept.has(ref));
  // None at all are no milestones of its own: what was agreed stands.
  const { milestones = [] } = item;
  const ownMilestones = milestones.length === 0 || same(milestones, commitment.milestones) ? undefined : milestones;
  const properties = present({
    commitment_ref: item.commitment,
    state,
    answer: item.answer,
    reason: item.reason,
    owner,
    supporting: supporting.length === 0 ? undefined : supporting,
    due: item.due === commitment.due ? undefined : item.due,
    milestones: ownMilestones?.map((one) => present(one)),
    baseline: item.baseline,
    target: item.target,
    resources: item.resources && present(item.resources),
    help_needed: help.length === 0 ? undefined : help,
  });
  return {
    properties,
    needs: [
      ...help
        .filter((line) => !same(line, present(known.get(line.capability_ref) ?? {})))
        .map((line) => capability(line, item.commitment)),
      // What is asked for no more is over from now on: what was joined to it stays joined.
      ...dropped.map((line) => ({ ...capability(line, item.commitment), valid_until: now })),
    ],
    problems: [...problems, ...wanting(item, commitment.due)],
  };
}

type Line = NonNullable<Undertaking['help_needed']>[number];

const capability = (
  { axis, what, quantity, unit, capability_ref: id = '' }: Pick<Line, 'axis' | 'what'> & Partial<Line>,
  commitment: string,
): Companion => ({
  type: 'capability',
  id,
  ...present({ name: what, direction: 'need', axis, quantity, unit }),
  commitment_refs: [commitment],
});

/** What the vocabulary asks beside the shape of each part (`undertakingShape`), in places of the form. */
function wanting({ answer, owner, due, reason }: UndertakingItem, agreed: string): Place[] {
  const places: Place[] = [];
  if (answer !== 'declines' && owner === undefined)
    places.push({ where: '/owner', reason: 'whoever takes a commitment on names the institution charged with it' });
  if ((answer !== 'accepts' || (due !== undefined && due !== agreed)) && reason === undefined)
    places.push({ where: '/reason', reason: 'a refusal, a part or a date of one’s own needs its reason' });
  return places;
}

const present = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

const same = (one: object | undefined, other: object | undefined): boolean =>
  canonical(one ?? []) === canonical(other ?? []);
