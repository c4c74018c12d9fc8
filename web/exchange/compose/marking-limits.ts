import type { Marking } from '../drafts/draft-types.ts';

export const audiences = ['public', 'members', 'named', 'named-strict', 'persons'] as const;
/** From the strictest. */
export const onwards = ['none', 'with-consent', 'within-state', 'members'] as const;
export const judicials = ['no', 'with-consent', 'yes'] as const;

/** Cautious: what a person has not thought about stays close. */
export const firstMarking: Marking = {
  audience: 'members',
  members: [],
  purposes: [],
  onward: 'with-consent',
  judicial: 'with-consent',
};

const most: Readonly<Record<Marking['audience'], (typeof onwards)[number]>> = {
  public: 'members',
  members: 'members',
  named: 'within-state',
  'named-strict': 'with-consent',
  persons: 'none',
};

/** How far it may be passed on at most under a traffic light (FIRST TLP 2.0 §2). */
export const mayPassOn = (audience: Marking['audience']): readonly (typeof onwards)[number][] =>
  onwards.slice(0, onwards.indexOf(most[audience]) + 1);

export const namesStates = ({ audience }: Pick<Marking, 'audience'>): boolean =>
  audience === 'named' || audience === 'named-strict' || audience === 'persons';

/** Another audience takes away what it does not allow, and names that it does not need. */
export function forAudience(marking: Marking, audience: Marking['audience']): Marking {
  const allowed = mayPassOn(audience);
  return {
    ...marking,
    audience,
    members: namesStates({ audience }) ? marking.members : [],
    onward: allowed.includes(marking.onward) ? marking.onward : most[audience],
  };
}
