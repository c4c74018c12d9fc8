import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capabilityTypes, readinessRungs } from '#military/contract';
import { api } from '../../shell/api.ts';
import classes from './capacities.module.css';
import { useCapacityAct } from './capacities-query.ts';
import { FormModal } from './form-modal.tsx';

/** A goal as a planner proposes it. */
export function GoalForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const [goal, setGoal] = useState({
    type: '',
    unit: '',
    amount: '',
    horizon: '',
    theatre: '',
    rung: 'R2',
    reason: '',
  });
  const put = (part: Partial<typeof goal>) => setGoal({ ...goal, ...part });
  const capability = capabilityTypes.find((one) => one === goal.type);
  const rung = readinessRungs.find((one) => one === goal.rung) ?? 'R2';
  const { unit, horizon, reason } = goal;
  const theatre = goal.theatre.trim();
  const amount = Number(goal.amount);
  const propose = useCapacityAct(
    (body: Parameters<typeof api.capacities.proposeGoal>[0]['body']) => api.capacities.proposeGoal({ body }),
    close,
  );
  const ready =
    capability !== undefined && unit.trim() !== '' && amount > 0 && horizon !== '' && reason.trim().length > 9;
  return (
    <FormModal
      title={t('military.capacities.goal.begin')}
      close={close}
      ready={ready}
      send={() => {
        if (capability !== undefined)
          propose.mutate({ capability, unit, amount, horizon, rung, reason, ...(theatre !== '' && { theatre }) });
      }}
      pending={propose.isPending}
      error={propose.error}
    >
      <div className={classes.row}>
        <Select
          required
          label={t('military.capacities.goal.capability')}
          data={capabilityTypes.map((value) => ({ value, label: t(`military.contributions.types.${value}`) }))}
          value={goal.type === '' ? null : goal.type}
          onChange={(value) => put({ type: value ?? '' })}
        />
        <NumberInput
          required
          min={0}
          label={t('military.capacities.goal.amount')}
          value={goal.amount}
          onChange={(value) => put({ amount: String(value) })}
        />
        <TextInput
          required
          dir="auto"
          label={t('military.capacities.goal.unit')}
          value={unit}
          onChange={(event) => put({ unit: event.currentTarget.value })}
        />
      </div>
      <div className={classes.row}>
        <TextInput
          required
          type="date"
          label={t('military.capacities.goal.horizon')}
          value={horizon}
          onChange={(event) => put({ horizon: event.currentTarget.value })}
        />
        <Select
          allowDeselect={false}
          label={t('military.capacities.goal.rung')}
          data={readinessRungs.map((value) => ({ value, label: t(`military.contributions.rungs.${value}`) }))}
          value={rung}
          onChange={(value) => put({ rung: value ?? 'R2' })}
        />
        <TextInput
          dir="ltr"
          label={t('military.capacities.goal.theatre')}
          description={t('military.capacities.goal.theatreHint')}
          value={goal.theatre}
          onChange={(event) => put({ theatre: event.currentTarget.value })}
        />
      </div>
      <Textarea
        required
        autosize
        dir="auto"
        minRows={2}
        label={t('military.capacities.goal.reason')}
        value={reason}
        onChange={(event) => put({ reason: event.currentTarget.value })}
      />
    </FormModal>
  );
}
