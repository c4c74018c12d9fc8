import { Alert as Notice } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import records from '../../exchange/records/records.module.css';
import { Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { BeginPanel } from './begin-panel.tsx';
import { ChecksPanel } from './checks-panel.tsx';
import { DossierActs } from './dossier-acts.tsx';
import { DossierContent } from './dossier-content.tsx';
import { DossierForm } from './dossier-form.tsx';
import { DossierHistory } from './dossier-history.tsx';
import { dossierQuery } from './dossier-query.ts';
import { DossierStatus, StepMark } from './dossier-status.tsx';
import type { Dossier } from './dossier-types.ts';
import { SecondPanel } from './second-panel.tsx';
import { WhatLeaves } from './what-leaves.tsx';

/** One dossier: written on the one side, on the other what is missing and exactly what would leave. */
export function DossierScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(dossierQuery(language, id));
  if (data === undefined) {
    return (
      <Page title={t('finance.nav.dossier')} back={{ to: '/dossiers', title: t('finance.dossiers.title') }}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  }
  return <OneDossier key={id} dossier={data} />;
}

function OneDossier({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const [unsaved, setUnsaved] = useState(false);
  const writes = dossier.may.write;
  return (
    <Page
      title={dossier.content.title === '' ? t('finance.dossiers.untitled') : dossier.content.title.slice(0, 200)}
      mark={<DossierStatus status={dossier.status} />}
      purpose={dossier.step !== undefined && <StepMark step={dossier.step} />}
      back={{ to: '/dossiers', title: t('finance.dossiers.title') }}
      actions={<DossierActs dossier={dossier} unsaved={unsaved} />}
    >
      <div className={records['columns']} data-even={writes}>
        <div className={records['column']}>
          <RefusedNotice dossier={dossier} />
          {writes ? (
            <DossierForm key={dossier.revision} dossier={dossier} unsaved={setUnsaved} />
          ) : (
            <DossierContent dossier={dossier} />
          )}
        </div>
        <div className={records['column']}>
          <SecondPanel key={dossier.step?.state} dossier={dossier} />
          <ChecksPanel dossier={dossier} />
          <BeginPanel dossier={dossier} />
          <WhatLeaves dossier={dossier} unsaved={unsaved} />
          <DossierHistory dossier={dossier} />
        </div>
      </div>
    </Page>
  );
}

function RefusedNotice({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const { second } = dossier.current;
  if (dossier.step?.state !== 'refused' || second === undefined) return null;
  return (
    <Notice
      color="red"
      variant="light"
      icon={<IconX size={20} stroke={1.7} />}
      title={t('finance.dossiers.refusedBy', { name: `\u2068${second.by.name}\u2069` })}
    >
      <p className={records['text']} dir="auto">
        {second.reason}
      </p>
    </Notice>
  );
}
