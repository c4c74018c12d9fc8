import { Button } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { EntityPanel } from './entity-panel.tsx';
import { MakeEntity } from './make-entity.tsx';
import classes from '../orders/orders.module.css';

/** Who holds what the books name, with the keys that sign its answers. */
export function EntitiesScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const [making, setMaking] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: ['entities'], queryFn: () => api.entities.entities({}) });
  const make = may('finance.entities.manage') && (
    <Button leftSection={<IconBuildingBank size={18} stroke={1.7} />} onClick={() => setMaking(true)}>
      {t('finance.entities.make')}
    </Button>
  );
  return (
    <Page title={t('finance.entities.title')} purpose={t('finance.entities.purpose')} actions={make}>
      <Refusal error={error} again={() => void refetch()} />
      <div className={classes.column}>
        {data?.items.map((entity) => (
          <EntityPanel key={entity.key} entity={entity} unbound={data.unbound} />
        ))}
        {data?.items.length === 0 && (
          <Panel title={t('finance.entities.empty.title')}>{t('finance.entities.empty.text')}</Panel>
        )}
      </div>
      {making && <MakeEntity close={() => setMaking(false)} />}
    </Page>
  );
}
