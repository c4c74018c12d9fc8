import { Badge, Button, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../finance/orders/orders.module.css';
import { ConfirmAct } from '../parts/confirm-act.tsx';
import { Panel } from '../parts/panel.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { When } from '../parts/when.tsx';
import { api } from '../shell/api.ts';
import { useActor } from '../shell/session.ts';
import { canSign, makeBrowserKey } from './browser-key.ts';
import { useOwnKey } from './portal-query.ts';
import type { Portal } from './portal-types.ts';

const colours = { waiting: 'amber', confirmed: 'green', ended: 'gray' } as const;

/** The keys that sign for the entity; a new one is made in this browser and offered to the authority. */
export function KeysPanel({ portal }: { portal: Portal }) {
  const { t } = useTranslation();
  const actor = useActor();
  const queries = useQueryClient();
  const own = useOwnKey(portal);
  const able = useQuery({ queryKey: ['portal', 'can-sign'], queryFn: canSign, staleTime: Infinity }).data;
  const [asking, setAsking] = useState(false);
  const [label, setLabel] = useState(actor.name);
  const make = useMutation({
    mutationFn: async () => {
      const publicKey = await makeBrowserKey(portal.entity.key);
      return api.portal.offerOwnKey({ body: { publicKey, label } });
    },
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['portal'] });
    },
  });
  return (
    <Panel title={t('portal.keys.title')}>
      <Stack gap="md">
        <ul className={classes.entries}>
          {portal.keys.map((key) => (
            <li key={key.id}>
              <div className={classes.line}>
                <bdi>{key.label}</bdi>
                <Badge variant="light" color={colours[key.state]} tt="none">
                  {t(`finance.entities.keyStates.${key.state}`)}
                </Badge>
                {key.id === own?.id && <b className={classes.small}>{t('portal.keys.this')}</b>}
              </div>
              <code className={classes.hash} dir="ltr">
                {key.fingerprint}
              </code>
              <div className={classes.small}>
                <PersonName name={key.by} /> · <When at={key.at} />
              </div>
            </li>
          ))}
        </ul>
        {able === false && <p className={classes.text}>{t('portal.keys.cannot')}</p>}
        {able === true && (own === undefined || own.state === 'ended') && (
          <div>
            <Button variant="default" onClick={() => setAsking(true)}>
              {t('portal.keys.make')}
            </Button>
          </div>
        )}
      </Stack>
      <ConfirmAct
        opened={asking}
        close={() => setAsking(false)}
        title={t('portal.keys.ask')}
        will={[t('portal.keys.willStay'), t('portal.keys.willConfirm')]}
        act={t('portal.keys.make')}
        confirm={() => make.mutate()}
        pending={make.isPending}
        error={make.error}
      >
        <TextInput
          required
          maxLength={100}
          label={t('portal.keys.label')}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
      </ConfirmAct>
    </Panel>
  );
}
