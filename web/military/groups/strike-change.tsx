import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useAskAgain } from './groups-query.ts';

/** Asks a second person to take back what stands. */
export function StrikeChange({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [source, setSource] = useState('');
  const strike = useMutation({
    mutationFn: (reason: string) => api.groups.proposeGroupStrike({ params: { id }, body: { source, reason } }),
    onSuccess: () => {
      close();
      askAgain();
    },
  });
  return (
    <ConfirmAct
      opened
      grave
      close={close}
      title={t('military.groups.changes.strike')}
      will={[t('military.groups.changes.willStrike')]}
      act={t('military.groups.changes.strike')}
      reason={10}
      confirm={(reason) => strike.mutate(reason)}
      pending={strike.isPending}
      error={strike.error}
    >
      <TextInput
        required
        label={t('military.groups.changes.source')}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
    </ConfirmAct>
  );
}
