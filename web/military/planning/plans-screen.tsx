import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRow } from '#military/contract';
import { JobState } from '../../parts/job-state.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useAllRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { BeginPlan } from './begin-plan.tsx';

/** The plans that were made here, and the way to a new one. */
export function PlansScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const language = useLanguage();
  const [beginning, setBeginning] = useState(false);
  const records = useAllRecords<PlanRow>(['military', 'plans', language], () => api.plans.plans({}));
  const begin = may('military.plan') && (
    <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setBeginning(true)}>
      {t('military.plans.begin')}
    </Button>
  );
  return (
    <Page title={t('military.plans.title')} purpose={t('military.plans.purpose')} actions={begin}>
      <RecordTable
        screen="military-plans"
        label={t('military.plans.title')}
        columns={useColumns()}
        records={records}
        rowKey={(one) => one.id}
        href={(one) => `/military/plans/${one.id}`}
        search={false}
        empty={{ title: t('military.plans.empty.title'), text: t('military.plans.empty.text'), action: begin }}
      />
      {beginning && <BeginPlan close={() => setBeginning(false)} />}
    </Page>
  );
}

function useColumns(): readonly Column<PlanRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('military.plans.name'),
        width: [16, 2],
        cell: (one) => <bdi>{one.name}</bdi>,
        value: (one) => one.name,
      },
      {
        id: 'state',
        title: t('military.plans.state'),
        width: [9, 0.8],
        cell: (one) => <JobState state={one.state} />,
        value: (one) => one.state,
      },
      {
        id: 'met',
        title: t('military.plans.met'),
        width: [8, 0.6],
        numeric: true,
        cell: (one) => (one.met === undefined ? '–' : formats.percent(one.met)),
        value: (one) => one.met,
      },
      {
        id: 'lines',
        title: t('military.plans.lineCount'),
        width: [6, 0.5],
        numeric: true,
        cell: (one) => formats.number(one.lines),
        value: (one) => one.lines,
      },
      {
        id: 'by',
        title: t('military.plans.by'),
        width: [10, 1],
        cell: (one) => <bdi>{one.by}</bdi>,
        value: (one) => one.by,
      },
      {
        id: 'at',
        title: t('military.plans.at'),
        width: [9, 0.8],
        cell: (one) => <When at={one.at} />,
        value: (one) => one.at,
      },
    ],
    [t, formats],
  );
}
