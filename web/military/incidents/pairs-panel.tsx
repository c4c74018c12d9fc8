import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IncidentView } from '#military/contract';
import { Panel } from '../../parts/panel.tsx';
import { Reasoned } from '../../parts/reasoned.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { countryNames } from '../map/country-code.ts';
import classes from '../groups/groups.module.css';

/** Incidents of different files that may be one: a person says so, with a reason, and may say otherwise later. */
export function PairsPanel({ again }: { again: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['military', 'incident-pairs'],
    queryFn: () => api.incidents.incidentPairs({}),
  });
  const done = () => {
    void refetch();
    again();
  };
  return (
    <Panel title={t('military.incidents.pairs')}>
      <Refusal error={error} again={() => void refetch()} />
      {data?.items.length === 0 && <p className={classes.soft}>{t('military.incidents.noPair')}</p>}
      {data?.items.map(({ one, other }) => (
        <div key={one.id + other.id} style={{ marginBlockEnd: '1rem' }}>
          <div className={classes.row}>
            <Told incident={one} />
            <Told incident={other} />
          </div>
          <Group gap="xs" mt="xs">
            {([true, false] as const).map((same) => (
              <Reasoned
                key={String(same)}
                least={10}
                act={t(same ? 'military.incidents.same' : 'military.incidents.apart')}
                will={t(same ? 'military.incidents.sameWill' : 'military.incidents.apartWill')}
                run={(reason) => api.incidents.judgeIncidents({ body: { one: one.id, other: other.id, same, reason } })}
                done={done}
              />
            ))}
          </Group>
        </div>
      ))}
    </Panel>
  );
}

function Told({ incident }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = countryNames(useLanguage());
  return (
    <div className={classes.stacked}>
      <b>
        {formats.date(incident.startedOn)} · {t(`military.incidents.kinds.${incident.kind}`)}
      </b>
      <span>
        <bdi>{incident.place}</bdi>{' '}
        <bdi>{incident.country === '' ? incident.countryAsTold : nameOf(incident.country)}</bdi>
      </span>
      <span>
        <bdi>{incident.sideA}</bdi>
        {incident.sideB !== '' && ' – '}
        <bdi>{incident.sideB}</bdi> · {formats.number(incident.killedBest)}
      </span>
      <span className={classes.soft}>
        <bdi>{incident.sources[0]?.title}</bdi>
      </span>
    </div>
  );
}
