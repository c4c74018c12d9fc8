import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import type { Records } from '../../parts/record-table/records.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useListColumns } from './list-columns.tsx';
import type { List } from './list-types.ts';
import { listsQuery } from './lists-query.ts';
import { MakeList } from './make-list.tsx';

/** All lists with their state: how many are listed, what was loaded last, when it is fetched next. */
export function ListsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const { query } = useListQuery();
  const answer = useQuery(listsQuery);
  const [making, setMaking] = useState(false);
  const items = answer.data?.items;
  const q = query['q']?.toLowerCase() ?? '';
  const rows = useMemo(
    () =>
      (items ?? []).filter(({ key, title, authority }) =>
        [key, title[language], authority[language]].join(' ').toLowerCase().includes(q),
      ),
    [items, language, q],
  );
  const records: Records<List> = {
    rows,
    total: rows.length,
    pending: answer.isPending,
    stale: false,
    error: answer.error,
    again: () => void answer.refetch(),
    loadingMore: false,
  };
  const make = may('finance.lists.load') && (
    <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setMaking(true)}>
      {t('finance.lists.make')}
    </Button>
  );
  return (
    <Page title={t('finance.lists.title')} purpose={t('finance.lists.purpose')} actions={make}>
      <RecordTable
        screen="lists"
        label={t('finance.lists.title')}
        columns={useListColumns()}
        records={records}
        rowKey={(list) => list.key}
        href={(list) => `/lists/${list.key}`}
        tone={(list) => (list.lastCheck?.outcome === 'failed' ? 'late' : undefined)}
        empty={{ title: t('finance.lists.empty.title'), text: t('finance.lists.empty.text'), action: make }}
      />
      <MakeList opened={making} close={() => setMaking(false)} />
    </Page>
  );
}
