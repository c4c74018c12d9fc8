import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useTakeDossier } from './dossier-query.ts';
import type { Dossier, StepKind } from './dossier-types.ts';

/** What may be done next with what was published; each needs its own reason and its own two people. */
export function BeginPanel({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const take = useTakeDossier();
  const [asking, setAsking] = useState<Exclude<StepKind, 'issue'>>();
  const begin = useMutation({
    mutationFn: (body: { kind: Exclude<StepKind, 'issue'>; reason: string }) =>
      api.dossiers.beginStep({ params: { id: dossier.id }, body }),
    onSuccess: (after) => {
      setAsking(undefined);
      take(after);
    },
  });
  const kinds = dossier.may.begin.flatMap((kind) => (kind === 'issue' ? [] : [kind]));
  if (kinds.length === 0) return null;
  return (
    <Panel title={t('finance.dossiers.begin')}>
      <Group gap="sm">
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant="default"
            onClick={() => {
              begin.reset();
              setAsking(kind);
            }}
          >
            {t(`finance.dossiers.beginStep.${kind}`)}
          </Button>
        ))}
      </Group>
      {kinds.map((kind) => (
        <ConfirmAct
          key={kind}
          opened={asking === kind}
          close={() => setAsking(undefined)}
          title={t(`finance.dossiers.beginStep.${kind}`)}
          will={[t(`finance.dossiers.beginWill.${kind}`), t('finance.dossiers.beginWill.two')]}
          act={t(`finance.dossiers.beginStep.${kind}`)}
          reason={10}
          confirm={(reason) => begin.mutate({ kind, reason })}
          pending={begin.isPending}
          error={begin.error}
        />
      ))}
    </Panel>
  );
}
