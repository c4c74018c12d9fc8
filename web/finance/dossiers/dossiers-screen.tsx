import { Button, Select } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { dossierRoutes } from '#finance/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useDossierColumns } from './dossier-columns.tsx';
import { DossierFigures } from './dossier-figures.tsx';
import { useTakeDossier } from './dossier-query.ts';
import { type DossierRow, statuses } from './dossier-types.ts';

/** What this state designates: what waits for a signature, what is in force, and when it is reviewed. */
export function DossiersScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const take = useTakeDossier();
  const { query, change } = useListQuery();
  const filter = useMemo(() => {
    const said = {
      status: statuses.find((one) => one === query['status']),
      waits: (['me', 'second', 'review'] as const).find((one) => one === query['waits']),
      sort: query['view'] === 'calendar' ? ('review' as const) : undefined,
      q: query['q'],
    };
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as typeof said;
  }, [query]);
  const records = useRecords<DossierRow>(['dossiers', 'list', filter], (after) =>
    api.dossiers.dossiers({ query: { ...filter, after, limit: 100 } }),
  );
  const open = useMutation({
    mutationFn: () => api.dossiers.makeDossier({ body: {} }),
    onSuccess: async (dossier) => {
      take(dossier);
      await navigate({ to: `/dossiers/${dossier.id}` });
    },
  });
  const begin = may('finance.designate') && (
    <Button
      leftSection={<IconFilePlus size={18} stroke={1.7} />}
      loading={open.isPending}
      onClick={() => open.mutate()}
    >
      {t('finance.dossiers.open')}
    </Button>
  );
  return (
    <Page title={t('finance.dossiers.title')} purpose={t('finance.dossiers.purpose')} actions={begin}>
      <DossierFigures />
      <Refusal error={open.error} />
      <RecordTable
        screen="dossiers"
        label={t('finance.dossiers.title')}
        columns={useDossierColumns()}
        records={records}
        rowKey={(dossier) => dossier.id}
        href={(dossier) => `/dossiers/${dossier.id}`}
        tone={(dossier) =>
          dossier.review === 'due'
            ? 'late'
            : dossier.status === 'delisted' || dossier.status === 'given-up'
              ? 'quiet'
              : undefined
        }
        filters={
          <>
            <Select
              allowDeselect={false}
              w={220}
              aria-label={t('finance.dossiers.calendar')}
              data={[
                { value: 'all', label: t('finance.dossiers.all') },
                { value: 'calendar', label: t('finance.dossiers.calendar') },
              ]}
              value={query['view'] === 'calendar' ? 'calendar' : 'all'}
              onChange={(view) => change({ view: view === 'calendar' ? view : undefined })}
            />
            <Select
              clearable
              w={170}
              placeholder={t('finance.dossiers.allStatuses')}
              aria-label={t('finance.dossiers.state')}
              data={statuses.map((value) => ({ value, label: t(`finance.dossiers.statuses.${value}`) }))}
              value={filter.status ?? null}
              onChange={(status) => change({ status: status ?? undefined })}
            />
          </>
        }
        exportHref={addressOf(dossierRoutes.dossiersExport, { query: filter })}
        empty={{ title: t('finance.dossiers.empty.title'), text: t('finance.dossiers.empty.text'), action: begin }}
      />
    </Page>
  );
}
