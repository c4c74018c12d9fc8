import { alertFault } from './faults.ts';
import { isWorthyReason } from './worthy-reason.ts';

/** What a person wrote, without what no text holds: control characters other than line ends, lone surrogates. */
export function writtenText(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}

/** A reason as it is kept; refuses what is none. */
export function writtenReason(text: string): string {
  const reason = writtenText(text);
  if (!isWorthyReason(reason)) throw alertFault('alert-reason-empty');
  return reason;
}
