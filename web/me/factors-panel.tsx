import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconDeviceMobile, IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../parts/confirm-act.tsx';
import { Panel } from '../parts/panel.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { When } from '../parts/when.tsx';
import { api } from '../shell/api.ts';
import { PasskeyEnrolment } from '../sign-in/passkey-enrolment.tsx';
import { TotpEnrolment } from '../sign-in/totp-enrolment.tsx';
import classes from './me.module.css';

const key = ['my-factors'];

export function FactorsPanel() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const factors = useQuery({ queryKey: key, queryFn: () => api.node.myFactors({}) });
  const [adding, setAdding] = useState<'totp' | 'passkey'>();
  const [removing, setRemoving] = useState<{ id: string; name: string }>();
  const refresh = () => queries.invalidateQueries({ queryKey: key });
  const remove = useMutation({
    mutationFn: (id: string) => api.node.removePasskey({ params: { id } }),
    onSuccess: async () => {
      setRemoving(undefined);
      await refresh();
    },
  });
  const added = () => {
    setAdding(undefined);
    void refresh();
  };
  return (
    <Panel title={t('me.factors.title')}>
      <p className={classes.text}>{t('me.factors.text')}</p>
      <Refusal error={factors.error} />
      <ul className={classes.rows}>
        <li className={classes.row}>
          <IconDeviceMobile size={20} stroke={1.6} />
          <div className={classes.words}>
            <b>{t('me.factors.totp')}</b>
            <span className={classes.note}>{t(factors.data?.totp === true ? 'me.factors.on' : 'me.factors.off')}</span>
          </div>
          <Button size="compact-sm" variant="default" onClick={() => setAdding('totp')}>
            {t(factors.data?.totp === true ? 'me.factors.renew' : 'me.factors.setUp')}
          </Button>
        </li>
        {factors.data?.passkeys.map((passkey) => (
          <li key={passkey.id} className={classes.row}>
            <IconKey size={20} stroke={1.6} />
            <div className={classes.words}>
              <b>
                <bdi>{passkey.name}</bdi>
              </b>
              <span className={classes.note}>
                <Made at={passkey.madeAt} /> · <Used at={passkey.usedAt} />
              </span>
            </div>
            <Button size="compact-sm" variant="default" onClick={() => setRemoving(passkey)}>
              {t('me.factors.remove')}
              <span className="unseen">{passkey.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Group>
        <Button variant="light" size="sm" onClick={() => setAdding('passkey')}>
          {t('me.factors.add')}
        </Button>
      </Group>
      <Modal
        opened={adding !== undefined}
        onClose={() => setAdding(undefined)}
        title={t(adding === 'totp' ? 'me.factors.totp' : 'me.factors.add')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {adding === 'totp' && <TotpEnrolment done={added} />}
        {adding === 'passkey' && <PasskeyEnrolment done={added} />}
      </Modal>
      <ConfirmAct
        opened={removing !== undefined}
        close={() => setRemoving(undefined)}
        title={t('me.factors.removeAsk')}
        will={[t('me.factors.removeWill', { name: removing?.name ?? '' }), t('me.factors.removeKeep')]}
        act={t('me.factors.remove')}
        grave
        confirm={() => removing !== undefined && remove.mutate(removing.id)}
        pending={remove.isPending}
        error={remove.error}
      />
    </Panel>
  );
}

function Made({ at }: { at: string }) {
  const { t } = useTranslation();
  return (
    <>
      {t('me.factors.made')} <When at={at} />
    </>
  );
}

function Used({ at }: { at: string | undefined }) {
  const { t } = useTranslation();
  if (at === undefined) return t('me.factors.neverUsed');
  return (
    <>
      {t('me.factors.used')} <When at={at} />
    </>
  );
}
