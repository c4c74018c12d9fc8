import { Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AssessmentView, endPathways, ledgerStates } from '#military/contract';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useAskAgain } from './groups-query.ts';

/** Where an assessor says a lineage stands: as the rules propose, or otherwise and why. */
export function ProposeState({ found, close }: { found: AssessmentView; close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const rules = found.ledger.at(-1)?.state ?? 'cannot-tell';
  const [state, setState] = useState<(typeof ledgerStates)[number]>(rules);
  const [pathway, setPathway] = useState<(typeof endPathways)[number]>('not-known');
  const { run, theatre, head } = found;
  const propose = useMutation({
    mutationFn: (reason: string) =>
      api.groups.proposeLedgerState({
        body: { run, theatre, head, state, reason, ...(state === 'ended' && { pathway }) },
      }),
    onSuccess: () => {
      close();
      askAgain();
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('military.groups.ledger.propose')}
      will={[t('military.groups.ledger.willSign'), t('military.groups.changes.sent')]}
      act={t('military.groups.changes.send')}
      reason={10}
      confirm={(reason) => propose.mutate(reason)}
      pending={propose.isPending}
      error={propose.error}
    >
      <Select
        allowDeselect={false}
        label={t('military.groups.ledger.state')}
        description={
          state === rules
            ? t('military.groups.ledger.asRules')
            : t('military.groups.ledger.unlikeRules', { state: t(`military.groups.states.${rules}`) })
        }
        data={ledgerStates.map((value) => ({ value, label: t(`military.groups.states.${value}`) }))}
        value={state}
        onChange={(value) => setState(ledgerStates.find((one) => one === value) ?? rules)}
      />
      {state === 'ended' && (
        <Select
          allowDeselect={false}
          label={t('military.groups.pathway')}
          data={endPathways.map((value) => ({ value, label: t(`military.groups.pathways.${value}`) }))}
          value={pathway}
          onChange={(value) => setPathway(endPathways.find((one) => one === value) ?? 'not-known')}
        />
      )}
    </ConfirmAct>
  );
}
