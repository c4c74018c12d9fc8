import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { ledgerRoutes } from '#exchange/contract';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { allPages, ExportButton } from '../members/export-button.tsx';
import { useMemberName } from '../members/members-query.ts';
import classes from '../records/records.module.css';
import type { Contradiction } from './log-query.ts';

const read = (after: string | undefined) => api.ledger.exchangeContradictions({ query: { after, limit: 100 } });

/** Proofs that a state told two stories: to be shown to others, and acknowledged with what was done. */
export function ContradictionsScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const name = useMemberName();
  const [asking, setAsking] = useState<Contradiction>();
  const records = useRecords<Contradiction>(['exchange', 'contradictions', 'all'], read);
  const acknowledge = useMutation({
    mutationFn: ({ id, remark }: { id: string; remark: string }) =>
      api.ledger.exchangeContradictionAcknowledge({ params: { id }, body: { remark } }),
    onSuccess: () => {
      setAsking(undefined);
      void queries.invalidateQueries({ queryKey: ['exchange', 'contradictions'] });
    },
  });
  return (
    <Page
      title={t('exchange.nav.contradictions')}
      purpose={t('exchange.logs.contradictionsPurpose')}
      back={{ to: '/exchange/logs', title: t('exchange.nav.logs') }}
      actions={
        <ExportButton
          name="contradictions"
          head={['id', 'origin', 'kind', 'found_at', 'found_with', 'acknowledged_by', 'acknowledged_at', 'remark']}
          read={async () =>
            (await allPages(read)).map(({ id, origin, kind, foundAt, foundWith, acknowledged }) => [
              id,
              origin,
              kind,
              foundAt,
              foundWith,
              acknowledged?.by,
              acknowledged?.at,
              acknowledged?.remark,
            ])
          }
        />
      }
    >
      <RecordTable
        screen="exchange-contradictions"
        label={t('exchange.nav.contradictions')}
        columns={useContradictionColumns(setAsking)}
        records={records}
        search={false}
        rowKey={({ id }) => id}
        tone={({ acknowledged }) => (acknowledged === undefined ? 'late' : 'quiet')}
        empty={{ title: t('exchange.logs.noContradictions'), text: t('exchange.logs.noContradictionsText') }}
      />
      {asking !== undefined && (
        <ConfirmAct
          opened
          close={() => setAsking(undefined)}
          title={t('exchange.logs.acknowledge')}
          will={[
            t(`exchange.logs.kind.${asking.kind}`, { who: `\u2068${name(asking.origin)}\u2069` }),
            t('exchange.logs.will.banner'),
            t('exchange.logs.will.stays'),
          ]}
          act={t('exchange.logs.acknowledge')}
          grave
          reason={10}
          confirm={(remark) => acknowledge.mutate({ id: asking.id, remark })}
          pending={acknowledge.isPending}
          error={acknowledge.error}
        />
      )}
    </Page>
  );
}

function useContradictionColumns(ask: (one: Contradiction) => void): readonly Column<Contradiction>[] {
  const { t } = useTranslation();
  const may = useMay();
  const name = useMemberName();
  const mayAcknowledge = may('exchange.trust.propose');
  return useMemo(
    () => [
      {
        id: 'kind',
        title: t('exchange.logs.what'),
        width: [18, 2.4],
        cell: ({ kind, origin }) => t(`exchange.logs.kind.${kind}`, { who: `\u2068${name(origin)}\u2069` }),
      },
      {
        id: 'found',
        title: t('exchange.logs.found'),
        width: [8, 0.9],
        cell: ({ foundAt, foundWith }) => (
          <span>
            <When at={foundAt} /> {foundWith !== undefined && <bdi className={classes.small}>{name(foundWith)}</bdi>}
          </span>
        ),
      },
      {
        id: 'acknowledged',
        title: t('exchange.logs.done'),
        width: [12, 1.5],
        cell: ({ acknowledged }) =>
          acknowledged === undefined ? (
            <span className={classes.state} data-tone="harm">
              {t('exchange.logs.open')}
            </span>
          ) : (
            <span>
              <bdi className={classes.clamp}>{acknowledged.remark}</bdi>
              <span className={classes.small}>
                <bdi>{acknowledged.by}</bdi> · <When at={acknowledged.at} />
              </span>
            </span>
          ),
      },
      {
        id: 'acts',
        title: t('exchange.logs.acts'),
        width: [14, 1],
        cell: (one) => (
          <Group gap="xs">
            <Button
              component="a"
              size="compact-sm"
              variant="default"
              href={addressOf(ledgerRoutes.exchangeContradictionProof, { params: { id: one.id } })}
              download={`contradiction-${one.id}.json`}
            >
              {t('exchange.logs.proof')}
            </Button>
            {one.acknowledged === undefined && mayAcknowledge && (
              <Button size="compact-sm" color="red" onClick={() => ask(one)}>
                {t('exchange.logs.acknowledge')}
              </Button>
            )}
          </Group>
        ),
      },
    ],
    [t, name, ask, mayAcknowledge],
  );
}
