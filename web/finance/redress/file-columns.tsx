import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { When } from '../../parts/when.tsx';
import { DueClock } from './due-clock.tsx';
import type { FileRow } from './redress-types.ts';

export function useFileColumns(): readonly Column<FileRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'reference',
        title: t('finance.redress.reference'),
        width: [9, 0.8],
        cell: ({ reference }) => (
          <bdi dir="ltr" className="tabular">
            {reference}
          </bdi>
        ),
      },
      {
        id: 'name',
        title: t('finance.redress.name'),
        width: [12, 1.6],
        cell: ({ name }) => <bdi>{name}</bdi>,
      },
      {
        id: 'kind',
        title: t('finance.redress.kind'),
        width: [9, 0.9],
        cell: ({ kind }) => t(`finance.redress.kindIs.${kind}`),
      },
      {
        id: 'state',
        title: t('finance.redress.state'),
        width: [10, 1],
        cell: ({ state }) => t(`finance.redress.stateIs.${state}`),
      },
      {
        id: 'due',
        title: t('finance.redress.due'),
        width: [9, 1],
        sort: 'due',
        cell: (row) => <DueClock file={row} />,
      },
      {
        id: 'assignee',
        title: t('finance.redress.assignee'),
        width: [7, 0.7],
        cell: ({ assignee }) => <bdi>{assignee?.name ?? '–'}</bdi>,
      },
      {
        id: 'received',
        title: t('finance.redress.received'),
        width: [7, 0.7],
        sort: 'received',
        cell: ({ receivedAt }) => <When at={receivedAt} />,
      },
    ],
    [t],
  );
}
