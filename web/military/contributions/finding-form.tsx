import { Select, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readinessFound, readinessRungs } from '#military/contract';
import { PutForward } from '../../parts/put-forward.tsx';
import { api } from '../../shell/api.ts';
import type { CapabilityView } from './contribution-types.ts';
import classes from './contributions.module.css';
import { useAskAgain } from './contributions-query.ts';

/** What a verifier found of an offer's readiness, of exactly the version that stands. */
export function FindingForm({ capability, close }: { capability: CapabilityView; close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [rung, setRung] = useState<(typeof readinessRungs)[number]>(capability.readiness ?? 'R2');
  const [found, setFound] = useState<(typeof readinessFound)[number]>('stands');
  const [lookedOn, setLookedOn] = useState('');
  const [reasons, setReasons] = useState('');
  const give = useMutation({
    mutationFn: () =>
      api.contributions.giveFinding({
        body: { offer: capability.id, version: capability.version, rung, found, lookedOn, reasons },
      }),
    onSuccess: askAgain,
  });
  return (
    <PutForward
      opened
      close={close}
      title={t('military.contributions.find')}
      ready={lookedOn !== '' && reasons.trim().length >= 20}
      send={() => give.mutate()}
      pending={give.isPending}
      error={give.error}
      begun={give.data}
    >
      <div className={classes.row}>
        <Select
          allowDeselect={false}
          label={t('military.contributions.readiness')}
          data={readinessRungs.map((value) => ({ value, label: t(`military.contributions.rungs.${value}`) }))}
          value={rung}
          onChange={(value) => setRung(readinessRungs.find((one) => one === value) ?? 'R2')}
        />
        <Select
          allowDeselect={false}
          label={t('military.contributions.finding')}
          data={readinessFound.map((value) => ({ value, label: t(`military.contributions.found.${value}`) }))}
          value={found}
          onChange={(value) => setFound(readinessFound.find((one) => one === value) ?? 'stands')}
        />
        <TextInput
          required
          type="date"
          label={t('military.contributions.lookedOn')}
          value={lookedOn}
          onChange={(event) => setLookedOn(event.currentTarget.value)}
        />
      </div>
      <Textarea
        autosize
        required
        dir="auto"
        minRows={3}
        label={t('military.contributions.reasons')}
        value={reasons}
        onChange={(event) => setReasons(event.currentTarget.value)}
      />
    </PutForward>
  );
}
