import { isWorthyReason } from '../alerts/worthy-reason.ts';
import { writtenText } from '../alerts/written-text.ts';
import { dossierFault } from './faults.ts';

/** A reason as it is kept; refuses what is none. */
export function writtenReason(text: string): string {
  const reason = writtenText(text);
  if (!isWorthyReason(reason)) throw dossierFault('dossier-reason-empty');
  return reason;
}

/** Every text of a value cleaned of what no text holds, and lines of a list that say nothing left out. */
export function cleaned<T>(value: T): T {
  if (typeof value === 'string') return writtenText(value) as T;
  if (Array.isArray(value)) return (value as unknown[]).map((one) => cleaned(one)).filter((one) => one !== '') as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one as unknown)])) as T;
}
