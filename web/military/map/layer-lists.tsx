import { Badge, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActivityRow } from '#military/contract';
import { Panel } from '../../parts/panel.tsx';
import type { ListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { incidentFilter } from './layers-query.ts';
import classes from './map.module.css';

/** Activities on the map, as words. */
export function ActivityList({ rows, nameOf }: { rows: readonly ActivityRow[]; nameOf: (code: string) => string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Panel title={t('military.map.activitiesHere')}>
      {rows.length === 0 && <p className={classes.small}>{t('military.map.nothingHere')}</p>}
      <ul className={classes.list}>
        {rows.map(({ id, name, kind, state, place, starts, ends, stands, sample }) => (
          <li key={id}>
            <Link className={classes.link} to={`/military/activities/${id}`}>
              <bdi>{name}</bdi>
            </Link>{' '}
            · {t(`military.capacities.activity.kinds.${kind}`)} · {t(`military.capacities.activity.stands.${stands}`)}
            {sample && <> · {t('military.capacities.activity.sample.mark')}</>} ·{' '}
            {starts === ends ? formats.date(starts) : `${formats.date(starts)} – ${formats.date(ends)}`}
            {state !== undefined && <> · {nameOf(state)}</>}
            {place !== undefined && (
              <>
                {' '}
                · <bdi>{place}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Where incidents are looked at: a cell, or a state. */
export type Where = { within: string } | { country: string };

interface IncidentListProps {
  states: readonly { country: string; count: number }[];
  unplaced: number;
  query: ListQuery;
  where: Where | undefined;
  look: (where: Where) => void;
  nameOf: (code: string) => string;
}

/** Incidents by state, and those behind the point or the state that was pressed. */
export function IncidentList({ states, unplaced, query, where, look, nameOf }: IncidentListProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const filter = { ...incidentFilter(query), ...where, limit: 100 };
  const { data, error } = useQuery({
    queryKey: ['military', 'map', 'behind', filter],
    queryFn: () => api.incidents.incidents({ query: filter }),
    enabled: where !== undefined,
  });
  return (
    <Panel title={t('military.map.incidentsHere')}>
      {states.length === 0 && <p className={classes.small}>{t('military.map.nothingHere')}</p>}
      <Group gap="xs">
        {states
          .filter(({ country }) => country !== '')
          .map(({ country, count }) => (
            <Button
              key={country}
              size="compact-sm"
              variant="default"
              aria-pressed={where !== undefined && 'country' in where && where.country === country}
              onClick={() => look({ country })}
            >
              {nameOf(country)}: {formats.number(count)}
            </Button>
          ))}
      </Group>
      {unplaced > 0 && <p className={classes.small}>{t('military.map.unplacedIncidents', { count: unplaced })}</p>}
      <Refusal error={error} />
      {data !== undefined && (
        <>
          <p role="status">{t('military.incidents.count', { count: data.total })}</p>
          <ul className={classes.list}>
            {data.items.map((one) => (
              <li key={one.id}>
                {formats.date(one.startedOn)} · {t(`military.incidents.kinds.${one.kind}`)} · <bdi>{one.place}</bdi>{' '}
                <Badge variant="light" color="gray" tt="none">
                  {one.sources.map(({ reliability, credibility }) => `${reliability}${credibility}`).join(' ')}
                </Badge>
              </li>
            ))}
          </ul>
          {data.total > data.items.length && <Link to="/military/incidents">{t('military.map.allIncidents')}</Link>}
        </>
      )}
    </Panel>
  );
}
