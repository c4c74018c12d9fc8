import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './calendar.module.css';
import type { Entry } from './calendar-types.ts';
import { dayAfter, type Leading, monthOf, weeksOf } from './month-days.ts';
import { useCalendarWords } from './use-calendar-words.ts';

interface MonthGridProps {
  day: string;
  today: string;
  leading: Leading;
  entries: ReadonlyMap<string, readonly Entry[]>;
  choose: (day: string) => void;
}

/** A month in rows of weeks: each day with its number in both calendars and what is due; walked by the arrow keys. */
export function MonthGrid({ day, today, leading, entries, choose }: MonthGridProps) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const words = useCalendarWords();
  const grid = useRef<HTMLTableElement>(null);
  const walked = useRef(false);
  const month = monthOf(day, leading);
  const weeks = weeksOf(month, words.begins);
  const other = leading === 'hijri' ? 'gregorian' : 'hijri';
  // A day that the keys came to takes the focus, also in another month.
  useEffect(() => {
    if (walked.current) grid.current?.querySelector<HTMLButtonElement>(`[data-day="${day}"]`)?.focus();
    walked.current = false;
  }, [day]);
  const walk = (event: KeyboardEvent) => {
    const ahead = directionOf(i18n.language) === 'rtl' ? -1 : 1;
    const first = month[0] ?? day;
    const last = month.at(-1) ?? day;
    const place = month.indexOf(day);
    const inMonth = (of: string) => {
      const days = monthOf(of, leading);
      return days[Math.min(place, days.length - 1)] ?? of;
    };
    const to = {
      ArrowRight: () => dayAfter(day, ahead),
      ArrowLeft: () => dayAfter(day, -ahead),
      ArrowDown: () => dayAfter(day, 7),
      ArrowUp: () => dayAfter(day, -7),
      Home: () => first,
      End: () => last,
      PageUp: () => inMonth(dayAfter(first, -1)),
      PageDown: () => inMonth(dayAfter(last, 1)),
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    walked.current = true;
    choose(to());
  };
  const label = (one: string) => {
    const count = entries.get(one)?.length ?? 0;
    const dates = [words.whole(one, leading), words.whole(one, other)];
    return [...dates, ...(count === 0 ? [] : [said(count)])].join(' · ');
  };
  const said = (count: number) => t('pact.calendar.entries', { count, number: formats.number(count) });
  return (
    <table ref={grid} role="grid" className={classes.grid} aria-label={words.month(day, leading)} onKeyDown={walk}>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, n) => dayAfter('2023-01-01', words.begins + n)).map((sample) => (
            <th key={sample} scope="col" aria-label={words.weekday(sample, 'long')}>
              {words.weekday(sample, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((one) => one !== undefined)}>
            {week.map((one, n) =>
              one === undefined ? (
                // Nothing of this month; what stands in its place is nothing.
                <td key={n} className={classes.none} />
              ) : (
                <td key={one} aria-selected={one === day}>
                  <button
                    type="button"
                    data-day={one}
                    className={classes.day}
                    tabIndex={one === day ? 0 : -1}
                    aria-label={label(one)}
                    aria-current={one === today ? 'date' : undefined}
                    data-chosen={one === day}
                    data-late={entries.get(one)?.some(({ state }) => state === 'late')}
                    onClick={() => choose(one)}
                  >
                    <b className="tabular">{words.number(one, leading)}</b>
                    <span className={classes.other}>{words.number(one, other)}</span>
                    <span className={classes.count}>
                      {(entries.get(one)?.length ?? 0) > 0 && formats.number(entries.get(one)?.length ?? 0)}
                    </span>
                  </button>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
