import { Button, Select } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classWords } from '#thought/contract';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { BeginDossier } from './begin-dossier.tsx';
import { type DossierRow, statuses } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { FindDossiers } from './find-dossiers.tsx';
import { FoundDossiers } from './found-dossiers.tsx';
import { saidIn } from './said-in.ts';
import { StateMark } from './state-mark.tsx';
import { WaitingReviews } from './waiting-reviews.tsx';

/** The dossiers of this state: what waits for whoever looks, what is written, reviewed, published and due again. */
export function DossiersScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const [begins, setBegins] = useState(false);
  const { query, change } = useListQuery();
  const filter = useMemo(() => {
    const said = { status: statuses.find((one) => one === query['status']) };
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as typeof said;
  }, [query]);
  const records = useRecords<DossierRow>(['thought', 'list', filter], (after) =>
    api.thoughtDossiers.dossiers({ query: { ...filter, after, limit: 100 } }),
  );
  const columns = useColumns();
  const begin = may('thought.write') && (
    <Button leftSection={<IconFilePlus size={18} stroke={1.7} />} onClick={() => setBegins(true)}>
      {t('thought.dossiers.begin')}
    </Button>
  );
  return (
    <Page title={t('thought.nav.dossiers')} purpose={t('thought.dossiers.purpose')} actions={begin}>
      <FindDossiers query={query} change={change} />
      {(query['q'] ?? '') === '' ? (
        <>
          <WaitingReviews />
          <RecordTable
            screen="thought-dossiers"
            label={t('thought.nav.dossiers')}
            columns={columns}
            records={records}
            search={false}
            rowKey={(dossier) => dossier.id}
            href={(dossier) => `/thought/dossiers/${dossier.id}`}
            tone={(dossier) => (dossier.reReviewDue ? 'late' : dossier.status === 'given-up' ? 'quiet' : undefined)}
            filters={
              <Select
                clearable
                w={190}
                placeholder={t('thought.dossiers.allStatuses')}
                aria-label={t('thought.dossiers.state')}
                data={statuses.map((value) => ({ value, label: t(`thought.dossiers.statuses.${value}`) }))}
                value={filter.status ?? null}
                onChange={(status) => change({ status: status ?? undefined })}
              />
            }
            empty={{ title: t('thought.dossiers.empty.title'), text: t('thought.dossiers.empty.text'), action: begin }}
          />
        </>
      ) : (
        <FoundDossiers query={query} />
      )}
      <BeginDossier opened={begins} close={() => setBegins(false)} />
    </Page>
  );
}

function useColumns(): readonly Column<DossierRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(
    () => [
      {
        id: 'title',
        title: t('thought.dossiers.name'),
        width: [16, 2],
        cell: ({ title }) => {
          const said = saidIn(title, language);
          return (
            <bdi className={classes.clamp} lang={said.language}>
              {said.text}
            </bdi>
          );
        },
      },
      {
        id: 'class',
        title: t('thought.dossiers.claim.class'),
        width: [14, 2],
        cell: ({ harmClass }) => <span className={classes.clamp}>{classWords[harmClass][language]}</span>,
      },
      {
        id: 'state',
        title: t('thought.dossiers.state'),
        width: [12, 1],
        cell: ({ status, open, exercise }) => (
          <span className={classes.marks}>
            {open === undefined ? t(`thought.dossiers.statuses.${status}`) : <StateMark state={open.state} />}
            {exercise && <span className={classes.small}>{t('thought.dossiers.exerciseShort')}</span>}
          </span>
        ),
      },
      {
        id: 'again',
        title: t('thought.dossiers.reReview'),
        width: [9, 0.8],
        cell: ({ reReviewBy }) => (reReviewBy === undefined ? '–' : <When at={reReviewBy} />),
      },
      {
        id: 'changed',
        title: t('thought.dossiers.changed'),
        width: [8, 0.7],
        cell: ({ changedAt }) => <When at={changedAt} />,
      },
    ],
    [t, language],
  );
}
