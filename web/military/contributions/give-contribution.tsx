import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contributionStates } from '#military/contract';
import { PutForward } from '../../parts/put-forward.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import type { CapabilityView, ContributionState } from './contribution-types.ts';
import classes from './contributions.module.css';
import { openCapabilities, useAskAgain } from './contributions-query.ts';

/** What the state that needs may say; all else is for the state that gives. */
const ofNeed: ReadonlySet<ContributionState> = new Set(['asked', 'released']);
const saysWhy: ReadonlySet<ContributionState> = new Set(['declined', 'provisional', 'withdrawn']);

/** Asks for, commits, declines, deploys or ends a contribution between this need or offer and another. */
export function GiveContribution({ capability, close }: { capability: CapabilityView; close: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const askAgain = useAskAgain();
  const other = capability.direction === 'need' ? 'offer' : 'need';
  const { data } = useQuery(openCapabilities(other));
  // What the state of this node may say: of its own need or of its own offer.
  const candidates = (data?.items ?? []).filter((one) => !one.withdrawn && (capability.own || one.own));
  const [chosen, setChosen] = useState<string>();
  const counterpart = candidates.find(({ id }) => id === chosen);
  const needIsOurs = capability.direction === 'need' ? capability.own : counterpart?.own === true;
  const offerIsOurs = capability.direction === 'offer' ? capability.own : counterpart?.own === true;
  const choices = contributionStates.filter((state) => (ofNeed.has(state) ? needIsOurs : offerIsOurs));
  const [picked, setPicked] = useState<ContributionState>();
  const stands = choices.find((one) => one === picked) ?? choices[0];
  const [quantity, setQuantity] = useState(String(capability.quantity ?? ''));
  const [onDay, setOnDay] = useState('');
  const [reason, setReason] = useState('');
  const give = useMutation({
    mutationFn: () =>
      api.contributions.giveContribution({
        body: {
          ...(capability.direction === 'need'
            ? { need: capability.id, ...(chosen !== undefined && { offer: chosen }) }
            : { need: chosen ?? '', offer: capability.id }),
          stands: stands ?? 'asked',
          quantity: Number(quantity),
          ...(onDay !== '' && { onDay }),
          ...(reason.trim() !== '' && { reason }),
        },
      }),
    onSuccess: askAgain,
  });
  const whyDue = stands !== undefined && saysWhy.has(stands);
  return (
    <PutForward
      opened
      close={close}
      title={t(`military.contributions.answer.${capability.direction}`)}
      ready={
        counterpart !== undefined &&
        stands !== undefined &&
        Number(quantity) > 0 &&
        (!whyDue || reason.trim().length >= 10)
      }
      send={() => give.mutate()}
      pending={give.isPending}
      error={give.error}
      begun={give.data}
    >
      <Select
        required
        searchable
        label={t(`military.contributions.one.${other}`)}
        description={candidates.length === 0 ? t(`military.contributions.noneTo.${other}`) : undefined}
        data={candidates.map((one) => ({
          value: one.id,
          label: `${one.name} · ${one.by} · ${formats.number(one.quantity ?? 0)} ${one.unit ?? ''}`,
        }))}
        value={chosen ?? null}
        onChange={(value) => setChosen(value ?? undefined)}
      />
      <div className={classes.row}>
        <Select
          allowDeselect={false}
          disabled={choices.length === 0}
          label={t('military.contributions.step')}
          data={choices.map((value) => ({ value, label: t(`military.contributions.states.${value}`) }))}
          value={stands ?? null}
          onChange={(value) => setPicked(choices.find((one) => one === value))}
        />
        <NumberInput
          required
          min={0}
          label={t('military.contributions.quantity')}
          value={quantity}
          onChange={(value) => setQuantity(String(value))}
        />
        <TextInput
          type="date"
          label={t('military.contributions.onDay')}
          value={onDay}
          onChange={(event) => setOnDay(event.currentTarget.value)}
        />
      </div>
      <Textarea
        autosize
        dir="auto"
        minRows={2}
        required={whyDue}
        label={t('military.contributions.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </PutForward>
  );
}
