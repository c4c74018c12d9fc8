import { Button, Group, Modal, MultiSelect, NumberInput, Stack, TagsInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capabilityTypes, type PlanView } from '#military/contract';
import { useNow } from '../../parts/now.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import classes from './plans.module.css';

/** The conditions of a plan; anew, those of the plan before. */
export function BeginPlan({ close, before }: { close: () => void; before?: PlanView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const now = useNow();
  const [name, setName] = useState(before?.name ?? '');
  const [types, setTypes] = useState<string[]>([...(before?.settings.types ?? [])]);
  const [theatres, setTheatres] = useState<string[]>([...(before?.settings.theatres ?? [])]);
  const [travelDays, setTravelDays] = useState<number | string>(before?.settings.travelDays ?? 14);
  const [day, setDay] = useState(new Date(now).toISOString().slice(0, 10));
  const begin = useMutation({
    mutationFn: () =>
      api.plans.beginPlan({
        body: {
          name,
          settings: {
            ...before?.settings,
            day,
            types: capabilityTypes.filter((one) => types.includes(one)),
            theatres,
            travelDays: Number(travelDays),
          },
          ...(before !== undefined && { previous: before.id }),
        },
      }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['military', 'plans'] });
      close();
      await navigate({ to: `/military/plans/${id}` });
    },
  });
  return (
    <Modal
      size="lg"
      opened
      onClose={close}
      title={t(before === undefined ? 'military.plans.begin' : 'military.plans.again')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '' && day !== '') begin.mutate();
        }}
      >
        <Stack gap="md">
          {before !== undefined && <p className={classes.hint}>{t('military.plans.againHint')}</p>}
          <TextInput
            required
            dir="auto"
            label={t('military.plans.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <MultiSelect
            clearable
            label={t('military.plans.types')}
            description={t('military.plans.typesHint')}
            data={capabilityTypes.map((value) => ({ value, label: t(`military.contributions.types.${value}`) }))}
            value={types}
            onChange={setTypes}
          />
          <TagsInput
            label={t('military.plans.theatres')}
            description={t('military.plans.theatresHint')}
            value={theatres}
            onChange={setTheatres}
          />
          <div className={classes.row}>
            <NumberInput
              min={0}
              max={365}
              label={t('military.plans.travelDays')}
              value={travelDays}
              onChange={setTravelDays}
            />
            <TextInput
              required
              type="date"
              label={t('military.plans.day')}
              description={t('military.plans.dayHint')}
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          </div>
          <Refusal error={begin.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={begin.isPending} disabled={name.trim() === '' || day === ''}>
              {t('military.plans.begin')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
