import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useActor } from '../../shell/session.ts';
import { AboutPanel } from './about-panel.tsx';
import { DueClock } from './due-clock.tsx';
import { FileHistory } from './file-history.tsx';
import { ProposalPanel } from './proposal-panel.tsx';
import { ProposeAnswer } from './propose-answer.tsx';
import { ProposeExemption } from './propose-exemption.tsx';
import { ProposeRelease } from './propose-release.tsx';
import classes from './redress.module.css';
import type { RedressFile } from './redress-types.ts';
import { SayWords } from './say-words.tsx';

/** One file: what the person writes, what it is about, what was proposed, and what happened. */
export function FileScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery({
    queryKey: ['finance', 'redress', 'file', language, id],
    queryFn: () => api.redress.redressFile({ params: { id } }),
  });
  if (data !== undefined) return <OneFile file={data} />;
  return (
    <Page title={t('finance.nav.redressFile')} back={{ to: '/redress/files', title: t('finance.nav.redress') }}>
      <Refusal error={error} again={() => void refetch()} />
    </Page>
  );
}

type Asking = 'answer' | 'release' | 'exempt' | 'ask' | 'note';

function OneFile({ file }: { file: RedressFile }) {
  const { t } = useTranslation();
  const actor = useActor();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Asking>();
  const mine = file.assignee?.id === actor.id;
  const take = useMutation({
    mutationFn: () => api.redress.takeRedress({ params: { id: file.id }, body: { mine: !mine } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['finance', 'redress'] }),
  });
  const close = () => setAsking(undefined);
  const proposed = file.state === 'proposed';
  return (
    <Page
      title={file.petition.name}
      purpose={
        <span className={classes.purpose}>
          <bdi dir="ltr">{file.reference}</bdi>
          <span>{t(`finance.redress.kindIs.${file.kind}`)}</span>
          <span>{t(`finance.redress.stateIs.${file.state}`)}</span>
          <DueClock file={file} />
        </span>
      }
      back={{ to: '/redress/files', title: t('finance.nav.redress') }}
      actions={
        file.may.handle && (
          <>
            <Button variant="default" loading={take.isPending} onClick={() => take.mutate()}>
              {t(mine ? 'finance.redress.layDown' : 'finance.redress.take')}
            </Button>
            <Button variant="default" onClick={() => setAsking('note')}>
              {t('finance.redress.note')}
            </Button>
            {!proposed && (
              <>
                <Button variant="default" onClick={() => setAsking('ask')}>
                  {t('finance.redress.ask')}
                </Button>
                <Button onClick={() => setAsking('answer')}>{t('finance.redress.answer')}</Button>
              </>
            )}
          </>
        )
      }
    >
      <Refusal error={take.error} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Petition file={file} />
          <ProposalPanel file={file} />
          <FileHistory file={file} />
        </div>
        <div className={classes.column}>
          <AboutPanel file={file} release={() => setAsking('release')} exempt={() => setAsking('exempt')} />
        </div>
      </div>
      {asking === 'answer' && <ProposeAnswer file={file} close={close} />}
      {asking === 'release' && <ProposeRelease file={file} close={close} />}
      {asking === 'exempt' && <ProposeExemption file={file} close={close} />}
      {(asking === 'ask' || asking === 'note') && <SayWords file={file} act={asking} close={close} />}
    </Page>
  );
}

function Petition({ file }: { file: RedressFile }) {
  const { t } = useTranslation();
  const { petition } = file;
  const said = (['birth', 'nationality', 'document', 'institution', 'contact'] as const).flatMap((name) =>
    petition[name] === undefined
      ? []
      : [[t(`finance.redress.field.${name}`), <bdi key={name}>{petition[name]}</bdi>] as const],
  );
  return (
    <Panel title={t('finance.redress.petition')}>
      <p className={classes.text} dir="auto">
        {petition.statement}
      </p>
      <Facts
        facts={[
          ...said,
          [t('finance.redress.field.capacity'), t(`finance.redress.capacityIs.${petition.capacity}`)],
          [t('finance.redress.field.language'), t(`finance.redress.languageIs.${file.language}`)],
          [t('finance.redress.origin'), t(`finance.redress.originIs.${file.origin}`)],
          [t('finance.redress.received'), <When key="at" at={file.receivedAt} show="both" />],
        ]}
      />
    </Panel>
  );
}
