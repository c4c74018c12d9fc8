import { Button, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { incidentOrigins } from '#military/contract';
import { Panel, PanelAct } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import classes from './groups.module.css';
import { incidentsQuery, useAskAgain } from './groups-query.ts';
import { type EventMark, MarkSelect } from './mark-select.tsx';

const all = 'all';

/** The incidents of this node as what an assessment reads: of one source or of all, under a mark that the assessor gives. */
export function IncidentsSource({ reports }: { reports: string[] }) {
  const { t } = useTranslation();
  const may = useMay();
  const askAgain = useAskAgain();
  const { data, error } = useQuery(incidentsQuery);
  const [chosen, setChosen] = useState<string>(all);
  const [mark, setMark] = useState<EventMark>('amber');
  const source = incidentOrigins.find((one) => one === chosen);
  const begin = useMutation({
    mutationFn: () => api.groups.beginAssessment({ body: { incidents: { ...(source && { source }), mark }, reports } }),
    onSuccess: askAgain,
  });
  const count = data?.items.reduce((sum, { incidents }) => sum + incidents, 0) ?? 0;
  return (
    <Panel title={t('military.groups.incidents.title')}>
      <Refusal error={error ?? begin.error} />
      {data !== undefined && count === 0 && (
        <>
          <p className={classes.soft}>{t('military.groups.incidents.none')}</p>
          <PanelAct>
            <Button component={Link} to="/military/incidents" variant="default">
              {t('military.groups.incidents.act')}
            </Button>
          </PanelAct>
        </>
      )}
      {data !== undefined && count > 0 && (
        <>
          <p className={classes.soft}>
            {t('military.groups.incidents.hint')}
            {data.items.length > 1 && source === undefined && ` ${t('military.groups.incidents.several')}`}
          </p>
          {may('military.assess') && (
            <div className={`not-on-paper ${classes.row}`}>
              <Select
                allowDeselect={false}
                label={t('military.groups.incidents.which')}
                data={[
                  { value: all, label: t('military.groups.incidents.all', { count }) },
                  ...data.items.map((one) => ({
                    value: one.source,
                    label: t('military.groups.incidents.of', {
                      source: t(`military.groups.incidents.sources.${one.source}`),
                      count: one.incidents,
                    }),
                  })),
                ]}
                value={chosen}
                onChange={(value) => setChosen(value ?? all)}
              />
              <MarkSelect mark={mark} choose={setMark} />
              <Button loading={begin.isPending} onClick={() => begin.mutate()} style={{ alignSelf: 'end' }}>
                {t('military.groups.incidents.assess')}
              </Button>
            </div>
          )}
        </>
      )}
    </Panel>
  );
}
