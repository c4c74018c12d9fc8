import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import classes from './methods.module.css';
import { type Link, useTakeMethod } from './methods-query.ts';

const wills = { accept: 'acceptWill', decline: 'declineWill', end: 'endWill' } as const;
type Act = keyof typeof wills;

/** What an editor may do with a link: take or decline a proposal, end what stands. */
export function SettleLink({ link }: { link: Link }) {
  const { t } = useTranslation();
  const take = useTakeMethod();
  const [asking, setAsking] = useState<Act>();
  const settle = useMutation({
    mutationFn: (reason: string) =>
      asking === 'end'
        ? api.thoughtMethods.endMethodLink({ params: { id: link.id }, body: { reason } })
        : api.thoughtMethods.decideMethodLink({
            params: { id: link.id },
            body: { accept: asking === 'accept', reason },
          }),
    onSuccess: (method) => {
      setAsking(undefined);
      take(method);
    },
  });
  const acts: readonly Act[] =
    link.state === 'proposed' ? ['accept', 'decline'] : link.state === 'linked' ? ['end'] : [];
  return (
    <div className={classes.acts}>
      {acts.map((act) => (
        <Button key={act} size="compact-xs" variant="default" onClick={() => setAsking(act)}>
          {t(`thought.methods.links.${act}`)}
        </Button>
      ))}
      {asking !== undefined && (
        <ConfirmAct
          opened
          close={() => setAsking(undefined)}
          title={link.title}
          will={[t(`thought.methods.links.${wills[asking]}`)]}
          act={t(`thought.methods.links.${asking}`)}
          reason={10}
          confirm={(reason) => settle.mutate(reason)}
          pending={settle.isPending}
          error={settle.error}
        />
      )}
    </div>
  );
}
