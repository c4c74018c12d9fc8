import type { ExemptionKind, ExemptionState } from './tables.ts';

/** An exemption ends by itself; the longest lasts a year, and is asked for again. */
export const LONGEST_DAYS = 366;
const DAY = 86_400_000;

/** Whether a period is lawful when it is written: it ends after it begins, ahead of us, and within a year. */
export function isLawfulPeriod(startsAt: Date, expiresAt: Date, now: Date): boolean {
  const lasts = expiresAt.getTime() - startsAt.getTime();
  return lasts > 0 && lasts <= LONGEST_DAYS * DAY && expiresAt > now;
}

/**
 * Whether it lets anything out at this instant. Its last instant is no longer in it, and no job has to have run: the clock
 * decides. What was once marked as over stays over, though a clock steps back.
 */
export function isInForce(exemption: { state: ExemptionState; starts_at: Date; expires_at: Date }, now: Date): boolean {
  return exemption.state === 'standing' && exemption.starts_at <= now && now < exemption.expires_at;
}

/** As the letter to the holder names the ground. */
export const licenceGround = {
  basic: 'basic-expenses',
  extraordinary: 'extraordinary-expenses',
  humanitarian: 'humanitarian',
} as const satisfies Record<ExemptionKind, string>;
