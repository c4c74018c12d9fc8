import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { KnownNamesContext, RecordContent } from '../terms/record-content.tsx';
import { useRecordTerms } from '../terms/record-terms.ts';
import { DeliveriesPanel } from './deliveries-panel.tsx';
import { LogPanel } from './log-panel.tsx';
import { ReceiptsPanel } from './receipts-panel.tsx';
import { RecordActs } from './record-acts.tsx';
import { RecordBanners } from './record-banners.tsx';
import type { Sheet } from './record-types.ts';
import classes from './records.module.css';
import { ReferencesPanel } from './references-panel.tsx';
import { ReleasePanel } from './release-panel.tsx';
import { namesOf, sheetQuery } from './sheet-query.ts';
import { TlpMark } from './tlp-mark.tsx';
import { VersionsPanel } from './versions-panel.tsx';
import { WorkPanel } from './work-panel.tsx';

/** One record: what it says, who may see it, who has it, what speaks of it, and what can be done. */
export function RecordScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { query } = useListQuery();
  const { data, error, refetch } = useQuery(sheetQuery(language, id, query['version']));
  if (data === undefined) {
    return (
      <Page title={t('exchange.nav.record')} back={{ to: '/exchange/inbox', title: t('exchange.nav.inbox') }}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  }
  return <OneRecord key={data.id + data.version} sheet={data} />;
}

function OneRecord({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const terms = useRecordTerms();
  const names = useMemo(() => namesOf(sheet), [sheet]);
  const box = sheet.own ? 'outbox' : 'inbox';
  return (
    <Page
      title={sheet.title === '' ? terms.type(sheet.type) : sheet.title.slice(0, 200)}
      mark={<TlpMark tlp={sheet.tlp} />}
      purpose={
        <span className={classes.purpose}>
          <span>{terms.type(sheet.type)}</span>
          <span>
            {t('exchange.records.from')} <bdi>{sheet.origin.name}</bdi>
          </span>
          <When at={sheet.version} show="both" />
        </span>
      }
      back={{ to: `/exchange/${box}`, title: t(`exchange.nav.${box}`) }}
      actions={<RecordActs sheet={sheet} />}
    >
      <KnownNamesContext value={names}>
        <RecordBanners sheet={sheet} />
        <div className={classes.columns}>
          <div className={classes.column}>
            <Panel title={t('exchange.records.content')}>
              <RecordContent object={sheet.object} />
            </Panel>
            <ReferencesPanel sheet={sheet} />
            <VersionsPanel sheet={sheet} />
          </div>
          <div className={classes.column}>
            <ReleasePanel release={sheet.release} />
            <DeliveriesPanel sheet={sheet} />
            <ReceiptsPanel sheet={sheet} />
            <WorkPanel sheet={sheet} />
            <LogPanel sheet={sheet} />
          </div>
        </div>
      </KnownNamesContext>
    </Page>
  );
}
