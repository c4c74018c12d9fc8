import { Button, Select } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { RecordTitle } from '../records/record-title.tsx';
import classes from '../records/records.module.css';
import { useRecordTerms } from '../terms/record-terms.ts';
import { DraftState } from './draft-state.tsx';
import { type DraftRow, draftActs, draftStates } from './draft-types.ts';
import { useActName, useStateName } from './draft-words.ts';

const whose = ['me', 'second'] as const;

/** What is being written, and what waits for a second person. */
export function DraftsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const actName = useActName();
  const stateName = useStateName();
  const { query, change } = useListQuery();
  const filter = useMemo(() => {
    const said = {
      state: draftStates.find((one) => one === query['state']),
      act: draftActs.find((one) => one === query['act']),
      whose: whose.find((one) => one === query['whose']),
      q: query['q'],
    };
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as typeof said;
  }, [query]);
  const records = useRecords<DraftRow>(['exchange', 'drafts', language, filter], (after) =>
    api.release.drafts({ query: { ...filter, after, limit: 100 } }),
  );
  const choices = {
    whose: whose.map((value) => ({ value, label: t(`exchange.drafts.whoseIs.${value}`) })),
    state: draftStates.map((value) => ({ value, label: stateName(value) })),
    act: draftActs.map((value) => ({ value, label: actName(value) })),
  };
  const write = may('exchange.compose') && (
    <Button component={Link} to="/exchange/compose" leftSection={<IconPencilPlus size={18} stroke={1.7} />}>
      {t('exchange.nav.compose')}
    </Button>
  );
  return (
    <Page title={t('exchange.nav.drafts')} purpose={t('exchange.drafts.purpose')} actions={write}>
      <RecordTable
        screen="exchange-drafts"
        label={t('exchange.nav.drafts')}
        columns={useDraftColumns()}
        records={records}
        rowKey={(draft) => draft.id}
        href={(draft) => `/exchange/drafts/${draft.id}`}
        tone={(draft) => (draft.state === 'published' || draft.state === 'withdrawn' ? 'quiet' : undefined)}
        filters={
          <div className={classes.filters}>
            {(['whose', 'state', 'act'] as const).map((name) => (
              <Select
                key={name}
                clearable
                w={180}
                placeholder={t(`exchange.drafts.${name}`)}
                aria-label={t(`exchange.drafts.${name}`)}
                data={choices[name]}
                value={query[name] ?? null}
                onChange={(value) => change({ [name]: value ?? undefined })}
              />
            ))}
          </div>
        }
        empty={{ title: t('exchange.drafts.empty'), text: t('exchange.drafts.emptyText'), action: write }}
      />
    </Page>
  );
}

function useDraftColumns(): readonly Column<DraftRow>[] {
  const { t } = useTranslation();
  const terms = useRecordTerms();
  const actName = useActName();
  return useMemo(
    () => [
      {
        id: 'title',
        title: t('exchange.records.title'),
        width: [15, 2.4],
        cell: (draft) => <RecordTitle title={draft.title} />,
      },
      {
        id: 'act',
        title: t('exchange.drafts.act'),
        width: [10, 1],
        cell: (draft) => actName(draft.act),
      },
      {
        id: 'type',
        title: t('exchange.records.type'),
        width: [8, 0.8],
        hidden: true,
        cell: (draft) => terms.type(draft.type),
      },
      {
        id: 'audience',
        title: t('exchange.records.who'),
        width: [10, 1],
        cell: (draft) => t(`exchange.compose.audience.${draft.audience}`),
      },
      {
        id: 'state',
        title: t('exchange.drafts.state'),
        width: [10, 1],
        cell: (draft) => (
          <span>
            <DraftState state={draft.state} />{' '}
            {draft.waitsForMe && <b className={classes.small}>{t('exchange.drafts.waitsForMe')}</b>}
          </span>
        ),
      },
      {
        id: 'by',
        title: t('exchange.drafts.madeBy'),
        width: [8, 0.9],
        cell: (draft) => <bdi>{draft.madeBy.name}</bdi>,
      },
      {
        id: 'changed',
        title: t('exchange.drafts.changed'),
        width: [8, 0.7],
        cell: (draft) => <When at={draft.changedAt} />,
      },
    ],
    // The words follow the language, and `t` changes with it.
    [t],
  );
}
