import type { Reason } from '../explanation/explanation-types.ts';

export type ComparedField =
  | 'names'
  | 'schema'
  | 'birthDates'
  | 'nationalities'
  | 'gender'
  | 'identifiers'
  | 'birthPlaces'
  | 'addresses'
  | 'positions'
  | 'programs'
  | 'remarks'
  | 'notes';

export interface FieldMark {
  /** What the node's reasons about this field say, the gravest first; absent when none speaks of it. */
  speaks?: Reason['speaks'];
  sentences: readonly string[];
  /** Where no reason speaks: why not. */
  silence?: 'equal' | 'onlyRow' | 'onlyListed' | 'unweighed' | 'none';
}

const rules: Partial<Record<ComparedField, RegExp>> = {
  names: /^(names|weak-alias)$/,
  schema: /^schema-/,
  birthDates: /^birth-date-/,
  nationalities: /^nationality-/,
  gender: /^gender-/,
  identifiers: /^(identifier|contact)-/,
};

/** How one field is marked: by the very reasons that made the score, never by a second opinion of the page. */
export function fieldMark(
  reasons: readonly Reason[],
  given: { field: ComparedField; row: number; listed: number; equal?: boolean },
): FieldMark {
  const rule = rules[given.field];
  const said = rule === undefined ? [] : reasons.filter((reason) => rule.test(reason.rule));
  const sentences = said.map((reason) => reason.sentence);
  const speaks = (['against', 'for', 'neither'] as const).find((s) => said.some((reason) => reason.speaks === s));
  if (speaks !== undefined) return { speaks, sentences };
  if (given.equal === true && given.row > 0) return { sentences, silence: 'equal' };
  if (given.row > 0 && given.listed > 0) return { sentences, silence: 'unweighed' };
  if (given.row > 0) return { sentences, silence: 'onlyRow' };
  return { sentences, silence: given.listed > 0 ? 'onlyListed' : 'none' };
}
