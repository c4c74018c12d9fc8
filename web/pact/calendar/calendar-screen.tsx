import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconCalendarDown, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { dutyRoutes } from '#pact/contract';
import { directionOf } from '../../i18n/language.ts';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import classes from './calendar.module.css';
import { EntryList } from './entry-list.tsx';
import { dayAfter, type Leading, monthOf } from './month-days.ts';
import { MonthList } from './month-list.tsx';
import { MonthGrid } from './month-grid.tsx';
import { useCalendarWords } from './use-calendar-words.ts';

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The days of the pact, month by month, in the calendar the reader lives by, with the other beside it. */
export function CalendarScreen() {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const words = useCalendarWords();
  const { query, change } = useListQuery();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { data, error, refetch } = useQuery({ queryKey: ['pact', 'calendar'], queryFn: () => api.duties.calendar({}) });
  const day = isDay(query['day']) ? query['day'] : today;
  const leading: Leading =
    (query['months'] ?? (language === 'ar' ? 'hijri' : 'gregorian')) === 'hijri' ? 'hijri' : 'gregorian';
  const entries = useMemo(() => Map.groupBy(data?.items ?? [], (entry) => entry.day), [data]);
  const month = monthOf(day, leading);
  const choose = (next: string) => change({ day: next });
  const inMonth = month.some((one) => entries.has(one));
  const onDay = entries.get(day) ?? [];
  const rtl = directionOf(i18n.language) === 'rtl';
  const [Back, Forth] = rtl ? [IconChevronRight, IconChevronLeft] : [IconChevronLeft, IconChevronRight];
  const other = leading === 'hijri' ? 'gregorian' : 'hijri';
  const beside = [month[0], month.at(-1)].map((one) => words.month(one ?? day, other));
  return (
    <Page
      title={t('pact.calendar.title')}
      purpose={t('pact.calendar.purpose')}
      actions={
        <Button
          component="a"
          href={addressOf(dutyRoutes.calendarFile, { query: { language } })}
          variant="default"
          leftSection={<IconCalendarDown size={17} stroke={1.7} />}
        >
          {t('pact.calendar.export')}
        </Button>
      }
    >
      <Refusal error={error} again={() => void refetch()} />
      <div className={classes.columns}>
        <Panel>
          <div className={classes.head}>
            <div>
              <h2 className={classes.month} aria-live="polite">
                {words.month(day, leading)}
              </h2>
              <span className={classes.small}>{[...new Set(beside)].join(' – ')}</span>
            </div>
            <div className={classes.turns}>
              <SegmentedControl
                size="xs"
                aria-label={t('pact.calendar.leading')}
                value={leading}
                onChange={(value) => change({ months: value })}
                data={(['hijri', 'gregorian'] as const).map((value) => ({
                  value,
                  label: t(`pact.calendar.leads.${value}`),
                }))}
              />
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('pact.calendar.before')}
                onClick={() => choose(dayAfter(month[0] ?? day, -1))}
              >
                <Back size={18} stroke={1.8} />
              </ActionIcon>
              <Button variant="default" size="compact-md" onClick={() => choose(today)}>
                {t('pact.calendar.today')}
              </Button>
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('pact.calendar.after')}
                onClick={() => choose(dayAfter(month.at(-1) ?? day, 1))}
              >
                <Forth size={18} stroke={1.8} />
              </ActionIcon>
            </div>
          </div>
          <MonthGrid day={day} today={today} leading={leading} entries={entries} choose={choose} />
          <p className={classes.keys}>{t('pact.calendar.keys')}</p>
        </Panel>
        <div className={classes.column}>
          <Panel title={t('pact.calendar.onDay')}>
            <p className={classes.small}>
              <bdi>{words.whole(day, 'gregorian')}</bdi> · <bdi>{words.whole(day, 'hijri')}</bdi>
            </p>
            {onDay.length === 0 ? <p>{t('pact.calendar.nothingDay')}</p> : <EntryList entries={onDay} />}
          </Panel>
          <Panel title={t('pact.calendar.inMonth')}>
            {!inMonth ? <p>{t('pact.calendar.nothingMonth')}</p> : <MonthList month={month} entries={entries} />}
          </Panel>
        </div>
      </div>
    </Page>
  );
}
