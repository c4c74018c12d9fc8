import { createHash } from 'node:crypto';
import type { ListedSubject } from '../subject.ts';

/**
 * SHA-256 (hex) of what the list says of the subject. Two subjects have the same hash exactly when no field differs;
 * the order of keys and of the values in a list does not count, because publishers reorder them freely.
 */
export function subjectHash(subject: ListedSubject): string {
  return createHash('sha256').update(canonical(subject)).digest('hex');
}

/** JSON with sorted keys and sorted lists; what is undefined is left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
