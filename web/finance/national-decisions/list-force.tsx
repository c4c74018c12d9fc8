import { Box, Button, Group, Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import classes from '../alerts/alerts.module.css';

const forces = ['binding', 'considered', 'reference'] as const;
type Force = (typeof forces)[number];
type Act = 'propose' | 'approve' | 'refuse';

/** Whether a list binds this state, and the proposal of another force: one person proposes, another signs. */
export function ListForce({ list }: { list: string }) {
  const may = useMay();
  return may('finance.cases.read') ? <Standing list={list} /> : null;
}

function Standing({ list }: { list: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Force>();
  const [asking, setAsking] = useState<Act>();
  const params = { list };
  const queryKey = ['lists', 'force', list];
  const { data } = useQuery({ queryKey, queryFn: () => api.designations.listForce({ params }) });
  const waiting = data?.waiting;
  const act = useMutation({
    mutationFn: ({ what, reason }: { what: Act; reason: string }) =>
      what === 'propose'
        ? api.designations.proposeForce({ params, body: { force: chosen ?? 'reference', reason } })
        : api.designations.secondForce({
            params,
            body: { proposal: waiting?.id ?? '', approve: what === 'approve', reason },
          }),
    onSuccess: async (after) => {
      setAsking(undefined);
      setChosen(undefined);
      queries.setQueryData(queryKey, after);
      await queries.invalidateQueries({ queryKey: ['cases'] });
    },
  });
  if (data === undefined) return null;
  const wanted = waiting?.force ?? chosen ?? data.force;
  return (
    <Box mb="md">
      <Panel title={t('finance.cases.listForce.title')}>
        <div className={classes.line}>
          <b>{t(`finance.cases.listForce.${data.force}`)}</b>
          {waiting !== undefined && (
            <span className={classes.small}>
              <bdi>
                {t('finance.cases.listForce.proposed', {
                  name: `\u2068${waiting.by.name}\u2069`,
                  force: t(`finance.cases.listForce.${waiting.force}`),
                })}
              </bdi>{' '}
              {data.may.why}
            </span>
          )}
          {data.may.propose && (
            <Group gap="sm">
              <Select
                size="sm"
                w={230}
                placeholder={t('finance.cases.listForce.other')}
                aria-label={t('finance.cases.listForce.other')}
                data={forces
                  .filter((one) => one !== data.force)
                  .map((value) => ({ value, label: t(`finance.cases.listForce.${value}`) }))}
                value={chosen ?? null}
                onChange={(value) => setChosen(forces.find((one) => one === value))}
              />
              <Button size="sm" variant="default" disabled={chosen === undefined} onClick={() => setAsking('propose')}>
                {t('finance.cases.decide.propose')}
              </Button>
            </Group>
          )}
          {data.may.second && (
            <Group gap="sm">
              <Button size="sm" color="red" onClick={() => setAsking('approve')}>
                {t('finance.cases.second.approve')}
              </Button>
              <Button size="sm" variant="default" onClick={() => setAsking('refuse')}>
                {t('finance.cases.second.refuse')}
              </Button>
            </Group>
          )}
        </div>
        {(['propose', 'approve', 'refuse'] as const).map((what) => (
          <ConfirmAct
            key={what}
            opened={asking === what}
            close={() => setAsking(undefined)}
            title={t(`finance.cases.listForce.ask.${what}`)}
            will={[
              t(`finance.cases.listForce.will.${wanted}`),
              what === 'propose' ? t('finance.cases.decide.will.second') : t('finance.cases.listForce.at'),
            ]}
            act={t(what === 'propose' ? 'finance.cases.decide.propose' : `finance.cases.second.${what}`)}
            grave={what === 'approve'}
            reason={10}
            confirm={(reason) => act.mutate({ what, reason })}
            pending={act.isPending}
            error={act.error}
          />
        ))}
      </Panel>
    </Box>
  );
}
