import { Group, Select, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { activityKinds, incidentKinds } from '#military/contract';
import type { ListQueryState } from '../../parts/record-table/list-query.ts';

/** What stands on the map beside contributions, of which kind and in which time; all of it in the address. */
export function MapLayers({ query, change }: Pick<ListQueryState, 'query' | 'change'>) {
  const { t } = useTranslation();
  const on = query['activities'] === 'on' || query['incidents'] === 'on';
  return (
    <Group gap="sm" my="sm" align="flex-end">
      <Switch
        label={t('military.map.withActivities')}
        checked={query['activities'] === 'on'}
        onChange={(event) => change({ activities: event.currentTarget.checked ? 'on' : undefined })}
      />
      {query['activities'] === 'on' && (
        <Select
          clearable
          label={t('military.map.activityKind')}
          placeholder={t('military.map.allMarks')}
          data={activityKinds.map((value) => ({ value, label: t(`military.capacities.activity.kinds.${value}`) }))}
          value={activityKinds.find((one) => one === query['activity']) ?? null}
          onChange={(value) => change({ activity: value ?? undefined })}
        />
      )}
      <Switch
        label={t('military.map.withIncidents')}
        checked={query['incidents'] === 'on'}
        onChange={(event) => change({ incidents: event.currentTarget.checked ? 'on' : undefined })}
      />
      {query['incidents'] === 'on' && (
        <Select
          clearable
          label={t('military.incidents.kind')}
          placeholder={t('military.map.allMarks')}
          data={incidentKinds.map((value) => ({ value, label: t(`military.incidents.kinds.${value}`) }))}
          value={incidentKinds.find((one) => one === query['incident']) ?? null}
          onChange={(value) => change({ incident: value ?? undefined })}
        />
      )}
      {on &&
        (['from', 'to'] as const).map((name) => (
          <TextInput
            key={name}
            type="date"
            label={t(`military.map.${name}`)}
            value={query[name] ?? ''}
            onChange={(event) => change({ [name]: event.currentTarget.value || undefined })}
          />
        ))}
    </Group>
  );
}
