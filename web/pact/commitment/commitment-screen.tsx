import { Alert, Anchor, Badge, Button } from '@mantine/core';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { commitmentQuery } from './commitment-query.ts';
import { type Begun, type CommitmentPage, textKey } from './commitment-types.ts';
import classes from './commitment.module.css';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { History } from './history.tsx';
import { NowPanel } from './now-panel.tsx';
import { OwnersPanel } from './owners-panel.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { SourcePanel } from './source-panel.tsx';

/** A commitment at one state: where it comes from, where it stands, and everything that was said of it. */
export function CommitmentScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { state } = useLocation({ select: (l) => l.search as { state?: string } });
  const { data, error, refetch } = useQuery(commitmentQuery(language, id, state));
  if (data !== undefined) return <OneCommitment key={`${id} ${data.state}`} page={data} />;
  return (
    <Page title={t('pact.nav.commitment')} back={{ to: '/pact', title: t('pact.nav.home') }}>
      <Refusal error={error} again={() => void refetch()} />
    </Page>
  );
}

function OneCommitment({ page }: { page: CommitmentPage }) {
  const { t } = useTranslation();
  const key = textKey[useLanguage()];
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'report' | 'evidence'>();
  const [put, setPut] = useState<Begun>();
  const close = () => setAsking(undefined);
  const begun = (done: Begun) => {
    close();
    setPut(done);
    void queries.invalidateQueries({ queryKey: ['pact'] });
  };
  const lead = page.owners.find(({ state }) => state === page.lead)?.name ?? page.lead ?? '';
  return (
    <Page
      title={page.title[key]}
      mark={page.revoked && <Badge color="red">{t('pact.commitment.revoked')}</Badge>}
      purpose={
        <span className={classes.purpose}>
          <bdi dir="ltr">{page.code}</bdi>
          <span>{t(`pact.commitment.axisIs.${page.axis}`)}</span>
          <span>
            {page.manner === 'joint' ? t('pact.commitment.jointly', { state: lead }) : t('pact.commitment.each')}
          </span>
        </span>
      }
      back={{ to: '/pact', title: t('pact.nav.home') }}
      actions={
        page.mayReport && (
          <>
            <Button variant="default" onClick={() => setAsking('evidence')}>
              {t('pact.commitment.giveEvidence')}
            </Button>
            <Button onClick={() => setAsking('report')}>{t('pact.commitment.giveReport')}</Button>
          </>
        )
      }
    >
      {put !== undefined && (
        <Alert role="status" color={put.proposed ? 'green' : 'amber'} className={classes.notice}>
          {t(put.proposed ? 'pact.commitment.put' : 'pact.commitment.putDraft')}{' '}
          <Anchor component={Link} to={`/exchange/drafts/${put.draft}`}>
            {t('pact.commitment.openDraft')}
          </Anchor>
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.column}>
          <NowPanel page={page} />
          <History page={page} begun={begun} />
        </div>
        <div className={classes.column}>
          <SourcePanel source={page.source} />
          <DraftsPanel drafts={page.drafts} />
          <HelpPanel page={page} />
          <OwnersPanel page={page} />
        </div>
      </div>
      {asking === 'report' && <ReportDialog page={page} close={close} begun={begun} />}
      {asking === 'evidence' && <EvidenceDialog page={page} close={close} begun={begun} />}
    </Page>
  );
}

function HelpPanel({ page }: { page: CommitmentPage }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (page.help.length === 0) return null;
  return (
    <Panel title={t('pact.commitment.help')}>
      <ul className={classes.list}>
        {page.help.map(({ state, what, quantity, unit, direction }) => (
          <li key={`${direction} ${state} ${what}`}>
            <bdi>{page.owners.find((one) => one.state === state)?.name ?? state}</bdi> ·{' '}
            {t(`pact.commitment.${direction}`)}: <bdi>{what}</bdi>
            {quantity !== undefined && (
              <span className={classes.small}>
                {' '}
                ({formats.number(quantity)} <bdi>{unit ?? ''}</bdi>)
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function DraftsPanel({ drafts }: Pick<CommitmentPage, 'drafts'>) {
  const { t } = useTranslation();
  if (drafts.length === 0) return null;
  return (
    <Panel title={t('pact.commitment.drafts')}>
      <ul className={classes.list}>
        {drafts.map(({ id, what, state }) => (
          <li key={id}>
            <Anchor component={Link} to={`/exchange/drafts/${id}`}>
              {t(`pact.commitment.did.${what}`)}
            </Anchor>{' '}
            <span className={classes.small}>{t(`pact.commitment.draftIs.${state}`)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
