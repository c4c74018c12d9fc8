import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type LineageRow, ledgerStates } from '#military/contract';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useAllRecords } from '../../parts/record-table/records.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './groups.module.css';
import { lineagesQuery } from './groups-query.ts';
import { GroupsTabs } from './groups-tabs.tsx';
import { StateMark } from './state-mark.tsx';

/** Every assessed lineage by theatre: what the rules propose beside what two people signed. */
export function LineagesScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query, change } = useListQuery();
  const { data } = useQuery(lineagesQuery(language));
  const theatres = useMemo(() => [...new Set(data?.items.map(({ theatre }) => theatre))].toSorted(), [data]);
  const { theatre, state } = query;
  const all = useAllRecords<LineageRow>(['groups', 'lineages', language], lineagesQuery(language).queryFn as never);
  const words = (query['q'] ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const rows = all.rows.filter((one) => {
    const names = [one.name, one.head, ...Object.values(one.scripts)].join(' ').toLowerCase();
    const stands = one.signed?.state ?? one.proposed.state;
    return (
      (theatre === undefined || one.theatre === theatre) &&
      (state === undefined || stands === state) &&
      words.every((word) => names.includes(word))
    );
  });
  return (
    <Page title={t('military.groups.title')} purpose={t('military.groups.purpose')}>
      <GroupsTabs />
      <p className={classes.cause}>
        <strong>{t('military.groups.association')}</strong> {t('military.groups.noScore')}
      </p>
      <RecordTable
        screen="military-groups"
        label={t('military.groups.lineages')}
        columns={useColumns()}
        records={{ ...all, rows, total: rows.length }}
        rowKey={(one) => `${one.theatre} ${one.head}`}
        href={(one) => `/military/groups/${one.head}?theatre=${encodeURIComponent(one.theatre)}&head=${one.head}`}
        tone={(one) => (one.signed?.reopened === true ? 'late' : undefined)}
        filters={
          <>
            <Select
              clearable
              w={200}
              aria-label={t('military.groups.theatre')}
              placeholder={t('military.groups.allTheatres')}
              data={theatres}
              value={theatre ?? null}
              onChange={(value) => change({ theatre: value ?? undefined })}
            />
            <Select
              clearable
              w={200}
              aria-label={t('military.groups.ledger.state')}
              placeholder={t('military.groups.allStates')}
              data={ledgerStates.map((value) => ({ value, label: t(`military.groups.states.${value}`) }))}
              value={state ?? null}
              onChange={(value) => change({ state: value ?? undefined })}
            />
          </>
        }
        empty={{
          title: t('military.groups.empty.title'),
          text: t('military.groups.empty.text'),
          action: (
            <Button component={Link} to="/military/groups/events" variant="default">
              {t('military.groups.empty.act')}
            </Button>
          ),
        }}
      />
      {data !== undefined && data.tooFew.length > 0 && (
        <p className={classes.soft}>{t('military.groups.tooFew', { count: data.tooFew.length })}</p>
      )}
    </Page>
  );
}

function useColumns(): readonly Column<LineageRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const language = useLanguage();
  return useMemo(() => {
    const percent = (value: number | null) => (value === null ? '–' : formats.percent(value));
    return [
      {
        id: 'name',
        title: t('military.groups.one.title'),
        width: [16, 2],
        cell: (one) => (
          <span className={classes.stacked}>
            <bdi>{(language === 'ar' ? one.scripts.ar : undefined) ?? one.name}</bdi>
            {one.scripts.ar !== undefined && (
              <bdi className={classes.soft}>{language === 'ar' ? one.name : one.scripts.ar}</bdi>
            )}
          </span>
        ),
        value: (one) => one.name,
      },
      {
        id: 'theatre',
        title: t('military.groups.theatre'),
        width: [8, 1],
        cell: (one) => <bdi>{one.theatre}</bdi>,
        value: (one) => one.theatre,
      },
      {
        id: 'signed',
        title: t('military.groups.signed'),
        width: [10, 1],
        cell: (one) =>
          one.signed === undefined ? (
            <span className={classes.soft}>{t(`military.groups.${one.waiting ? 'waits' : 'notSigned'}`)}</span>
          ) : (
            <span className={classes.stacked}>
              <StateMark signed state={one.signed.state} />
              {one.signed.reopened && <span className={classes.harm}>{t('military.groups.reopened')}</span>}
            </span>
          ),
        value: (one) => one.signed?.state,
      },
      {
        id: 'proposed',
        title: t('military.groups.proposed'),
        width: [10, 1],
        cell: (one) => <StateMark state={one.proposed.state} />,
        value: (one) => one.proposed.state,
      },
      {
        id: 'drop',
        title: t('military.groups.drop'),
        width: [10, 1],
        numeric: true,
        cell: (one) =>
          one.drop === undefined ? (
            '–'
          ) : (
            <bdi dir="ltr">
              {percent(one.drop.middle)} [{percent(one.drop.low)} – {percent(one.drop.high)}]
            </bdi>
          ),
        value: (one) => one.drop?.middle ?? undefined,
      },
      {
        id: 'events',
        title: t('military.groups.events'),
        width: [6, 0.6],
        numeric: true,
        cell: (one) => formats.number(one.events),
        value: (one) => one.events,
      },
      {
        id: 'to',
        title: t('military.groups.until'),
        width: [7, 0.7],
        cell: (one) => formats.month(one.to),
        value: (one) => one.to,
      },
    ];
  }, [t, formats, language]);
}
