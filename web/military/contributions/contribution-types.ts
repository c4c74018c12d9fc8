import type { CapabilityRow, CapabilityView, ContributionState } from '#military/contract';

export type { CapabilityRow, CapabilityView, ContributionState };
export const directions = ['need', 'offer'] as const;
export type Direction = (typeof directions)[number];

/** What the form holds while it is written: words as they stand in its fields. */
export interface CapabilityDraft {
  direction: Direction;
  name: string;
  description: string;
  type: string;
  quantity: string;
  unit: string;
  place: string;
  state: string;
  theatre: string;
  day: string;
  priority: string;
  readiness: string;
  lot: string;
  theatresExcluded: string;
  nationalCaveats: string;
  costSharing: string;
  edxl?: string;
}

export const emptyDraft = (direction: Direction): CapabilityDraft => ({
  direction,
  name: '',
  description: '',
  type: '',
  quantity: '',
  unit: '',
  place: '',
  state: '',
  theatre: '',
  day: '',
  priority: '3',
  readiness: '',
  lot: '',
  theatresExcluded: '',
  nationalCaveats: '',
  costSharing: '',
});

/** A need or offer that stands, to be written on. */
export const draftOf = (one: CapabilityView): CapabilityDraft => ({
  ...emptyDraft(one.direction),
  name: one.name,
  description: one.description ?? '',
  type: one.type ?? '',
  quantity: one.quantity === undefined ? '' : String(one.quantity),
  unit: one.unit ?? '',
  place: one.place ?? '',
  theatre: one.theatre ?? '',
  day: (one.direction === 'need' ? one.neededBy : one.readyOn) ?? '',
  priority: String(one.priority ?? 3),
  readiness: one.readiness ?? '',
  lot: one.lot === undefined ? '' : String(one.lot),
  theatresExcluded: one.theatresExcluded.join('، '),
  nationalCaveats: one.nationalCaveats ?? '',
  costSharing: one.costSharing ?? '',
});

/** What a message of EDXL-RM said, in the fields of the form. */
export function draftFrom(said: Readonly<Record<string, unknown>>): CapabilityDraft {
  const words = (name: string): string => {
    const value = said[name];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  };
  const direction = words('direction') === 'offer' ? 'offer' : 'need';
  const edxl = words('edxl');
  return {
    ...emptyDraft(direction),
    name: words('name'),
    description: words('description'),
    type: words('type'),
    quantity: words('quantity'),
    unit: words('unit'),
    place: words('place'),
    day: words(direction === 'need' ? 'neededBy' : 'readyOn'),
    nationalCaveats: words('nationalCaveats'),
    ...(edxl !== '' && { edxl }),
  };
}
