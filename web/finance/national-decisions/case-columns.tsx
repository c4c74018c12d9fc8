import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../alerts/alerts.module.css';
import { CaseState } from './case-state.tsx';
import type { CaseRow } from './case-types.ts';
import { ForceMark } from './force-mark.tsx';

export function useCaseColumns(): readonly Column<CaseRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('finance.cases.designation'),
        width: [14, 2],
        cell: (row) => (
          <span className={classes.name} title={row.name.slice(0, 500)}>
            <PersonName name={row.name} />
          </span>
        ),
      },
      { id: 'authority', title: t('finance.cases.authority'), width: [12, 1.4], cell: (row) => <ForceMark of={row} /> },
      { id: 'state', title: t('finance.cases.state'), width: [10, 1], cell: (row) => <CaseState {...row} /> },
      {
        id: 'matches',
        title: t('finance.cases.matches'),
        width: [6.5, 0.5],
        numeric: true,
        cell: (row) => <bdi className="tabular">{formats.number(row.matches)}</bdi>,
      },
      { id: 'due', title: t('finance.cases.due'), width: [9, 0.9], sort: 'due', cell: (row) => <Due row={row} /> },
      {
        id: 'visible',
        title: t('finance.cases.clock.visible'),
        width: [8, 0.7],
        hidden: true,
        cell: (row) => <When at={row.visibleAt} />,
      },
      {
        id: 'screened',
        title: t('finance.cases.clock.screened'),
        width: [8, 0.7],
        hidden: true,
        cell: (row) => <When at={row.screenedAt} />,
      },
      {
        id: 'opened',
        title: t('finance.cases.opened'),
        width: [8, 0.7],
        sort: 'opened',
        hidden: true,
        cell: (row) => <When at={row.openedAt} />,
      },
      {
        id: 'ref',
        title: t('finance.cases.ref'),
        width: [10, 0.8],
        hidden: true,
        cell: (row) => <bdi className={classes.hash}>{row.ref}</bdi>,
      },
    ],
    [t, formats],
  );
}

/** When it is due; overdue in red, with the word. Of what no longer waits, nothing. */
function Due({ row }: { row: CaseRow }) {
  const { t } = useTranslation();
  if (row.state !== 'open' && row.state !== 'proposed' && !row.changedSince) return <span>–</span>;
  if (!row.overdue) return <When at={row.dueAt} />;
  return (
    <span className={classes.late}>
      <IconAlertTriangle size={14} stroke={2} aria-hidden="true" /> {t('finance.cases.overdue')} ·{' '}
      <When at={row.dueAt} />
    </span>
  );
}
