import { MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activityKinds, capabilityTypes } from '#military/contract';
import { api } from '../../shell/api.ts';
import classes from './capacities.module.css';
import { useCapacityAct } from './capacities-query.ts';
import { FormModal } from './form-modal.tsx';

const empty = {
  kind: 'course',
  name: '',
  host: '',
  place: '',
  country: '',
  starts: '',
  ends: '',
  seats: '',
  source: '',
  description: '',
};

/** An initiative, a course or an exercise as a planner plans it. */
export function ActivityForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState(empty);
  const [types, setTypes] = useState<string[]>([]);
  const put = (part: Partial<typeof empty>) => setSaid({ ...said, ...part });
  const kind = activityKinds.find((one) => one === said.kind) ?? 'course';
  const plan = useCapacityAct(
    () =>
      api.capacities.planActivity({
        body: {
          kind,
          name: said.name,
          host: said.host,
          starts: said.starts,
          ends: said.ends === '' ? said.starts : said.ends,
          capabilities: capabilityTypes.filter((one) => types.includes(one)),
          ...(said.place !== '' && { place: said.place }),
          ...(said.country !== '' && { state: said.country.toUpperCase() }),
          ...(said.seats !== '' && { seats: Number(said.seats) }),
          ...(said.source !== '' && { source: said.source }),
          ...(said.description !== '' && { description: said.description }),
        },
      }),
    close,
  );
  const words = (name: 'name' | 'host' | 'place' | 'country' | 'starts' | 'ends' | 'source', more: object = {}) => (
    <TextInput
      dir="auto"
      label={t(`military.capacities.activity.${name}`)}
      value={said[name]}
      onChange={(event) => put({ [name]: event.currentTarget.value })}
      {...more}
    />
  );
  return (
    <FormModal
      title={t('military.capacities.activity.begin')}
      close={close}
      ready={said.name.trim() !== '' && said.host.trim() !== '' && said.starts !== ''}
      send={() => plan.mutate(undefined)}
      pending={plan.isPending}
      error={plan.error}
    >
      <div className={classes.row}>
        <Select
          allowDeselect={false}
          label={t('military.capacities.activity.kind')}
          data={activityKinds.map((value) => ({ value, label: t(`military.capacities.activity.kinds.${value}`) }))}
          value={kind}
          onChange={(value) => put({ kind: value ?? 'course' })}
        />
        {words('name', { required: true })}
        {words('host', { required: true })}
      </div>
      <div className={classes.row}>
        {words('starts', { required: true, type: 'date' })}
        {words('ends', { type: 'date' })}
        <NumberInput
          min={1}
          allowDecimal={false}
          label={t('military.capacities.activity.seats')}
          value={said.seats}
          onChange={(value) => put({ seats: String(value) })}
        />
      </div>
      <div className={classes.row}>
        {words('place')}
        {words('country', { dir: 'ltr', maxLength: 2 })}
        {words('source', { dir: 'ltr', type: 'url' })}
      </div>
      <MultiSelect
        clearable
        label={t('military.capacities.activity.capabilities')}
        data={capabilityTypes.map((value) => ({ value, label: t(`military.contributions.types.${value}`) }))}
        value={types}
        onChange={setTypes}
      />
      <Textarea
        autosize
        dir="auto"
        minRows={2}
        label={t('military.capacities.activity.description')}
        value={said.description}
        onChange={(event) => put({ description: event.currentTarget.value })}
      />
    </FormModal>
  );
}
