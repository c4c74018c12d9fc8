export type FileKind = 'same-name' | 'delisting' | 'exemption' | 'appeal' | 'review';
export type FileState = 'received' | 'in-hand' | 'asked' | 'proposed' | 'answered' | 'closed';

/** What officers do with a file, and what the person does. */
export type FileEvent = 'take' | 'ask' | 'hear' | 'propose' | 'approve' | 'refuse' | 'close';

/** Why an event cannot happen now; also the code of the fault. */
export type FileRefusal = 'redress-over' | 'redress-waits-for-second' | 'redress-no-proposal';

const over = (state: FileState): boolean => state === 'answered' || state === 'closed';

/** The state machine of a file, whole. Gives the next state, or why not. */
export function nextState(from: FileState, event: FileEvent): FileState | FileRefusal {
  if (over(from)) return 'redress-over';
  if (event === 'approve' || event === 'refuse') {
    if (from !== 'proposed') return 'redress-no-proposal';
    return event === 'approve' ? 'answered' : 'in-hand';
  }
  if (event === 'close') return 'closed';
  // The person may always say more: a proposal made without it is void (see `seen`), the file is in hand again.
  if (event === 'hear') return from === 'received' ? 'received' : 'in-hand';
  if (from === 'proposed') return 'redress-waits-for-second';
  return event === 'take' ? (from === 'received' ? 'in-hand' : from) : event === 'ask' ? 'asked' : 'proposed';
}

/** Whether somebody still has work with it, so that it can be late. */
export const awaitsAnswer = (state: FileState): boolean => !over(state);

/** What the person is told: whether two people already work on an answer is nobody's matter but ours. */
export type PublicState = 'received' | 'asked' | 'answered' | 'closed';
export function publicState(state: FileState): PublicState {
  return state === 'in-hand' || state === 'proposed' ? 'received' : state;
}
