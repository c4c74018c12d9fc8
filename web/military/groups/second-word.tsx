import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { useAskAgain } from './groups-query.ts';

interface SecondWordProps {
  may: { sign: boolean; withdraw: boolean };
  words: { yes: string; no: string; willYes: string; willNo: string; willWithdraw: string };
  say: (approve: boolean, reason: string) => Promise<unknown>;
  withdraw: () => Promise<unknown>;
}

/** What a second person says of a proposal, or the first takes back; each asks again, with a reason where one is owed. */
export function SecondWord({ may, words, say, withdraw }: SecondWordProps) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [asking, setAsking] = useState<'yes' | 'no' | 'withdraw'>();
  const act = useMutation({
    mutationFn: (reason: string) => (asking === 'withdraw' ? withdraw() : say(asking === 'yes', reason)),
    onSuccess: () => {
      setAsking(undefined);
      askAgain();
    },
  });
  if (!may.sign && !may.withdraw) return null;
  const title = { yes: words.yes, no: words.no, withdraw: t('military.groups.changes.withdraw') };
  const will = { yes: words.willYes, no: words.willNo, withdraw: words.willWithdraw };
  return (
    <>
      <Group gap="sm" className="not-on-paper">
        {may.withdraw && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking('withdraw')}>
            {title.withdraw}
          </Button>
        )}
        {may.sign && (
          <>
            <Button size="compact-sm" variant="default" onClick={() => setAsking('no')}>
              {words.no}
            </Button>
            <Button size="compact-sm" onClick={() => setAsking('yes')}>
              {words.yes}
            </Button>
          </>
        )}
      </Group>
      {asking !== undefined && (
        <ConfirmAct
          opened
          grave={asking !== 'yes'}
          close={() => setAsking(undefined)}
          title={title[asking]}
          will={[will[asking]]}
          act={title[asking]}
          {...(asking !== 'withdraw' && { reason: 10 })}
          confirm={(reason) => act.mutate(reason)}
          pending={act.isPending}
          error={act.error}
        />
      )}
    </>
  );
}
