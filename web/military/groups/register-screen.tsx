import { Button, Group } from '@mantine/core';
import { IconFileUpload, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupRow } from '#military/contract';
import { Panel } from '../../parts/panel.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useAllRecords } from '../../parts/record-table/records.ts';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { BringTable } from './bring-table.tsx';
import { ChangeList } from './change-list.tsx';
import classes from './groups.module.css';
import { waitingQuery } from './groups-query.ts';
import { GroupsTabs } from './groups-tabs.tsx';
import { ProposeChange } from './propose-change.tsx';

/** Every group that two people stand behind, and what waits for a second person. */
export function RegisterScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const { query } = useListQuery();
  const q = query['q'] ?? '';
  const [asking, setAsking] = useState<'change' | 'table'>();
  const waiting = useQuery(waitingQuery);
  const records = useAllRecords<GroupRow>(['groups', 'register', q], () =>
    api.groups.groupRegister({ query: q === '' ? {} : { q } }),
  );
  const acts = may('military.assess') && (
    <Group gap="sm">
      <Button
        variant="default"
        leftSection={<IconFileUpload size={18} stroke={1.7} />}
        onClick={() => setAsking('table')}
      >
        {t('military.groups.changes.table')}
      </Button>
      <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setAsking('change')}>
        {t('military.groups.changes.propose')}
      </Button>
    </Group>
  );
  return (
    <Page title={t('military.groups.register.title')} purpose={t('military.groups.purpose')} actions={acts}>
      <GroupsTabs />
      <div className={classes.stack}>
        <Panel title={t('military.groups.changes.waiting')}>
          <ChangeList showCodes changes={waiting.data?.items ?? []} />
        </Panel>
        <RecordTable
          screen="military-register"
          label={t('military.groups.register.title')}
          columns={useColumns()}
          records={records}
          rowKey={(one) => one.code}
          href={(one) => `/military/groups/${one.code}`}
          empty={{
            title: t('military.groups.noGroups.title'),
            text: t('military.groups.noGroups.text'),
            action: acts,
          }}
        />
      </div>
      {asking === 'change' && <ProposeChange close={() => setAsking(undefined)} />}
      {asking === 'table' && <BringTable close={() => setAsking(undefined)} />}
    </Page>
  );
}

function useColumns(): readonly Column<GroupRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('military.groups.name'),
        width: [14, 2],
        cell: (one) => <bdi>{one.name}</bdi>,
        value: (one) => one.name,
      },
      {
        id: 'ar',
        title: t('military.groups.arabic'),
        width: [12, 1.4],
        cell: (one) => <bdi>{one.scripts.ar ?? '–'}</bdi>,
        value: (one) => one.scripts.ar,
      },
      {
        id: 'la',
        title: t('military.groups.latin'),
        width: [12, 1.4],
        cell: (one) => <bdi>{one.scripts.la ?? '–'}</bdi>,
        value: (one) => one.scripts.la,
      },
      {
        id: 'kind',
        title: t('military.groups.kind'),
        width: [9, 1],
        cell: (one) => t(`military.groups.kinds.${one.kind}`),
        value: (one) => one.kind,
      },
      {
        id: 'code',
        title: t('military.groups.code'),
        width: [5, 0.5],
        numeric: true,
        cell: (one) => <bdi>{one.code}</bdi>,
        value: (one) => Number(one.code),
      },
    ],
    [t],
  );
}
