import { Button } from '@mantine/core';
import { IconArrowBack, IconSend, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useTakeDossier } from './dossier-query.ts';
import type { Dossier } from './dossier-types.ts';

type Asked = 'propose' | 'takeBack' | 'giveUp';

/** Propose the whole dossier as it is seen, take the proposal back, or give up what is being done. */
export function DossierActs({ dossier, unsaved }: { dossier: Dossier; unsaved: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const take = useTakeDossier();
  const [asking, setAsking] = useState<Asked>();
  const params = { id: dossier.id };
  const { may, seen = '', leaving } = dossier;
  const act = useMutation({
    mutationFn: ({ name, reason }: { name: Asked; reason: string }) =>
      name === 'propose'
        ? api.dossiers.proposeDossier({ params, body: { seen } })
        : name === 'takeBack'
          ? api.dossiers.takeBackDossier({ params })
          : api.dossiers.giveUpDossier({ params, body: { reason } }),
    onSuccess: (after) => {
      setAsking(undefined);
      take(after);
    },
  });
  const to = (leaving?.recipients ?? []).map(({ name }) => `\u2068${name}\u2069`);
  const will = {
    propose: [
      t('finance.dossiers.proposeWill.waits'),
      t('finance.dossiers.proposeWill.to', { who: to.length === 0 ? '–' : formats.list(to) }),
      t('finance.dossiers.proposeWill.notMe'),
    ],
    takeBack: [t('finance.dossiers.takeBackWill')],
    giveUp: [t('finance.dossiers.giveUpWill.over'), t('finance.dossiers.giveUpWill.kept')],
  };
  const open = (name: Asked) => {
    act.reset();
    setAsking(name);
  };
  const stops = dossier.checks.some(({ weight }) => weight === 'stop');
  return (
    <>
      {may.giveUp && (
        <Button variant="default" leftSection={<IconTrash size={18} stroke={1.7} />} onClick={() => open('giveUp')}>
          {t('finance.dossiers.giveUp')}
        </Button>
      )}
      {may.takeBack && (
        <Button
          variant="default"
          leftSection={<IconArrowBack size={18} stroke={1.7} />}
          onClick={() => open('takeBack')}
        >
          {t('finance.dossiers.takeBack')}
        </Button>
      )}
      {may.propose && (
        <Button
          leftSection={<IconSend size={18} stroke={1.7} />}
          disabled={unsaved || stops}
          onClick={() => open('propose')}
        >
          {t('finance.dossiers.propose')}
        </Button>
      )}
      {(['propose', 'takeBack', 'giveUp'] as const).map((name) => (
        <ConfirmAct
          key={name}
          opened={asking === name}
          close={() => setAsking(undefined)}
          title={t(`finance.dossiers.${name}`)}
          will={will[name]}
          act={t(`finance.dossiers.${name}`)}
          {...(name === 'giveUp' && { reason: 10, grave: true })}
          confirm={(reason) => act.mutate({ name, reason })}
          pending={act.isPending}
          error={act.error}
        />
      ))}
    </>
  );
}
