import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import type { Member } from './member-types.ts';
import { useSaid } from './members-query.ts';

/** Says the last day of a seat, or corrects it. */
export function EndSeatDialog(props: { member: string; seat: Member['seats'][number]; close: () => void }) {
  const { t } = useTranslation();
  const done = useSaid();
  const [until, setUntil] = useState(props.seat.until ?? '');
  const say = useMutation({
    mutationFn: (reason: string) =>
      api.pactMembers.endDelegateSeat({
        params: { state: props.member, seat: props.seat.id },
        body: { until, reason },
      }),
    onSuccess: async () => {
      props.close();
      await done();
    },
  });
  return (
    <ConfirmAct
      opened
      close={props.close}
      title={t('pact.members.acts.end')}
      will={[<bdi key="office">{props.seat.office}</bdi>, t('pact.members.will.end')]}
      act={t('pact.members.acts.end')}
      reason={10}
      confirm={(reason) => say.mutate(reason)}
      pending={say.isPending}
      error={say.error}
    >
      <TextInput
        required
        type="date"
        label={t('pact.members.form.lastDay')}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </ConfirmAct>
  );
}
