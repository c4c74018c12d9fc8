export type AnswerState = 'open' | 'asked-back' | 'partly' | 'answered' | 'refused';
export type Outcome = Exclude<AnswerState, 'open'>;

/** What happened between the asker and one member asked. Times are ms since 1970, as those who signed them say. */
export interface ClockEvent {
  at: number;
  kind: Outcome | 'clarified';
  /** Settles the order of what happened at one instant, so that every node counts alike. */
  id: string;
}

/** One member's side of a request. */
export interface Party {
  state: AnswerState;
  /** Moved by as long as the member waited for the asker. */
  dueAt: number;
  /** Since when it waits for the asker; undefined: its clock runs, or it is settled. */
  stoppedAt: number | undefined;
  settledAt: number | undefined;
}

/**
 * Where one member stands, from everything that happened, in whatever order it became known. A question back stops the
 * clock until the asker answers it, or the member answers without waiting; what was late before stays as late. A whole
 * answer or a refusal settles it: nothing after it counts.
 */
export function partyOf(request: { askedAt: number; dueAt: number }, events: readonly ClockEvent[]): Party {
  const inOrder = events
    .map((event) => ({ ...event, at: Math.max(event.at, request.askedAt) }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  let party: Party = { state: 'open', dueAt: request.dueAt, stoppedAt: undefined, settledAt: undefined };
  // What the member had given before it asked back.
  let given: 'open' | 'partly' = 'open';
  for (const { kind, at } of inOrder) {
    if (party.settledAt !== undefined) break;
    if (kind === 'clarified') {
      if (party.stoppedAt !== undefined) party = { ...running(party, at), state: given };
    } else if (kind === 'asked-back') {
      if (party.stoppedAt === undefined) party = { ...party, state: 'asked-back', stoppedAt: at };
    } else if (kind === 'partly') {
      given = 'partly';
      party = { ...running(party, at), state: 'partly' };
    } else party = { ...running(party, at), state: kind, settledAt: at };
  }
  return party;
}

function running(party: Party, at: number): Party {
  if (party.stoppedAt === undefined) return party;
  return { ...party, dueAt: party.dueAt + at - party.stoppedAt, stoppedAt: undefined };
}

/** Time left in ms, negative when late; stands still while the clock is stopped and once it is settled. */
export function remaining(party: Pick<Party, 'dueAt' | 'stoppedAt' | 'settledAt'>, now: number): number {
  return party.dueAt - (party.settledAt ?? party.stoppedAt ?? now);
}

export const isOverdue = (party: Pick<Party, 'dueAt' | 'stoppedAt' | 'settledAt'>, now: number): boolean =>
  remaining(party, now) < 0;

export type RequestState = 'open' | 'asked-back' | 'partly' | 'settled' | 'withdrawn';

/** What all members asked come to. */
export function requestState(withdrawn: boolean, parties: readonly Pick<Party, 'state' | 'settledAt'>[]): RequestState {
  if (withdrawn) return 'withdrawn';
  if (parties.every((party) => party.settledAt !== undefined)) return 'settled';
  if (parties.some((party) => party.state === 'asked-back')) return 'asked-back';
  return parties.some((party) => party.state !== 'open') ? 'partly' : 'open';
}

/** The clock to watch: what runs and is due first, else what waits for the asker, else what was settled last. */
export function pressing<P extends Pick<Party, 'dueAt' | 'stoppedAt' | 'settledAt'>>(
  parties: readonly P[],
): P | undefined {
  const rank = (party: P) => (party.settledAt !== undefined ? 2 : party.stoppedAt !== undefined ? 1 : 0);
  const when = (party: P) => (party.settledAt === undefined ? party.dueAt : -party.settledAt);
  return parties.toSorted((a, b) => rank(a) - rank(b) || when(a) - when(b))[0];
}
