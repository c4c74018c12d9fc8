import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { ListState } from './list-state.tsx';
import type { List } from './list-types.ts';
import { NextFetch } from './next-fetch-words.tsx';

export function useListColumns(): readonly Column<List>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('finance.lists.name'),
        width: [13, 2],
        value: (list) => list.title[language],
        cell: (list) => <bdi>{list.title[language]}</bdi>,
      },
      {
        id: 'authority',
        title: t('finance.lists.authority'),
        width: [10, 1.5],
        value: (list) => list.authority[language],
        cell: (list) => <bdi>{list.authority[language]}</bdi>,
      },
      { id: 'state', title: t('finance.lists.state'), width: [9, 1], cell: (list) => <ListState list={list} /> },
      {
        id: 'listed',
        title: t('finance.lists.listed'),
        width: [6, 0.6],
        numeric: true,
        value: (list) => list.listed,
        cell: (list) => formats.number(list.listed),
      },
      {
        id: 'delisted',
        title: t('finance.lists.delisted'),
        width: [6, 0.6],
        numeric: true,
        value: (list) => list.delisted,
        hidden: true,
        cell: (list) => formats.number(list.delisted),
      },
      {
        id: 'published',
        title: t('finance.lists.published'),
        width: [9, 1],
        value: (list) => list.last?.publishedAt,
        hidden: true,
        cell: (list) => (list.last?.publishedAt === undefined ? '–' : <bdi>{formats.date(list.last.publishedAt)}</bdi>),
      },
      {
        id: 'last',
        title: t('finance.lists.last'),
        width: [7, 0.8],
        value: (list) => list.last?.loadedAt,
        cell: (list) => (list.last === undefined ? '–' : <When at={list.last.loadedAt} />),
      },
      {
        id: 'check',
        title: t('finance.lists.check'),
        width: [7, 0.8],
        value: (list) => list.lastCheck?.at,
        cell: (list) => (list.lastCheck === undefined ? '–' : <When at={list.lastCheck.at} />),
      },
      { id: 'next', title: t('finance.lists.next'), width: [7, 0.8], cell: (list) => <NextFetch list={list} /> },
    ],
    [t, language, formats],
  );
}
