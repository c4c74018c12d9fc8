import { Alert, Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useActor, useMay } from '../../shell/session.ts';
import { useAskAgain } from './ask-again.ts';
import { ProposalBody } from './proposal-body.tsx';
import type { Proposal } from './redress-types.ts';

type Asking = 'approve' | 'refuse' | 'withdraw';

interface SecondActsProps {
  proposal: Proposal;
  /** Why the reader may not answer, in the node's words. */
  barred?: string | undefined;
}

/** The second pair of eyes; whoever proposed may only take it back. */
export function SecondActs({ proposal, barred }: SecondActsProps) {
  const { t } = useTranslation();
  const actor = useActor();
  const may = useMay();
  const askAgain = useAskAgain();
  const [asking, setAsking] = useState<Asking>();
  const answer = useMutation({
    mutationFn: ({ act, reason }: { act: Asking; reason: string }) =>
      act === 'withdraw'
        ? api.redress.withdrawRedress({ params: { id: proposal.id }, body: { reason } })
        : api.redress.secondRedress({ params: { id: proposal.id }, body: { approve: act === 'approve', reason } }),
    onSuccess: () => {
      setAsking(undefined);
      askAgain();
    },
  });
  const own = proposal.by.id === actor.id;
  if (!own && barred !== undefined)
    return (
      <Alert color="gray" variant="light">
        {barred}
      </Alert>
    );
  return (
    <>
      {own && (
        <Alert color="gray" variant="light">
          {t('finance.redress.second.own')}
        </Alert>
      )}
      <Group gap="sm">
        {own && (
          <Button variant="default" size="sm" onClick={() => setAsking('withdraw')}>
            {t('finance.redress.second.withdraw')}
          </Button>
        )}
        {!own && may('finance.redress.approve') && (
          <>
            <Button size="sm" color="red" onClick={() => setAsking('approve')}>
              {t('finance.redress.second.approve')}
            </Button>
            <Button variant="default" size="sm" onClick={() => setAsking('refuse')}>
              {t('finance.redress.second.refuse')}
            </Button>
          </>
        )}
      </Group>
      {asking !== undefined && (
        <ConfirmAct
          opened
          close={() => setAsking(undefined)}
          title={t(`finance.redress.second.${asking}Title`)}
          will={[
            `${t(`finance.redress.proposalIs.${proposal.what}`)}${
              proposal.outcome === undefined ? '' : `: ${t(`finance.redress.outcomeIs.${proposal.outcome}`)}`
            }`,
            t(`finance.redress.second.${asking}Will`),
          ]}
          act={t(`finance.redress.second.${asking}`)}
          grave={asking === 'approve'}
          reason={10}
          confirm={(reason) => answer.mutate({ act: asking, reason })}
          pending={answer.isPending}
          error={answer.error}
        >
          <ProposalBody proposal={proposal} />
        </ConfirmAct>
      )}
    </>
  );
}
