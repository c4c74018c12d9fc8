import { Select, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { activityKinds, incidentKinds } from '#military/contract';
import type { ListQueryState } from '../../parts/record-table/list-query.ts';
import classes from './map.module.css';

/** What stands on the map beside contributions, of which kind and in which time; all of it in the address. */
export function MapLayers({ query, change }: Pick<ListQueryState, 'query' | 'change'>) {
  const { t } = useTranslation();
  const on = (layer: 'activities' | 'incidents') => query[layer] === 'on';
  const layer = (name: 'activities' | 'incidents', label: string) => (
    <Switch
      label={label}
      checked={on(name)}
      onChange={(event) => change({ [name]: event.currentTarget.checked ? 'on' : undefined })}
    />
  );
  const kind = (name: 'activity' | 'incident', label: string, data: { value: string; label: string }[]) => (
    <Select
      clearable
      label={label}
      placeholder={t('military.map.allMarks')}
      data={data}
      value={data.find(({ value }) => value === query[name])?.value ?? null}
      onChange={(value) => change({ [name]: value ?? undefined })}
    />
  );
  return (
    <div className={classes.layers}>
      <div className={classes.switches}>
        {layer('activities', t('military.map.withActivities'))}
        {layer('incidents', t('military.map.withIncidents'))}
      </div>
      {(on('activities') || on('incidents')) && (
        <div className={classes.narrowing}>
          {on('activities') &&
            kind(
              'activity',
              t('military.map.activityKind'),
              activityKinds.map((value) => ({ value, label: t(`military.capacities.activity.kinds.${value}`) })),
            )}
          {on('incidents') &&
            kind(
              'incident',
              t('military.map.incidentKind'),
              incidentKinds.map((value) => ({ value, label: t(`military.incidents.kinds.${value}`) })),
            )}
          {(['from', 'to'] as const).map((name) => (
            <TextInput
              key={name}
              type="date"
              label={t(`military.map.${name}`)}
              value={query[name] ?? ''}
              onChange={(event) => change({ [name]: event.currentTarget.value || undefined })}
            />
          ))}
        </div>
      )}
    </div>
  );
}
