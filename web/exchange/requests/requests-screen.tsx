import { Button, Select, Switch } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { allPages, ExportButton } from '../members/export-button.tsx';
import { useMembers } from '../members-named.ts';
import classes from '../records/records.module.css';
import { BoardFigures } from './board-figures.tsx';
import { useRequestColumns } from './request-columns.tsx';
import { type RequestRow, requestStates, urgencies } from './request-types.ts';

const directions = ['in', 'out'] as const;
const assignees = ['me', 'nobody'] as const;

/** What we are asked and what we ask, the most pressing first. */
export function RequestsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const members = useMembers();
  const { query, change } = useListQuery();
  const filter = useMemo(() => {
    const said = {
      direction: directions.find((one) => one === query['direction']),
      state: requestStates.find((one) => one === query['state']),
      urgency: urgencies.find((one) => one === query['urgency']),
      overdue: query['overdue'] === 'true' ? ('true' as const) : undefined,
      assignee: assignees.find((one) => one === query['assignee']),
      member: query['member'],
      q: query['q'],
    };
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as typeof said;
  }, [query]);
  const read = (after: string | undefined) => api.requests.requests({ query: { ...filter, after, limit: 100 } });
  const records = useRecords<RequestRow>(['exchange', 'requests', language, filter], read);
  const ask = may('exchange.requests') && (
    <Button component={Link} to="/exchange/requests/ask" leftSection={<IconMessageQuestion size={18} stroke={1.7} />}>
      {t('exchange.nav.ask')}
    </Button>
  );
  const choices = {
    direction: directions.map((value) => ({ value, label: t(`exchange.requests.directionIs.${value}`) })),
    state: requestStates.map((value) => ({ value, label: t(`exchange.requests.stateIs.${value}`) })),
    urgency: urgencies.map((value) => ({ value, label: t(`exchange.requests.urgencyIs.${value}`) })),
    assignee: assignees.map((value) => ({ value, label: t(`exchange.requests.assigneeIs.${value}`) })),
    member: [...members].map(([value, label]) => ({ value, label })),
  };
  return (
    <Page
      title={t('exchange.nav.requests')}
      purpose={t('exchange.requests.purpose')}
      actions={
        <>
          <ExportButton
            name="requests"
            head={[
              'id',
              'direction',
              'title',
              'from',
              'urgency',
              'state',
              'asked_at',
              'due_at',
              'overdue',
              'asked',
              'settled',
            ]}
            read={async () =>
              (await allPages(read)).map((row) => [
                row.id,
                row.direction,
                row.title,
                row.from.name,
                row.urgency,
                row.state,
                row.askedAt,
                row.dueAt,
                String(row.overdue),
                row.asked,
                row.settled,
              ])
            }
          />
          {ask}
        </>
      }
    >
      <BoardFigures />
      <RecordTable
        screen="exchange-requests"
        label={t('exchange.nav.requests')}
        columns={useRequestColumns()}
        records={records}
        rowKey={({ id }) => id}
        href={({ id }) => `/exchange/requests/${id}`}
        tone={({ overdue, state }) =>
          state === 'settled' || state === 'withdrawn' ? 'quiet' : overdue ? 'late' : undefined
        }
        filters={
          <div className={classes.filters}>
            {(['direction', 'state', 'urgency', 'assignee', 'member'] as const).map((name) => (
              <Select
                key={name}
                clearable
                w={150}
                placeholder={t(`exchange.requests.${name}`)}
                aria-label={t(`exchange.requests.${name}`)}
                data={choices[name]}
                value={query[name] ?? null}
                onChange={(value) => change({ [name]: value ?? undefined })}
              />
            ))}
            <Switch
              label={t('exchange.requests.onlyLate')}
              checked={filter.overdue === 'true'}
              onChange={(event) => change({ overdue: event.currentTarget.checked ? 'true' : undefined })}
            />
          </div>
        }
        empty={{ title: t('exchange.requests.empty'), text: t('exchange.requests.emptyText'), action: ask }}
      />
    </Page>
  );
}
