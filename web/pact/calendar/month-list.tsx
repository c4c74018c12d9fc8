import classes from './calendar.module.css';
import type { Entry } from './calendar-types.ts';
import { EntryList } from './entry-list.tsx';
import { useCalendarWords } from './use-calendar-words.ts';

interface MonthListProps {
  month: readonly string[];
  entries: ReadonlyMap<string, readonly Entry[]>;
}

/** What is due in a month, day by day, with both dates. */
export function MonthList({ month, entries }: MonthListProps) {
  const words = useCalendarWords();
  return (
    <div className={classes.days}>
      {month
        .filter((day) => entries.has(day))
        .map((day) => (
          <section key={day}>
            <h3 className={classes.date}>
              <time dateTime={day}>
                <bdi>{words.whole(day, 'gregorian')}</bdi> · <bdi>{words.whole(day, 'hijri')}</bdi>
              </time>
            </h3>
            <EntryList entries={entries.get(day) ?? []} />
          </section>
        ))}
    </div>
  );
}
