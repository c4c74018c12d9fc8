import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capabilityTypes, costSharings, readinessRungs } from '#military/contract';
import { PutForward } from '../../parts/put-forward.tsx';
import { api } from '../../shell/api.ts';
import type { CapabilityDraft } from './contribution-types.ts';
import classes from './contributions.module.css';
import { useAskAgain } from './contributions-query.ts';
import { inputOf } from './to-input.ts';

interface GiveCapabilityProps {
  begun: CapabilityDraft;
  versionOf?: string;
  close: () => void;
}

/** A need or an offer, written; a second person lets it leave. */
export function GiveCapability({ begun, versionOf, close }: GiveCapabilityProps) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [draft, setDraft] = useState(begun);
  const put = (part: Partial<CapabilityDraft>) => setDraft({ ...draft, ...part });
  const give = useMutation({
    mutationFn: () =>
      api.contributions.giveCapability({
        body: { capability: inputOf(draft), ...(versionOf !== undefined && { versionOf }) },
      }),
    onSuccess: askAgain,
  });
  const need = draft.direction === 'need';
  const label = (name: Parameters<typeof fieldKey>[0]) => t(fieldKey(name));
  const due = [draft.name, draft.type, draft.quantity, draft.unit, draft.day, ...(need ? [draft.theatre] : [])];
  return (
    <PutForward
      opened
      close={close}
      title={t(`military.contributions.begin.${draft.direction}`)}
      ready={due.every((one) => one.trim() !== '')}
      send={() => give.mutate()}
      pending={give.isPending}
      error={give.error}
      begun={give.data}
    >
      <TextInput
        required
        dir="auto"
        label={label('name')}
        value={draft.name}
        onChange={(e) => put({ name: e.currentTarget.value })}
      />
      <div className={classes.row}>
        <Select
          required
          label={label('type')}
          data={capabilityTypes.map((value) => ({ value, label: t(`military.contributions.types.${value}`) }))}
          value={draft.type === '' ? null : draft.type}
          onChange={(value) => put({ type: value ?? '' })}
        />
        <NumberInput
          required
          min={0}
          label={label('quantity')}
          value={draft.quantity}
          onChange={(value) => put({ quantity: String(value) })}
        />
        <TextInput
          required
          dir="auto"
          label={label('unit')}
          value={draft.unit}
          onChange={(e) => put({ unit: e.currentTarget.value })}
        />
      </div>
      <div className={classes.row}>
        <TextInput
          required
          type="date"
          label={t(`military.contributions.days.${draft.direction}`)}
          value={draft.day}
          onChange={(e) => put({ day: e.currentTarget.value })}
        />
        <TextInput
          dir="auto"
          label={label('place')}
          value={draft.place}
          onChange={(e) => put({ place: e.currentTarget.value })}
        />
        <TextInput
          required={need}
          dir="ltr"
          label={label('theatre')}
          description={t('military.contributions.theatreHint')}
          value={draft.theatre}
          onChange={(e) => put({ theatre: e.currentTarget.value })}
        />
      </div>
      {need ? (
        <Select
          allowDeselect={false}
          label={label('priority')}
          data={['5', '4', '3', '2', '1'].map((value) => ({
            value,
            label: t(`military.contributions.priorities.p${value as '1'}`),
          }))}
          value={draft.priority}
          onChange={(value) => put({ priority: value ?? '3' })}
        />
      ) : (
        <>
          <div className={classes.row}>
            <Select
              clearable
              label={label('readiness')}
              data={readinessRungs.map((value) => ({ value, label: t(`military.contributions.rungs.${value}`) }))}
              value={draft.readiness === '' ? null : draft.readiness}
              onChange={(value) => put({ readiness: value ?? '' })}
            />
            <NumberInput
              min={0}
              label={label('lot')}
              value={draft.lot}
              onChange={(value) => put({ lot: String(value) })}
            />
            <Select
              clearable
              label={label('costSharing')}
              data={costSharings.map((value) => ({ value, label: t(`military.contributions.costs.${value}`) }))}
              value={draft.costSharing === '' ? null : draft.costSharing}
              onChange={(value) => put({ costSharing: value ?? '' })}
            />
          </div>
          <TextInput
            dir="auto"
            label={label('theatresExcluded')}
            description={t('military.contributions.excludedHint')}
            value={draft.theatresExcluded}
            onChange={(e) => put({ theatresExcluded: e.currentTarget.value })}
          />
        </>
      )}
      <Textarea
        autosize
        dir="auto"
        minRows={2}
        label={label('description')}
        value={draft.description}
        onChange={(e) => put({ description: e.currentTarget.value })}
      />
      <Textarea
        autosize
        dir="auto"
        minRows={2}
        label={label('nationalCaveats')}
        value={draft.nationalCaveats}
        onChange={(e) => put({ nationalCaveats: e.currentTarget.value })}
      />
    </PutForward>
  );
}

const fieldKey = <
  const K extends
    | 'name'
    | 'type'
    | 'quantity'
    | 'unit'
    | 'place'
    | 'theatre'
    | 'priority'
    | 'readiness'
    | 'lot'
    | 'costSharing'
    | 'theatresExcluded'
    | 'description'
    | 'nationalCaveats',
>(
  name: K,
) => `military.contributions.${name}` as const;
