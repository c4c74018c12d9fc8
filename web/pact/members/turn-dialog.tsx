import { Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { type Member, textKey } from './member-types.ts';
import { useSaid } from './members-query.ts';

interface TurnDialogProps {
  member: Member;
  what: 'leave' | 'return';
  close: () => void;
}

/** Proposes that a state leaves, or is a member again: with its legal basis, and for a second person to agree to. */
export function TurnDialog({ member, what, close }: TurnDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useSaid();
  const [on, setOn] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const say = useMutation({
    mutationFn: (reason: string) =>
      api.pactMembers.proposeMemberTurn({
        params: { state: member.state },
        body: { what, on, legalBasis, reason },
      }),
    onSuccess: async () => {
      close();
      await done();
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t(`pact.members.acts.${what}`)}
      will={[
        <bdi key="name">{member.name[textKey[language]]}</bdi>,
        t(`pact.members.will.${what}`),
        t('pact.members.will.node'),
        t('pact.members.will.second'),
      ]}
      act={t(`pact.members.acts.${what}`)}
      grave
      reason={10}
      confirm={(reason) => say.mutate(reason)}
      pending={say.isPending}
      error={say.error}
    >
      <Stack gap="sm">
        <TextInput
          required
          type="date"
          label={t('pact.members.form.on')}
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <TextInput
          required
          dir="auto"
          maxLength={300}
          label={t('pact.members.form.basis')}
          description={t('pact.members.form.basisHint')}
          value={legalBasis}
          onChange={(event) => setLegalBasis(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmAct>
  );
}
