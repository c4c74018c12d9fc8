import { isWorthyReason, writtenText } from '../alerts/index.ts';
import { caseFault } from './faults.ts';

/** A reason as it is kept; refuses what is none. */
export function writtenReason(text: string): string {
  const reason = writtenText(text);
  if (!isWorthyReason(reason)) throw caseFault('case-reason-empty');
  return reason;
}

/** The law a grave decision stands on, as it is kept. */
export function writtenGround(text: string): string {
  const ground = writtenText(text);
  if (ground.length < 3) throw caseFault('case-ground-empty');
  return ground;
}
