import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { wordsIn } from '../words-in.ts';
import classes from './duties.module.css';
import { dutiesQuery } from './duties-query.ts';
import { useDutyColumns } from './duty-columns.tsx';
import { dutyViewNames, dutyViews, viewNamed } from './duty-views.ts';

const none: ReadonlySet<string> = new Set();

/** What my state owes, by the day it is due; several are taken on at once. */
export function DutiesScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const navigate = useNavigate();
  const { query, change } = useListQuery();
  const [marked, setMarked] = useState<ReadonlySet<string>>(none);
  const { data, error, isPending, refetch } = useQuery(dutiesQuery);
  const view = viewNamed(query['show']);
  const wanted = (query['q'] ?? '').trim().toLowerCase();
  const rows = useMemo(
    () =>
      (data?.items ?? [])
        .filter(dutyViews[view])
        .filter(({ code, title }) => `${code} ${wordsIn(language, title)}`.toLowerCase().includes(wanted)),
    [data, view, wanted, language],
  );
  const empty = data !== undefined && data.state === undefined ? 'noState' : 'empty';
  return (
    <Page title={t('pact.duties.title')} purpose={t('pact.duties.purpose')}>
      <RecordTable
        screen="pact-duties"
        label={t('pact.duties.title')}
        columns={useDutyColumns()}
        records={{
          rows,
          total: rows.length,
          pending: isPending,
          stale: false,
          error,
          again: () => void refetch(),
          loadingMore: false,
        }}
        rowKey={({ commitment }) => commitment}
        href={({ commitment }) => `/pact/duties/${commitment}`}
        tone={({ overdue, answer }) => (overdue ? 'late' : answer === 'declines' ? 'quiet' : undefined)}
        filters={
          <div className={classes.filters}>
            <Select
              w={190}
              maw="100%"
              allowDeselect={false}
              aria-label={t('pact.duties.show')}
              data={dutyViewNames.map((value) => ({ value, label: t(`pact.duties.views.${value}`) }))}
              value={view}
              onChange={(value) => change({ show: value === 'all' || value === null ? undefined : value })}
            />
          </div>
        }
        empty={{ title: t(`pact.duties.${empty}.title`), text: t(`pact.duties.${empty}.text`) }}
        {...(may('pact.report') && {
          selection: {
            keys: marked,
            change: setMarked,
            acts: (
              <Button
                size="compact-md"
                onClick={() =>
                  void navigate({
                    to: '/pact/duties/$commitment',
                    params: { commitment: [...marked].join(',') } as never,
                  })
                }
              >
                {t('pact.duties.together')}
              </Button>
            ),
          },
        })}
      />
    </Page>
  );
}
