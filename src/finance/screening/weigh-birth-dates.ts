import { birthDatesAgree } from '../dates-agree.ts';
import type { MatchReason } from '../explanation.ts';
import type { ListedSubject, PartialDate } from '../subject.ts';
import { isTellingDay } from './lookup-keys.ts';
import type { Question } from './question.ts';

/** Two full dates less than this many years apart may be a misreading; more is another person's date. */
const MARGIN_YEARS = 2;

/** What the best-agreeing pair of birth dates says. Nothing when a side has none, or the question is not of a person. */
export function weighBirthDates(question: Question, subject: ListedSubject): MatchReason[] {
  const agreement = birthDatesAgree(question.birthDates, subject.birthDates);
  if (agreement === undefined) return [];
  const parameters = { a: printed(question.birthDates), b: printed(subject.birthDates) };
  switch (agreement) {
    case 'exact':
      return sameDay(question.birthDates, subject.birthDates)
        ? [{ rule: 'birth-date-same', effect: 0.08, parameters }]
        : [{ rule: 'birth-date-compatible', effect: 0, parameters }];
    case 'compatible':
      return [{ rule: 'birth-date-compatible', effect: 0, parameters }];
    case 'close':
      return [{ rule: 'birth-date-close', effect: 0, parameters }];
    default:
      return yearsApart(question.birthDates, subject.birthDates) < MARGIN_YEARS
        ? [{ rule: 'birth-date-near', effect: -0.1, parameters }]
        : [{ rule: 'birth-date-contradicts', effect: -0.2, parameters: { ...parameters, margin: `${MARGIN_YEARS}` } }];
  }
}

/** Whether a day that says more than its year stands on both sides. */
function sameDay(a: readonly PartialDate[], b: readonly PartialDate[]): boolean {
  return a.some((day) => isTellingDay(day) && b.some((other) => other.date === day.date && isTellingDay(other)));
}

function yearsApart(a: readonly PartialDate[], b: readonly PartialDate[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of a) for (const other of b) least = Math.min(least, gap(one, other));
  return least;
}

function gap(a: PartialDate, b: PartialDate): number {
  const after = Number(a.date.slice(0, 4)) - Number((b.until ?? b.date).slice(0, 4));
  const before = Number(b.date.slice(0, 4)) - Number((a.until ?? a.date).slice(0, 4));
  return Math.max(after, before, 0);
}

/** `1958`, `≈1958`, `1958–1963`; several are parted by `; `. At most three: a sentence, not a table. */
function printed(dates: readonly PartialDate[]): string {
  const texts = dates.map((date) => {
    const mark = date.approximate ? '≈' : '';
    return date.until === undefined ? `${mark}${date.date}` : `${mark}${date.date}–${date.until}`;
  });
  return texts.length > 3 ? `${texts.slice(0, 3).join('; ')}…` : texts.join('; ');
}
