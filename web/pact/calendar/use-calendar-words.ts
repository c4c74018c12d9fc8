import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '../../shell/language.ts';
import { localeOf } from '../../shell/formats.ts';
import { sessionQuery } from '../../shell/session.ts';
import type { Leading } from './month-days.ts';

const calendars = { gregorian: 'gregory', hijri: 'islamic-umalqura' } as const;

/** Days and months in words, in either calendar. A day is a day everywhere: no time zone moves it. */
export interface CalendarWords {
  month(day: string, leading: Leading): string;
  number(day: string, leading: Leading): string;
  whole(day: string, leading: Leading): string;
  weekday(day: string, length: 'short' | 'long'): string;
  /** 0 for Sunday. */
  begins: number;
}

export function useCalendarWords(): CalendarWords {
  const language = useLanguage();
  const { data } = useQuery(sessionQuery);
  const nodeLocale = data?.node.locale ?? 'ar';
  return useMemo(() => {
    const locale = localeOf(language, nodeLocale);
    const made = new Map<string, Intl.DateTimeFormat>();
    const say = (day: string, leading: Leading, options: Intl.DateTimeFormatOptions): string => {
      const key = `${leading} ${JSON.stringify(options)}`;
      const format =
        made.get(key) ??
        new Intl.DateTimeFormat(`${locale}-u-ca-${calendars[leading]}`, { ...options, timeZone: 'UTC' });
      made.set(key, format);
      return format.format(new Date(day));
    };
    return {
      month: (day, leading) => say(day, leading, { month: 'long', year: 'numeric' }),
      number: (day, leading) => say(day, leading, { day: 'numeric' }),
      whole: (day, leading) => say(day, leading, { dateStyle: 'full' }),
      weekday: (day, length) => say(day, 'gregorian', { weekday: length }),
      begins: language === 'ar' ? 0 : 1,
    };
  }, [language, nodeLocale]);
}
