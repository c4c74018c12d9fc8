import {
  type OnwardUse,
  onwardUses,
  purposes,
  RELEASABILITY_EXTENSION,
  type RecordObject,
  type Release,
  type TlpLevel,
  tlpId,
} from '#records';
import type { Audience, PlainMarking } from './draft.ts';
import { stableId } from './stable-id.ts';

const levels: Readonly<Record<Audience, TlpLevel>> = {
  public: 'clear',
  members: 'green',
  named: 'amber',
  'named-strict': 'amber+strict',
  persons: 'red',
};

/** The traffic light of an audience (TLP 2.0). */
export const tlpOf = (audience: Audience): TlpLevel => levels[audience];

export function audienceOf(level: TlpLevel): Audience {
  const found = (Object.keys(levels) as Audience[]).find((audience) => levels[audience] === level);
  if (found === undefined) throw new TypeError(`no audience of ${level}`);
  return found;
}

const namesStates = (audience: Audience): boolean => audience !== 'public' && audience !== 'members';

/** How far a recipient may pass on under a light: the marking cannot say more than the light allows. */
const widestOnward: Readonly<Record<Audience, OnwardUse>> = {
  public: 'members',
  members: 'members',
  named: 'within-state',
  'named-strict': 'with-consent',
  persons: 'none',
};

/** Named states and no further; named persons where what is spoken of is for named persons only. */
export const namedStrictly = (...lights: readonly TlpLevel[]): Audience =>
  lights.includes('red') ? 'persons' : 'named-strict';

/** A marking without what has no effect: names where all may see it, conditions on what is public, more than the light allows. */
export function effective(marking: PlainMarking): PlainMarking {
  if (marking.audience === 'public')
    return { audience: 'public', members: [], purposes: [...purposes], onward: 'members', judicial: 'yes' };
  const wanted = marking.purposes.length === 0 ? purposes : purposes.filter((one) => marking.purposes.includes(one));
  const most = widestOnward[marking.audience];
  const onward = onwardUses.indexOf(marking.onward) > onwardUses.indexOf(most) ? most : marking.onward;
  return {
    ...marking,
    members: namesStates(marking.audience) ? [...new Set(marking.members)].sort() : [],
    purposes: [...wanted],
    onward,
  };
}

/** What a record carries for a marking: references, and the marking-definition that must travel with it. */
export interface CarriedMarking {
  refs: string[];
  objects: RecordObject[];
}

/** `draft` is the draft's id: its marking has one id from look to look. `own` is who decides about consent. */
export function carriedMarking(draft: string, plain: PlainMarking, own: string): CarriedMarking {
  const marking = effective(plain);
  const light = tlpId(tlpOf(marking.audience));
  if (marking.audience === 'public') return { refs: [light], objects: [] };
  const id = `marking-definition--${stableId(draft, 'marking')}`;
  const definition = {
    type: 'marking-definition',
    spec_version: '2.1',
    id,
    created_by_ref: own,
    name: 'RELEASABLE',
    // It stands under itself too (`markingsOf`): who may read the record may read its conditions, and nobody else.
    object_marking_refs: [light],
    extensions: {
      [RELEASABILITY_EXTENSION]: {
        extension_type: 'property-extension',
        ...(marking.members.length > 0 && { releasable_to: marking.members }),
        all_members: !namesStates(marking.audience),
        purposes: marking.purposes,
        onward: marking.onward,
        judicial_use: marking.judicial,
        ...(marking.retainUntil !== undefined && { retain_until: marking.retainUntil }),
        originator: own,
      },
    },
  };
  return { refs: [light, id], objects: [definition] };
}

/** A release in the words a person picks from: where a new version begins. `all` stands for "every member" by name. */
export function plainOf(release: Release, own: string, all: readonly string[]): PlainMarking {
  const audience = audienceOf(release.tlp);
  const readers = typeof release.readers === 'string' ? all : release.readers;
  return {
    audience,
    members: namesStates(audience) ? readers.filter((reader) => reader !== own) : [],
    purposes: [...release.purposes],
    onward: release.onward,
    judicial: release.judicial,
    ...(release.retainUntil !== null && { retainUntil: release.retainUntil }),
  };
}
