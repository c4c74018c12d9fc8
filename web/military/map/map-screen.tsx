import { Select, Skeleton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capabilityTypes, contributionMarks } from '#military/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { countryNames } from './country-code.ts';
import { cellPoints } from './incident-points.ts';
import { ActivityList, IncidentList, type Where } from './layer-lists.tsx';
import { useActivitiesOnMap, useIncidentCells } from './layers-query.ts';
import { bordersQuery } from './load-borders.ts';
import classes from './map.module.css';
import { MapKey } from './map-key.tsx';
import { MapLayers } from './map-layers.tsx';
import { standAround, standOnStates } from './map-point.ts';
import { useMarkColumns } from './mark-columns.tsx';
import { type ContributionMark, useContributionMarks } from './marks-query.ts';
import { PointCard } from './point-card.tsx';
import { activitySymbol, symbolOf } from './symbols.ts';
import { loadInteractive, WorldMap } from './world-map.tsx';

/** Finer cells of the whole world would be too many; their incidents are listed by pressing one. */
const FINEST = 5;

/** What states need, offer and give, on the borders this node draws; under it the same as a list. */
export function MapScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useMemo(() => countryNames(language), [language]);
  const { query, change } = useListQuery();
  const [opened, setOpened] = useState<string>();
  const world = useQuery(bordersQuery);
  useEffect(() => void loadInteractive(), []);
  const { records, all, first, more } = useContributionMarks(language, query);
  const navigate = useNavigate();
  const [zoom, setZoom] = useState(2);
  const [where, setWhere] = useState<Where>();
  const activities = useActivitiesOnMap(query);
  const incidents = useIncidentCells(query, Math.max(0, Math.min(FINEST, zoom)));
  const withIncidents = query['incidents'] === 'on';
  const stood = useMemo(
    () => standOnStates(records.rows, world.data?.borders.anchors ?? new Map(), symbolOf),
    [records.rows, world.data],
  );
  const trained = useMemo(
    () =>
      standAround(
        activities.rows.map(({ id, state, stands }) => ({
          id,
          mark: 'exercise' as const,
          country: state,
          symbol: activitySymbol(stands === 'confirmed'),
          href: `/military/activities/${id}`,
        })),
        world.data?.borders.anchors ?? new Map(),
      ),
    [activities.rows, world.data],
  );
  const points = useMemo(
    () => [...stood, ...trained, ...(withIncidents ? cellPoints(incidents.data?.features ?? []) : [])],
    [stood, trained, withIncidents, incidents.data],
  );
  const countries = useMemo(() => countriesOf(all, nameOf, language), [all, nameOf, language]);
  const shown = all.find(({ id }) => id === opened);
  const choose = (country: string | undefined) =>
    change({ country: countries.some(({ value }) => value === country) ? country : undefined });
  const unplaced = records.rows.length - stood.length;
  const select = (
    name: 'mark' | 'type' | 'country',
    data: readonly { value: string; label: string }[],
    all: string,
    label: string,
  ) => (
    <Select
      clearable
      w={190}
      searchable={name === 'country'}
      placeholder={all}
      aria-label={label}
      data={[...data]}
      value={data.some(({ value }) => value === query[name]) ? query[name] : null}
      onChange={(value) => change({ [name]: value ?? undefined })}
    />
  );
  return (
    <Page title={t('military.map.title')} purpose={t('military.map.purpose')}>
      <Refusal error={world.error} />
      <div className={classes.frame}>
        {world.data === undefined || records.pending ? (
          <Skeleton className={classes.map} />
        ) : (
          <WorldMap
            borders={world.data.borders}
            points={points}
            first={first}
            country={query['country']}
            choose={choose}
            moved={setZoom}
            open={({ id, mark, href }) => {
              if (mark === 'incident') setWhere({ within: id });
              else if (mark === 'exercise') void navigate({ to: href });
              else setOpened(id);
            }}
          />
        )}
        {shown !== undefined && <PointCard one={shown} nameOf={nameOf} close={() => setOpened(undefined)} />}
      </div>
      <MapLayers query={query} change={change} />
      <Refusal error={incidents.error ?? activities.error} />
      <MapKey worldview={world.data?.worldview} unplaced={unplaced} more={more} />
      <div className={classes.lists}>
        {query['activities'] === 'on' && <ActivityList rows={activities.rows} nameOf={nameOf} />}
        {withIncidents && incidents.data !== undefined && (
          <IncidentList
            states={incidents.data.states}
            unplaced={incidents.data.unplaced}
            query={query}
            where={where}
            look={setWhere}
            nameOf={nameOf}
          />
        )}
      </div>
      <RecordTable
        screen="military-map"
        label={t('military.map.list')}
        columns={useMarkColumns(nameOf)}
        records={records}
        rowKey={({ id }) => id}
        href={({ properties }) => `/military/contributions/${properties.opens}`}
        search={false}
        filters={
          <>
            {select(
              'mark',
              contributionMarks.map((value) => ({ value, label: t(`military.map.marks.${value}`) })),
              t('military.map.allMarks'),
              t('military.map.mark'),
            )}
            {select(
              'type',
              capabilityTypes.map((value) => ({ value, label: t(`military.contributions.types.${value}`) })),
              t('military.contributions.allTypes'),
              t('military.contributions.type'),
            )}
            {select('country', countries, t('military.map.everywhere'), t('military.map.where'))}
          </>
        }
        empty={{ title: t('military.map.empty.title'), text: t('military.map.empty.text') }}
      />
    </Page>
  );
}

/** The states on which something stands, in the order of the reader's language. */
function countriesOf(all: readonly ContributionMark[], nameOf: (code: string) => string, language: string) {
  const codes = new Set(all.flatMap(({ properties: { country } }) => country ?? []));
  return [...codes]
    .map((value) => ({ value, label: nameOf(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
}
