import { Alert, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProblemWords, Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { Code, Facts, RawText } from '../members/facts.tsx';
import { useMemberName } from '../members/members-query.ts';
import classes from '../records/records.module.css';

/** One thing held back: why, in words; its text as it came; try again, or settle it with a reason. */
export function HeldScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const name = useMemberName();
  const queries = useQueryClient();
  const [discarding, setDiscarding] = useState(false);
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const params = { id };
  const { data, error, refetch } = useQuery({
    queryKey: ['exchange', 'held', language, id],
    queryFn: () => api.gate.quarantined({ params }),
  });
  const again = () => {
    setDiscarding(false);
    void queries.invalidateQueries({ queryKey: ['exchange'] });
  };
  const retry = useMutation({ mutationFn: () => api.gate.quarantineRetry({ params }), onSuccess: again });
  const discard = useMutation({
    mutationFn: (reason: string) => api.gate.quarantineDiscard({ params, body: { reason } }),
    onSuccess: again,
  });
  const back = { to: '/exchange/quarantine', title: t('exchange.nav.quarantine') };
  if (data === undefined) {
    return (
      <Page title={t('exchange.nav.held')} back={back}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  }
  const held = data.state === 'held';
  const result = retry.data?.result;
  return (
    <Page
      title={t('exchange.nav.held')}
      mark={<span className={classes.state}>{t(`exchange.quarantine.stateIs.${data.state}`)}</span>}
      back={back}
      actions={
        held && (
          <>
            <Button variant="default" c="red" onClick={() => setDiscarding(true)}>
              {t('exchange.quarantine.discard')}
            </Button>
            <Button disabled={!data.whole} loading={retry.isPending} onClick={() => retry.mutate()}>
              {t('exchange.quarantine.retry')}
            </Button>
          </>
        )
      }
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          {result !== undefined && (
            <Alert
              role="status"
              variant="light"
              color={result.state === 'stored' || result.state === 'known' ? 'green' : 'red'}
              title={t(`exchange.quarantine.result.${result.state}`)}
            >
              {result.message}
            </Alert>
          )}
          <Refusal error={retry.error} />
          <ProblemWords problem={data} />
          <Panel title={t('exchange.quarantine.text')}>
            {!data.whole && <p className={classes.small}>{t('exchange.quarantine.notWhole')}</p>}
            <RawText label={t('exchange.quarantine.text')}>{data.text}</RawText>
          </Panel>
        </div>
        <div className={classes.column}>
          <Panel title={t('exchange.quarantine.facts')}>
            <Facts
              of={[
                [
                  t('exchange.quarantine.peer'),
                  <bdi key="p">{data.peer === undefined ? t('exchange.quarantine.byHand') : name(data.peer)}</bdi>,
                ],
                [t('exchange.quarantine.origin'), data.origin && <bdi>{name(data.origin)}</bdi>],
                [t('exchange.quarantine.object'), data.objectId && <Code>{data.objectId}</Code>],
                [t('exchange.quarantine.version'), data.version && <Code>{data.version}</Code>],
                [t('exchange.quarantine.code'), <Code key="c">{data.code}</Code>],
                [t('exchange.quarantine.size'), formats.bytes(data.bytes)],
                [t('exchange.quarantine.times'), formats.number(data.times)],
                [t('exchange.quarantine.tries'), formats.number(data.tries)],
                [t('exchange.quarantine.first'), <When key="f" at={data.firstAt} show="moment" />],
                [t('exchange.quarantine.last'), <When key="l" at={data.lastAt} show="moment" />],
                [t('exchange.quarantine.settled'), data.settledAt && <When at={data.settledAt} show="moment" />],
                [t('exchange.quarantine.settledBy'), data.settledBy && <bdi>{data.settledBy}</bdi>],
                [t('exchange.quarantine.why'), data.reason && <bdi>{data.reason}</bdi>],
              ]}
            />
          </Panel>
        </div>
      </div>
      {discarding && (
        <ConfirmAct
          opened
          close={() => setDiscarding(false)}
          title={t('exchange.quarantine.discard')}
          will={[t('exchange.quarantine.will.never'), t('exchange.quarantine.will.again')]}
          act={t('exchange.quarantine.discard')}
          grave
          reason={10}
          confirm={(reason) => discard.mutate(reason)}
          pending={discard.isPending}
          error={discard.error}
        />
      )}
    </Page>
  );
}
