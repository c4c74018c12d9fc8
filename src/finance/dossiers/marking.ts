/** For whom a designation is, in the words of the exchange's marking. */
export interface Marking {
  audience: 'public' | 'members' | 'named' | 'named-strict' | 'persons';
  members: readonly string[];
  purposes: readonly string[];
  onward: 'none' | 'with-consent' | 'within-state' | 'members';
  judicial: 'no' | 'with-consent' | 'yes';
  retainUntil?: string | undefined;
}

const widestFirst = ['public', 'members', 'named', 'named-strict', 'persons'] as const;

/**
 * A marking that reaches everybody whom any of these reached. What ends a designation goes to all who were ever told of
 * it: a state that kept a narrower circle later must not leave a freeze standing elsewhere.
 */
export function reachOfAll(markings: readonly [Marking, ...Marking[]]): Marking {
  const [newest] = markings;
  const audience = widestFirst.find((one) => markings.some((marking) => marking.audience === one)) ?? newest.audience;
  const members = [...new Set(markings.flatMap((marking) => [...marking.members]))].sort();
  return { ...newest, audience, members };
}
