import { isWorthyReason } from '../alerts/worthy-reason.ts';
import { writtenText } from '../alerts/written-text.ts';
import { orderFault } from './faults.ts';

/** A reason as it is kept; refuses what is none. */
export function writtenReason(text: string): string {
  const reason = writtenText(text);
  if (!isWorthyReason(reason)) throw orderFault('order-reason-empty');
  return reason;
}
