import { Checkbox, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import type { Member } from './member-types.ts';
import { useSaid } from './members-query.ts';
import { SourceFields, type Sourced, sourceOf } from './source-fields.tsx';

/** Confirms or corrects the day a state joined, by a source that answers what is still open. */
export function JoinedDialog({ member, close }: { member: Member; close: () => void }) {
  const { t } = useTranslation();
  const done = useSaid();
  const [said, setSaid] = useState<Sourced>({ joined: member.periods[0]?.from ?? '', title: '', url: '' });
  const [settles, setSettles] = useState<string[]>([]);
  const say = useMutation({
    mutationFn: (reason: string) =>
      api.pactMembers.sayJoined({
        params: { state: member.state },
        body: {
          joined: said.joined,
          source: sourceOf(said),
          settles: member.membership.confirm.filter((one) => settles.includes(one)),
          reason,
        },
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
      title={t('pact.members.acts.joined')}
      will={[t('pact.members.will.joined')]}
      act={t('pact.members.acts.joined')}
      reason={10}
      confirm={(reason) => say.mutate(reason)}
      pending={say.isPending}
      error={say.error}
    >
      <Stack gap="sm">
        <SourceFields said={said} change={setSaid} />
        {member.membership.confirm.length > 0 && (
          <Checkbox.Group label={t('pact.members.form.settles')} value={settles} onChange={setSettles}>
            <Stack gap={6} mt={6}>
              {member.membership.confirm.map((one) => (
                <Checkbox key={one} value={one} label={t(`pact.members.confirmIs.${one}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      </Stack>
    </ConfirmAct>
  );
}
