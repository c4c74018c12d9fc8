import { Button, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { severities, situationKinds, type SituationRow, situationRoutes, situationStates } from '#military/contract';
import { ListFiles } from '../../parts/list-files.tsx';
import { ReadFileButton } from '../../parts/read-file-button.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { countryNames } from '../map/country-code.ts';
import classes from './situation.module.css';
import { useSituationAct } from './situation-query.ts';
import { StateMark } from './state-mark.tsx';

const PER_PAGE = 100;
const plural = { kind: 'kinds', state: 'states', severity: 'severities' } as const;

/** Situation reports that one may see: who wrote what, and how each stands. */
export function SituationsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { query, change } = useListQuery();
  const kind = situationKinds.find((one) => one === query['kind']);
  const state = situationStates.find((one) => one === query['state']);
  const severity = severities.find((one) => one === query['severity']);
  const text = (query['q'] ?? '').trim();
  const filter = {
    ...(kind !== undefined && { kind }),
    ...(state !== undefined && { state }),
    ...(severity !== undefined && { severity }),
    ...(text.length > 1 && { text }),
  };
  const records = useRecords<SituationRow>(['military', 'situations', filter], async (after) => {
    const offset = Number(after ?? 0);
    const { items, total } = await api.situations.situations({ query: { ...filter, limit: PER_PAGE, offset } });
    return { items, total, ...(offset + items.length < total && { next: String(offset + items.length) }) };
  });
  const take = useSituationAct(
    (file: File) => api.situations.readSituation({ file, fileName: file.name }),
    ({ id }) => void navigate({ to: `/military/situations/${id}/edit` }),
  );
  const acts = may('military.report') && (
    <Group gap="sm">
      <ReadFileButton
        accept=".xml,application/xml,text/xml"
        label={t('military.situations.read')}
        pending={take.isPending}
        read={(file) => take.mutate(file)}
      />
      <Button component={Link} to="/military/situations/new" leftSection={<IconPlus size={18} stroke={1.7} />}>
        {t('military.situations.begin')}
      </Button>
    </Group>
  );
  const choice = (name: 'kind' | 'state' | 'severity', of: readonly string[], value: string | undefined) => (
    <Select
      clearable
      w={200}
      placeholder={t(`military.situations.all.${name}`)}
      aria-label={t(`military.situations.${name}`)}
      data={of.map((one) => ({ value: one, label: t(`military.situations.${plural[name]}.${one}` as never) }))}
      value={value ?? null}
      onChange={(next) => change({ [name]: next ?? undefined })}
    />
  );
  return (
    <Page title={t('military.situations.title')} purpose={t('military.situations.purpose')} actions={acts}>
      <Refusal error={take.error} />
      <div className={classes.column}>
        <RecordTable
          screen="military-situations"
          label={t('military.situations.title')}
          columns={useColumns()}
          records={records}
          rowKey={(one) => one.id}
          href={(one) => `/military/situations/${one.id}`}
          tone={(one) => (one.state === 'withdrawn' || one.replaced ? 'quiet' : undefined)}
          filters={
            <>
              {choice('kind', situationKinds, kind)}
              {choice('state', situationStates, state)}
              {choice('severity', severities, severity)}
            </>
          }
          empty={{
            title: t('military.situations.empty.title'),
            text: t('military.situations.empty.text'),
            action: acts,
          }}
        />
        <ListFiles
          files={[
            {
              format: 'CSV',
              words: t('military.situations.csv'),
              href: addressOf(situationRoutes.situationFile, { query: filter }),
              holds: records.pending ? undefined : records.total,
            },
          ]}
        />
      </div>
    </Page>
  );
}

function useColumns(): readonly Column<SituationRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const nameOf = countryNames(language);
    return [
      {
        id: 'title',
        title: t('military.situations.name'),
        width: [13, 2],
        cell: (one) => <bdi>{one.title}</bdi>,
        value: (one) => one.title,
      },
      {
        id: 'kind',
        title: t('military.situations.kind'),
        width: [9, 1],
        cell: (one) => t(`military.situations.kinds.${one.kind}`),
        value: (one) => one.kind,
      },
      {
        id: 'place',
        title: t('military.situations.place'),
        width: [10, 1],
        cell: (one) => (
          <>
            <bdi>{one.place}</bdi> <bdi>{nameOf(one.country)}</bdi>
          </>
        ),
        value: (one) => one.place,
      },
      {
        id: 'severity',
        title: t('military.situations.severity'),
        width: [7, 0.6],
        cell: (one) => t(`military.situations.severities.${one.severity}`),
        value: (one) => one.severity,
      },
      {
        id: 'state',
        title: t('military.situations.state'),
        width: [11, 0.9],
        cell: (one) => <StateMark report={one} />,
        value: (one) => one.state,
      },
      {
        id: 'by',
        title: t('military.situations.by'),
        width: [7, 0.6],
        cell: (one) => <bdi>{one.by}</bdi>,
        value: (one) => one.by,
      },
      {
        id: 'at',
        title: t('military.situations.at'),
        width: [8, 0.7],
        cell: (one) => <When at={one.at} />,
        value: (one) => one.at,
      },
    ];
  }, [t, language]);
}
