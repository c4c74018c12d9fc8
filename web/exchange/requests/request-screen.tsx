import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useActor } from '../../shell/session.ts';
import { Facts } from '../members/facts.tsx';
import classes from '../records/records.module.css';
import { TlpMark } from '../records/tlp-mark.tsx';
import { RecordName } from '../terms/record-name.tsx';
import { AnswerRequest } from './answer-request.tsx';
import { ClockMark } from './clock-mark.tsx';
import { PartyPanel } from './party-panel.tsx';
import type { Request } from './request-types.ts';
import { SayMore } from './say-more.tsx';

/** One request: what is asked and on which ground, each member asked with its clock and its answers. */
export function RequestScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery({
    queryKey: ['exchange', 'request', language, id],
    queryFn: () => api.requests.request({ params: { id } }),
  });
  if (data !== undefined) return <OneRequest request={data} />;
  return (
    <Page title={t('exchange.nav.request')} back={{ to: '/exchange/requests', title: t('exchange.nav.requests') }}>
      <Refusal error={error} again={() => void refetch()} />
    </Page>
  );
}

function OneRequest({ request }: { request: Request }) {
  const { t } = useTranslation();
  const actor = useActor();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'answer' | 'clarify' | 'withdraw'>();
  const mine = request.assignee?.id === actor.id;
  const assign = useMutation({
    mutationFn: () => api.requests.assignRequest({ params: { id: request.id }, body: { mine: !mine } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['exchange'] }),
  });
  const { may } = request;
  const settled = request.state === 'settled' || request.state === 'withdrawn';
  const close = () => setAsking(undefined);
  return (
    <Page
      title={request.title === '' ? t('exchange.unnamed') : request.title}
      mark={<TlpMark tlp={request.release.tlp} />}
      purpose={
        <span className={classes.purpose}>
          <bdi>{request.from.name}</bdi>
          <span>{t(`exchange.requests.stateIs.${request.state}`)}</span>
          <ClockMark clock={request} settled={settled} />
        </span>
      }
      back={{ to: '/exchange/requests', title: t('exchange.nav.requests') }}
      actions={
        <>
          {may.assign && (
            <Button variant="default" loading={assign.isPending} onClick={() => assign.mutate()}>
              {t(mine ? 'exchange.requests.layDown' : 'exchange.requests.take')}
            </Button>
          )}
          {may.withdraw && (
            <Button variant="default" onClick={() => setAsking('withdraw')}>
              {t('exchange.requests.withdraw')}
            </Button>
          )}
          {may.clarify && <Button onClick={() => setAsking('clarify')}>{t('exchange.requests.clarify')}</Button>}
          {may.answer && <Button onClick={() => setAsking('answer')}>{t('exchange.requests.answer')}</Button>}
        </>
      }
    >
      <Refusal error={assign.error} />
      {may.why !== '' && <p className={classes.small}>{may.why}</p>}
      <div className={classes.columns}>
        <div className={classes.column}>
          <Panel title={t('exchange.requests.what')}>
            <p className={classes.text} dir="auto">
              {request.text}
            </p>
            {request.about.length > 0 && <h3 className={classes.question}>{t('exchange.requests.about')}</h3>}
            <ul className={classes.entries}>
              {request.about.map(({ id, title, here }) => (
                <li key={id}>
                  <RecordName id={id} known={{ title, opens: here }} />
                </li>
              ))}
            </ul>
          </Panel>
          {request.clarifications.length > 0 && (
            <Panel title={t('exchange.requests.clarifications')}>
              <ul className={classes.entries}>
                {request.clarifications.map(({ version, text, at }) => (
                  <li key={version}>
                    <p className={classes.text} dir="auto">
                      {text}
                    </p>
                    <span className={classes.small}>
                      <When at={at} show="moment" />
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {request.parties.map((party) => (
            <PartyPanel key={party.member.id} party={party} />
          ))}
        </div>
        <div className={classes.column}>
          <Panel title={t('exchange.requests.ground')}>
            <Facts
              of={[
                [t('exchange.requests.purposeTitle'), request.purpose],
                [t('exchange.requests.legalBasis'), <bdi key="l">{request.legalBasis}</bdi>],
                [t('exchange.requests.urgency'), t(`exchange.requests.urgencyIs.${request.urgency}`)],
                [t('exchange.requests.asked'), <When key="a" at={request.askedAt} show="moment" />],
                [t('exchange.requests.due'), <When key="d" at={request.dueAt} show="moment" />],
                [t('exchange.requests.assignee'), request.assignee && <bdi>{request.assignee.name}</bdi>],
              ]}
            />
          </Panel>
          <Panel title={t('exchange.records.who')}>
            <ul className={classes.sentences}>
              {request.release.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Panel>
          {request.drafts.length > 0 && (
            <Panel title={t('exchange.requests.drafts')}>
              <ul className={classes.entries}>
                {request.drafts.map(({ id }) => (
                  <li key={id}>
                    <Link to={`/exchange/drafts/${id}`} className={classes.link}>
                      {t('exchange.nav.draft')}
                    </Link>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      </div>
      {asking === 'answer' && <AnswerRequest request={request} close={close} />}
      {(asking === 'clarify' || asking === 'withdraw') && <SayMore request={request} act={asking} close={close} />}
    </Page>
  );
}
