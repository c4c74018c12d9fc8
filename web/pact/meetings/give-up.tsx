import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';

/** Gives an unfinished meeting up; asked once more before it is done. */
export function GiveUp({ id, revision, disabled }: { id: string; revision: number; disabled: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const giveUp = useMutation({
    mutationFn: () => api.pactMeetings.giveUpUnfinished({ params: { id }, query: { revision } }),
    onSuccess: () => navigate({ to: '/pact/meetings' }),
  });
  return (
    <>
      <Button variant="default" disabled={disabled} onClick={() => setAsking(true)}>
        {t('pact.meetings.giveUp')}
      </Button>
      <ConfirmAct
        grave
        opened={asking}
        close={() => setAsking(false)}
        title={t('pact.meetings.giveUpTitle')}
        will={[t('pact.meetings.giveUpWill')]}
        act={t('pact.meetings.giveUp')}
        confirm={() => giveUp.mutate()}
        pending={giveUp.isPending}
        error={giveUp.error}
      />
    </>
  );
}
