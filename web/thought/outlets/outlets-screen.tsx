import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { Page } from '../../shell/page.tsx';
import classes from '../known/known.module.css';
import { Delivery } from './delivery.tsx';
import { Reached } from './reached.tsx';

const states = ['failed', 'waiting', 'sent', 'given-up'] as const;

/** How the public hears of the library: who is told, what was told, what waits, and what a person must look at. */
export function OutletsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const [state, setState] = useState<(typeof states)[number] | 'all'>('all');
  const { data, error, refetch } = useQuery({
    queryKey: ['thought', 'outlets', state],
    queryFn: () => api.thoughtOutlets.outlets({ query: state === 'all' ? {} : { state } }),
    refetchInterval: 10_000,
  });
  return (
    <Page title={t('thought.nav.outlets')} purpose={t('thought.outlets.purpose')}>
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && (
        <div className={classes.stack}>
          <Reached outlets={data.outlets} reached={data.reached} />
          <Panel title={t('thought.outlets.told')}>
            <SegmentedControl
              mb="sm"
              aria-label={t('thought.outlets.which')}
              data={['all' as const, ...states].map((value) => ({ value, label: t(`thought.outlets.of.${value}`) }))}
              value={state}
              onChange={(value) => setState(states.find((one) => one === value) ?? 'all')}
            />
            {data.items.length === 0 && <p className={classes.none}>{t('thought.outlets.none')}</p>}
            <ul className={classes.rows}>
              {data.items.map((one) => (
                <Delivery key={one.key} row={one} may={may('thought.edit')} again={() => void refetch()} />
              ))}
            </ul>
          </Panel>
        </div>
      )}
    </Page>
  );
}
