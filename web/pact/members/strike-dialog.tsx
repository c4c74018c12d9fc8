import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { ChangeWords } from './change-words.tsx';
import type { Change } from './member-types.ts';
import { useSaid } from './members-query.ts';

/** Takes back what was said of a state; it stays to be read. */
export function StrikeDialog({ change, close }: { change: Change; close: () => void }) {
  const { t } = useTranslation();
  const done = useSaid();
  const say = useMutation({
    mutationFn: (reason: string) =>
      api.pactMembers.strikeMemberChange({ params: { state: change.member }, body: { change: change.id, reason } }),
    onSuccess: async () => {
      close();
      await done();
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('pact.members.acts.strike')}
      will={[t('pact.members.will.strike')]}
      act={t('pact.members.acts.strike')}
      grave
      reason={10}
      confirm={(reason) => say.mutate(reason)}
      pending={say.isPending}
      error={say.error}
    >
      <ChangeWords change={change} />
    </ConfirmAct>
  );
}
