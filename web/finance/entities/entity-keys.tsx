import { Badge, Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import classes from '../orders/orders.module.css';
import type { Entity, EntityKey } from './entity-types.ts';

const colours = { waiting: 'amber', confirmed: 'green', ended: 'gray' } as const;

/** The keys of an entity: confirmed by fingerprint, read out on the telephone; ended when they are lost. */
export function EntityKeys({ entity }: { entity: Entity }) {
  const { t } = useTranslation();
  const manages = useMay()('finance.entities.manage');
  const queries = useQueryClient();
  const [asking, setAsking] = useState<{ what: 'confirm' | 'end'; key: EntityKey }>();
  const [fingerprint, setFingerprint] = useState('');
  const act = useMutation({
    mutationFn: ({ what, id, reason }: { what: 'confirm' | 'end'; id: string; reason: string }) => {
      const params = { entity: entity.key, id };
      return what === 'end'
        ? api.entities.endEntityKey({ params, body: { reason } })
        : api.entities.confirmEntityKey({ params, body: { fingerprint } });
    },
    onSuccess: async () => {
      setAsking(undefined);
      await queries.invalidateQueries({ queryKey: ['entities'] });
    },
  });
  const open = (what: 'confirm' | 'end', key: EntityKey) => {
    act.reset();
    setFingerprint('');
    setAsking({ what, key });
  };
  if (entity.keys.length === 0) return <span>{t('finance.entities.noKeys')}</span>;
  return (
    <>
      <ul className={classes.entries}>
        {entity.keys.map((key) => (
          <li key={key.id}>
            <div className={classes.line}>
              <bdi>{key.label}</bdi>
              <Badge variant="light" color={colours[key.state]} tt="none">
                {t(`finance.entities.keyStates.${key.state}`)}
              </Badge>
            </div>
            <code className={classes.hash} dir="ltr">
              {key.fingerprint}
            </code>
            <div className={classes.small}>
              {t('finance.entities.offeredBy')} <PersonName name={key.by} /> · <When at={key.at} />
            </div>
            {manages && key.state !== 'ended' && (
              <Group gap="sm" mt={4}>
                {key.state === 'waiting' && (
                  <Button size="compact-md" onClick={() => open('confirm', key)}>
                    {t('finance.entities.confirm')}
                  </Button>
                )}
                <Button size="compact-md" variant="default" onClick={() => open('end', key)}>
                  {t('finance.entities.end')}
                </Button>
              </Group>
            )}
          </li>
        ))}
      </ul>
      {asking !== undefined && (
        <ConfirmAct
          opened
          close={() => setAsking(undefined)}
          title={t(asking.what === 'end' ? 'finance.entities.endAsk' : 'finance.entities.confirmAsk')}
          will={[t(asking.what === 'end' ? 'finance.entities.endWill' : 'finance.entities.confirmWill')]}
          act={t(asking.what === 'end' ? 'finance.entities.end' : 'finance.entities.confirm')}
          grave={asking.what === 'end'}
          {...(asking.what === 'end' && { reason: 10 })}
          confirm={(reason) => act.mutate({ what: asking.what, id: asking.key.id, reason })}
          pending={act.isPending}
          error={act.error}
        >
          {asking.what === 'confirm' && (
            <TextInput
              required
              dir="ltr"
              label={t('finance.entities.fingerprint')}
              description={t('finance.entities.readOut')}
              value={fingerprint}
              onChange={(event) => setFingerprint(event.currentTarget.value)}
            />
          )}
        </ConfirmAct>
      )}
    </>
  );
}
