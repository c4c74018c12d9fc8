import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { StatusMark } from '../subject/status-mark.tsx';
import { useTerms } from '../subject/terms.ts';
import type { SubjectRow } from './list-types.ts';

export function useSubjectColumns(): readonly Column<SubjectRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const terms = useTerms();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('finance.lists.subject'),
        width: [16, 2.5],
        cell: (row) => <PersonName name={row.name} />,
      },
      { id: 'kind', title: t('finance.lists.kind'), width: [7, 0.7], cell: (row) => terms.schema(row.schema) },
      {
        id: 'status',
        title: t('finance.lists.filterStatus'),
        width: [7, 0.7],
        cell: (row) => <StatusMark status={row.status} />,
      },
      {
        id: 'others',
        title: t('finance.lists.otherNames'),
        width: [7, 0.5],
        numeric: true,
        cell: (row) => formats.number(row.otherNames),
      },
      {
        id: 'ref',
        title: t('finance.lists.ref'),
        width: [8, 1],
        cell: (row) => <bdi className="tabular">{row.refs.at(-1) ?? row.ref}</bdi>,
      },
      {
        id: 'listedOn',
        title: t('finance.subject.field.listedOn'),
        width: [9, 1],
        cell: (row) => (row.listedOn === undefined ? '–' : <bdi>{formats.date(row.listedOn)}</bdi>),
      },
      {
        id: 'changedAt',
        title: t('finance.lists.changedAt'),
        width: [8, 0.8],
        cell: (row) => <When at={row.changedAt} />,
      },
    ],
    [t, formats, terms],
  );
}
