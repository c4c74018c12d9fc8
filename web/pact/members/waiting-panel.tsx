import { Alert, Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useActor, useMay } from '../../shell/session.ts';
import { ChangeWords } from './change-words.tsx';
import type { Member } from './member-types.ts';
import classes from './members.module.css';
import { useSaid } from './members-query.ts';

/** The proposal that waits, whole, with the second person's word; whoever proposed may only take it back. */
export function WaitingPanel({ member }: { member: Member }) {
  const { t } = useTranslation();
  const actor = useActor();
  const may = useMay();
  const said = useSaid();
  const [asking, setAsking] = useState<'approve' | 'refuse'>();
  const change = member.changes.find(({ state }) => state === 'waiting');
  const params = { id: change?.id ?? '' };
  const answer = useMutation({
    mutationFn: (reason: string) =>
      api.pactMembers.secondMemberChange({ params, body: { approve: asking === 'approve', reason } }),
    onSuccess: async () => {
      setAsking(undefined);
      await said();
    },
  });
  const withdraw = useMutation({
    mutationFn: () => api.pactMembers.withdrawMemberChange({ params }),
    onSuccess: said,
  });
  if (change === undefined) return null;
  const own = change.by.id === actor.id;
  return (
    <Panel title={t('pact.members.waiting')}>
      <div className={classes.column}>
        <div className={classes.head}>
          <b>
            <bdi>{change.by.name}</bdi>: {t(`pact.members.did.${change.what}`)}
          </b>
          <span className={classes.small}>
            <When at={change.at} />
          </span>
        </div>
        <ChangeWords change={change} />
        <p className={classes.text} dir="auto">
          {change.reason}
        </p>
        {(own || !may('pact.assign.approve')) && (
          <Alert color="gray" variant="light">
            {t(own ? 'pact.members.second.own' : 'pact.members.second.others')}
          </Alert>
        )}
        <Refusal error={withdraw.error} />
        <Group gap="sm">
          {own && (
            <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t('pact.members.second.withdraw')}
            </Button>
          )}
          {!own && may('pact.assign.approve') && (
            <>
              <Button color="red" onClick={() => setAsking('approve')}>
                {t('pact.members.second.approve')}
              </Button>
              <Button variant="default" onClick={() => setAsking('refuse')}>
                {t('pact.members.second.refuse')}
              </Button>
            </>
          )}
        </Group>
      </div>
      {asking !== undefined && (
        <ConfirmAct
          opened
          close={() => setAsking(undefined)}
          title={t(`pact.members.second.${asking}Title`)}
          will={[
            ...(asking === 'approve' && change.what !== 'admit' ? [t('pact.members.will.node')] : []),
            t(`pact.members.second.${asking}Will`),
          ]}
          act={t(`pact.members.second.${asking}`)}
          grave={asking === 'approve'}
          reason={10}
          confirm={(reason) => answer.mutate(reason)}
          pending={answer.isPending}
          error={answer.error}
        >
          <ChangeWords change={change} />
        </ConfirmAct>
      )}
    </Panel>
  );
}
