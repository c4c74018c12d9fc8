import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { DraftForm } from '../compose/draft-form.tsx';
import classes from '../records/records.module.css';
import { DraftActs } from './draft-acts.tsx';
import { DraftHistory } from './draft-history.tsx';
import { draftQuery } from './draft-query.ts';
import { DraftState } from './draft-state.tsx';
import type { Draft } from './draft-types.ts';
import { useActName } from './draft-words.ts';
import { OutcomePanel } from './outcome-panel.tsx';
import { Problems } from './problems.tsx';
import { SecondPanel } from './second-panel.tsx';
import { WhatLeaves } from './what-leaves.tsx';

/** One draft: written on the one side, on the other exactly what would leave; then the second person. */
export function DraftScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(draftQuery(language, id));
  if (data === undefined) {
    return (
      <Page title={t('exchange.nav.draft')} back={{ to: '/exchange/drafts', title: t('exchange.nav.drafts') }}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  }
  return <OneDraft key={id} draft={data} />;
}

function OneDraft({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const actName = useActName();
  const [unsaved, setUnsaved] = useState(false);
  const writes = draft.may.change;
  return (
    <Page
      title={draft.title === '' ? t('exchange.unnamed') : draft.title.slice(0, 200)}
      mark={<DraftState state={draft.state} />}
      purpose={actName(draft.act)}
      back={{ to: '/exchange/drafts', title: t('exchange.nav.drafts') }}
      actions={<DraftActs draft={draft} unsaved={unsaved} />}
    >
      <div className={classes.columns} data-even={writes}>
        <div className={classes.column}>
          <OutcomePanel draft={draft} />
          <SecondPanel draft={draft} />
          {writes ? (
            <DraftForm key={draft.revision} draft={draft} unsaved={setUnsaved} />
          ) : (
            <WhatLeaves draft={draft} unsaved={false} />
          )}
        </div>
        <div className={classes.column}>
          <Problems draft={draft} />
          {writes && <WhatLeaves draft={draft} unsaved={unsaved} />}
          <DraftHistory draft={draft} />
        </div>
      </div>
    </Page>
  );
}
