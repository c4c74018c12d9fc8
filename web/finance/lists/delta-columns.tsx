import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { ChangeMark } from '../subject/change-mark.tsx';
import { useTerms } from '../subject/terms.ts';
import type { DeltaRow } from './list-types.ts';

export function useDeltaColumns(): readonly Column<DeltaRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const terms = useTerms();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('finance.lists.subject'),
        width: [16, 2],
        cell: (row) => <PersonName name={row.name} />,
      },
      {
        id: 'change',
        title: t('finance.lists.whatChanged'),
        width: [8, 0.7],
        cell: (row) => <ChangeMark change={row.change} />,
      },
      {
        id: 'fields',
        title: t('finance.lists.fields'),
        width: [12, 2],
        cell: (row) => (row.changes.length === 0 ? '–' : formats.list(row.changes.map((c) => terms.field(c.field)))),
      },
      { id: 'kind', title: t('finance.lists.kind'), width: [7, 0.7], cell: (row) => terms.schema(row.schema) },
      {
        id: 'ref',
        title: t('finance.lists.ref'),
        width: [8, 0.8],
        cell: (row) => <bdi className="tabular">{row.ref}</bdi>,
      },
    ],
    [t, formats, terms],
  );
}
