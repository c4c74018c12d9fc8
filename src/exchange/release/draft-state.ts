/** See `draftStateShape`. */
export type DraftState = 'draft' | 'proposed' | 'published' | 'refused' | 'withdrawn';

/** What people do to a draft. */
export type DraftStep = 'change' | 'propose' | 'take-back' | 'approve' | 'refuse' | 'withdraw';

/** Why a step cannot be taken now; also the code of the fault a person gets. */
export type DraftRefusal = 'draft-over' | 'draft-waits-for-second' | 'draft-not-proposed' | 'draft-refused-as-it-is';

/** The state machine of a draft, whole. Gives the next state, or why not. */
export function nextState(from: DraftState, step: DraftStep): DraftState | { refused: DraftRefusal } {
  if (from === 'published' || from === 'withdrawn') return { refused: 'draft-over' };
  const next = moves[step][from];
  return next ?? { refused: whyNot(from, step) };
}

type Open = Exclude<DraftState, 'published' | 'withdrawn'>;

const moves: Readonly<Record<DraftStep, Readonly<Partial<Record<Open, DraftState>>>>> = {
  // What was refused is written anew before it is proposed again.
  change: { draft: 'draft', refused: 'draft' },
  propose: { draft: 'proposed' },
  'take-back': { proposed: 'draft' },
  approve: { proposed: 'published' },
  refuse: { proposed: 'refused' },
  withdraw: { draft: 'withdrawn', proposed: 'withdrawn', refused: 'withdrawn' },
};

function whyNot(from: Open, step: DraftStep): DraftRefusal {
  if (from === 'proposed') return 'draft-waits-for-second';
  return step === 'propose' ? 'draft-refused-as-it-is' : 'draft-not-proposed';
}

/** Everybody who wrote in a draft or proposed it: none of them is its second person. */
export interface Authorship {
  state: DraftState;
  authors: readonly string[];
  proposedBy?: string | undefined;
}

type Person = { kind: 'person' | 'token' | 'node'; id: string };

/** Why this actor may not be the second person; undefined when they may. */
export function whyNotSecond(
  actor: Person,
  draft: Authorship,
): DraftRefusal | 'draft-person-only' | 'draft-own' | undefined {
  if (actor.kind !== 'person') return 'draft-person-only';
  const next = nextState(draft.state, 'approve');
  if (typeof next !== 'string') return next.refused;
  return draft.authors.includes(actor.id) ? 'draft-own' : undefined;
}

/** Why this actor may not take the proposal back; undefined when they may. */
export function whyNotTakeBack(actor: Person, draft: Authorship): DraftRefusal | 'draft-of-another' | undefined {
  const next = nextState(draft.state, 'take-back');
  if (typeof next !== 'string') return next.refused;
  return draft.authors.includes(actor.id) ? undefined : 'draft-of-another';
}
