import type { PartialDate } from '../subject.ts';
import { identifierKeys } from './comparable-identifier.ts';
import type { AskedIdentifier } from './question.ts';

/**
 * What a side is found by beside its names: its identifiers, and the full day of birth, because the same day lifts
 * names over the threshold that would not reach it alone.
 */
export function lookupKeys(side: {
  identifiers: readonly AskedIdentifier[];
  birthDates: readonly PartialDate[];
}): string[] {
  const days = side.birthDates.filter(isTellingDay).map(({ date }) => `born ${date}`);
  return [...new Set([...side.identifiers.flatMap(identifierKeys), ...days])];
}

/** The first of January stands for an unknown day in many registers: it tells a year. */
export function isTellingDay({ date, until, approximate }: PartialDate): boolean {
  return date.length === 10 && until === undefined && approximate !== true && !date.endsWith('-01-01');
}
