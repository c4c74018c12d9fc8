import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventView } from '#military/contract';
import { incidentPoints } from '../map/incident-points.ts';
import { bordersQuery } from '../map/load-borders.ts';
import mapClasses from '../map/map.module.css';
import { WorldMap } from '../map/world-map.tsx';
import classes from './groups.module.css';

interface IncidentMapProps<E extends EventView> {
  events: readonly E[];
  open: (event: E) => void;
}

const none: ReadonlySet<string> = new Set();

/** Where the listed events were, on the borders this node draws; more of them are listed, more of them stand here. */
export function IncidentMap<E extends EventView>({ events, open }: IncidentMapProps<E>) {
  const { t } = useTranslation();
  const world = useQuery(bordersQuery);
  const points = useMemo(() => incidentPoints(events, () => ''), [events]);
  if (points.length === 0) return <p className={classes.soft}>{t('military.groups.map.empty')}</p>;
  return (
    <>
      <p className={classes.soft}>{t('military.groups.map.shown', { count: points.length })}</p>
      <div className={mapClasses.frame}>
        {world.data === undefined ? (
          <Skeleton className={mapClasses.map} />
        ) : (
          <WorldMap
            borders={world.data.borders}
            points={points}
            first={none}
            country={undefined}
            choose={() => undefined}
            open={({ id }) => {
              const event = events.find((one) => one.id === id);
              if (event !== undefined) open(event);
            }}
          />
        )}
      </div>
    </>
  );
}
