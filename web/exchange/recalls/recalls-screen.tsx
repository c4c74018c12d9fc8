import { Select } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { releaseRoutes } from '#exchange/contract';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import classes from '../records/records.module.css';

type Recall = z.output<typeof releaseRoutes.recalls.response>['items'][number];

const directions = ['in', 'out'] as const;

/** What was taken back: by us, with who has hidden it; by others, with what of ours rests on it. */
export function RecallsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query, change } = useListQuery();
  const direction = directions.find((one) => one === query['direction']);
  const records = useRecords<Recall>(['exchange', 'recalls', language, direction], (after) =>
    api.release.recalls({ query: { after, limit: 100, ...(direction !== undefined && { direction }) } }),
  );
  return (
    <Page title={t('exchange.nav.recalls')} purpose={t('exchange.recalls.purpose')}>
      <RecordTable
        screen="exchange-recalls"
        label={t('exchange.nav.recalls')}
        columns={useRecallColumns()}
        records={records}
        rowKey={(recall) => recall.id}
        href={(recall) => `/exchange/records/${recall.id}`}
        search={false}
        tone={(recall) => (recall.derivatives.length > 0 ? 'late' : undefined)}
        filters={
          <Select
            clearable
            w={210}
            placeholder={t('exchange.recalls.direction')}
            aria-label={t('exchange.recalls.direction')}
            data={directions.map((value) => ({ value, label: t(`exchange.recalls.${value}`) }))}
            value={direction ?? null}
            onChange={(value) => change({ direction: value ?? undefined })}
          />
        }
        empty={{ title: t('exchange.recalls.empty'), text: t('exchange.recalls.emptyText') }}
      />
    </Page>
  );
}

function useRecallColumns(): readonly Column<Recall>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'record',
        title: t('exchange.recalls.record'),
        width: [14, 2],
        cell: (recall) => <bdi>{recall.recordTitle}</bdi>,
      },
      {
        id: 'direction',
        title: t('exchange.recalls.direction'),
        width: [9, 0.9],
        cell: (recall) => (recall.direction === 'out' ? t('exchange.recalls.out') : <bdi>{recall.member.name}</bdi>),
      },
      {
        id: 'reason',
        title: t('exchange.recalls.reason'),
        width: [14, 2],
        cell: (recall) => (
          <bdi className={classes.clamp} dir="auto">
            {recall.reason}
          </bdi>
        ),
      },
      {
        id: 'from',
        title: t('exchange.recalls.from'),
        width: [12, 1.4],
        cell: (recall) => <LosingMembers recall={recall} />,
      },
      {
        id: 'derivatives',
        title: t('exchange.recalls.derivatives'),
        width: [10, 1.2],
        cell: (recall) => <Derivatives recall={recall} />,
      },
      { id: 'at', title: t('exchange.recalls.at'), width: [7, 0.7], cell: (recall) => <When at={recall.at} /> },
    ],
    [t],
  );
}

function LosingMembers({ recall }: { recall: Recall }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.entries}>
      {recall.from.map(({ member, actedAt }) => (
        <li key={member.id}>
          <bdi>{member.name}</bdi>{' '}
          {recall.direction === 'out' && (
            <span className={classes.state} data-tone={actedAt === undefined ? 'wait' : 'done'}>
              {t(actedAt === undefined ? 'exchange.recalls.notHidden' : 'exchange.recalls.hidden')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Derivatives({ recall }: { recall: Recall }) {
  if (recall.derivatives.length === 0) return <span className={classes.quiet}>–</span>;
  return (
    <ul className={classes.entries}>
      {recall.derivatives.map(({ id, title }) => (
        <li key={id}>
          <Link to={`/exchange/records/${id}`} className={classes.link}>
            <bdi>{title}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
