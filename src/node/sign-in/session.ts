import type { Step } from './tables.ts';

const minute = 60_000;
/** Without a call for so long, a session has ended. */
export const idleTime = 30 * minute;
/** However busy, a session ends after this. */
export const longestTime = 12 * 60 * minute;
/** What stands between the password and the second factor has not long to live. */
const halfwayTime = 10 * minute;
/** Adding or removing a factor needs a sign-in as young as this. */
export const freshTime = 15 * minute;
/** How often `seen_at` is written: not at every call. */
export const seenEvery = minute;

export const lifetimeOf = (step: Step): number => (step === 'signed-in' ? longestTime : halfwayTime);

/** Which step comes after a right password. An account without a second factor must enrol one; only the exercise's need none. */
export function stepAfterPassword(account: { exercise: boolean }, factors: readonly string[]): Step {
  if (factors.length > 0) return 'second-factor';
  return account.exercise ? 'signed-in' : 'enrol';
}
