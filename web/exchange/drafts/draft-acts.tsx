import { Button } from '@mantine/core';
import { IconArrowBack, IconSend, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useTakeDraft } from './draft-query.ts';
import type { Draft } from './draft-types.ts';

type Asked = 'propose' | 'takeBack' | 'withdraw';

/** Propose what is seen, take the proposal back, or give the draft up. */
export function DraftActs({ draft, unsaved }: { draft: Draft; unsaved: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const take = useTakeDraft();
  const [asking, setAsking] = useState<Asked>();
  const params = { id: draft.id };
  const { may, preview } = draft;
  const act = useMutation({
    mutationFn: ({ name, reason }: { name: Asked; reason: string }) =>
      name === 'propose'
        ? api.release.proposeDraft({ params, body: { seen: preview.seen } })
        : name === 'takeBack'
          ? api.release.takeBackDraft({ params })
          : api.release.withdrawDraft({ params, body: { reason } }),
    onSuccess: (after) => {
      setAsking(undefined);
      take(after);
    },
  });
  const names = preview.recipients.map(({ name }) => `\u2068${name}\u2069`);
  const will = {
    propose: [
      t('exchange.drafts.proposeWill.waits'),
      t('exchange.drafts.proposeWill.to', { who: names.length === 0 ? '–' : formats.list(names) }),
      t('exchange.drafts.proposeWill.notMe'),
      t('exchange.drafts.proposeWill.bound'),
    ],
    takeBack: [t('exchange.drafts.takeBackWill')],
    withdraw: [t('exchange.drafts.withdrawWill.over'), t('exchange.drafts.withdrawWill.kept')],
  };
  const open = (name: Asked) => {
    act.reset();
    setAsking(name);
  };
  return (
    <>
      {may.withdraw && (
        <Button variant="default" leftSection={<IconTrash size={18} stroke={1.7} />} onClick={() => open('withdraw')}>
          {t('exchange.drafts.withdraw')}
        </Button>
      )}
      {may.takeBack && (
        <Button
          variant="default"
          leftSection={<IconArrowBack size={18} stroke={1.7} />}
          onClick={() => open('takeBack')}
        >
          {t('exchange.drafts.takeBack')}
        </Button>
      )}
      {may.propose && (
        <Button
          leftSection={<IconSend size={18} stroke={1.7} />}
          disabled={unsaved || preview.problems.length > 0}
          onClick={() => open('propose')}
        >
          {t('exchange.drafts.propose')}
        </Button>
      )}
      {(['propose', 'takeBack', 'withdraw'] as const).map((name) => (
        <ConfirmAct
          key={name}
          opened={asking === name}
          close={() => setAsking(undefined)}
          title={t(`exchange.drafts.${name}`)}
          will={will[name]}
          act={t(`exchange.drafts.${name}`)}
          {...(name === 'withdraw' && { reason: 10, grave: true })}
          confirm={(reason) => act.mutate({ name, reason })}
          pending={act.isPending}
          error={act.error}
        />
      ))}
    </>
  );
}
