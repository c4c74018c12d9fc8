import type { ContributionFeature } from '#military/contract';
import type { Mark } from './map-point.ts';

type Type = NonNullable<ContributionFeature['properties']['type']>;

/**
 * Entities of the symbol set of land units (MIL-STD-2525D, table A-XIV). The standard has no sign for training, scholarships
 * or equipment that is given: the nearest of its signs for support stands there, and the list always says the word.
 */
const entities: Readonly<Record<Type, string>> = {
  'training-team': '165200',
  medical: '161300',
  engineer: '140700',
  'explosive-ordnance-disposal': '140800',
  airlift: '120800',
  logistics: '163400',
  'border-security': '200200',
  'intelligence-training': '151000',
  communications: '111000',
  equipment: '161200',
  scholarship: '165600',
  funds: '160700',
};

/** The name of a symbol: what it marks, whether it is there or only promised, and its 20 digits. */
export function symbolOf({
  mark,
  stands,
  type,
}: Pick<ContributionFeature['properties'], 'mark' | 'stands' | 'type'>): string {
  const there = mark === 'contribution' && stands !== 'committed';
  return `${mark}:${sidc(mark, there, type === undefined ? '000000' : entities[type])}`;
}

/** An incident as told (MIL-STD-2525D, symbol set 40): whose it was stands in the list, and no sign says it. */
export const incidentSymbol = 'incident:10014000001100000000';

/** An activity of the calendar: a unit of training, in the frame of an exercise; broken until it is confirmed. */
export const activitySymbol = (confirmed: boolean): string => `exercise:${sidc('exercise', confirmed, '165200')}`;

/** Version 10, friend, land unit; a dashed frame says that it is not there yet; an exercise is one by its third digit. */
const sidc = (mark: Mark, there: boolean, entity: string): string =>
  `10${mark === 'exercise' ? 1 : 0}310${there ? 0 : 1}000${entity}0000`;
