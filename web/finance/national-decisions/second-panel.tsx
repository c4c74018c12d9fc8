import { Alert as Notice, Button, Group, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import classes from '../alerts/alerts.module.css';
import type { Case } from './case-types.ts';
import { useCasesAgain } from './take-case.ts';

/** The second pair of eyes: what was proposed, by whom, under which law and why; sign or refuse, with a reason of one's own. */
export function SecondPanel({ one }: { one: Case }) {
  const { t } = useTranslation();
  const again = useCasesAgain();
  const [asking, setAsking] = useState<'approve' | 'refuse' | 'withdraw'>();
  const proposal = one.decisions.find((decision) => decision.state === 'waiting');
  const batch = proposal?.batch ?? '';
  const act = useMutation({
    mutationFn: ({ what, reason }: { what: 'approve' | 'refuse' | 'withdraw'; reason: string }) =>
      what === 'withdraw'
        ? api.cases.withdrawCases({ params: { batch }, body: { reason } })
        : api.cases.secondCases({ params: { batch }, body: { approve: what === 'approve', reason } }),
    onSuccess: async () => {
      setAsking(undefined);
      await again();
    },
  });
  if (one.state !== 'proposed' || proposal === undefined) return null;
  const name = `\u2068${proposal.by.name}\u2069`;
  const many = proposal.waiting > 1 ? [t('finance.cases.second.many', { count: proposal.waiting })] : [];
  const wills = {
    approve: [t(`finance.cases.decide.will.${proposal.outcome as 'refuse'}`), t('finance.cases.second.binds'), ...many],
    refuse: [t('finance.cases.second.back'), ...many],
    withdraw: [t('finance.cases.second.back'), ...many],
  };
  return (
    <Panel title={t('finance.cases.second.title')}>
      <Stack gap="sm">
        <div>
          <b>
            <bdi>
              {t('finance.cases.second.asks', { name, outcome: t(`finance.cases.outcome.${proposal.outcome}`) })}
            </bdi>
          </b>{' '}
          <span className={classes.small}>
            <When at={proposal.at} />
          </span>
          <p className={classes.text} dir="auto">
            {proposal.ground}
          </p>
          <p className={classes.text} dir="auto">
            {proposal.reason}
          </p>
          {many.map((line) => (
            <p key={line} className={classes.small}>
              {line}
            </p>
          ))}
        </div>
        {one.may.second ? (
          <Group gap="sm">
            <Button color="red" onClick={() => setAsking('approve')}>
              {t('finance.cases.second.approve')}
            </Button>
            <Button variant="default" onClick={() => setAsking('refuse')}>
              {t('finance.cases.second.refuse')}
            </Button>
          </Group>
        ) : (
          <Notice
            color="gray"
            variant="light"
            icon={<IconInfoCircle size={20} stroke={1.7} />}
            title={t('finance.cases.second.mayNot')}
          >
            {one.may.why.find(({ outcome }) => outcome === 'second')?.sentence}
          </Notice>
        )}
        {one.may.withdraw && (
          <div>
            <Button size="compact-sm" variant="default" onClick={() => setAsking('withdraw')}>
              {t('finance.cases.second.withdraw')}
            </Button>
          </div>
        )}
      </Stack>
      {(['approve', 'refuse', 'withdraw'] as const).map((what) => (
        <ConfirmAct
          key={what}
          opened={asking === what}
          close={() => setAsking(undefined)}
          title={t(`finance.cases.second.ask.${what}`)}
          will={[`\u2068${one.name.slice(0, 200)}\u2069`, ...wills[what]]}
          act={t(`finance.cases.second.${what}`)}
          grave={what === 'approve'}
          reason={10}
          confirm={(reason) => act.mutate({ what, reason })}
          pending={act.isPending}
          error={act.error}
        />
      ))}
    </Panel>
  );
}
