import { Badge } from '@mantine/core';
import { IconRotate } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { Score } from '../../parts/score.tsx';
import { When } from '../../parts/when.tsx';
import { AlertState } from './alert-state.tsx';
import type { AlertRow } from './alert-types.ts';
import classes from './alerts.module.css';
import { DueMark } from './due-mark.tsx';
import { useTitles } from './titles.ts';

export function useAlertColumns(): readonly Column<AlertRow>[] {
  const { t } = useTranslation();
  const titles = useTitles();
  return useMemo(
    () => [
      {
        id: 'row',
        title: t('finance.alerts.row'),
        width: [12, 2],
        cell: (alert) => <RowName name={alert.rowName} />,
      },
      {
        id: 'subject',
        title: t('finance.alerts.subject'),
        width: [12, 2],
        cell: (alert) => <RowName name={alert.subjectName} />,
      },
      {
        id: 'score',
        title: t('finance.alerts.score'),
        width: [8, 0.6],
        sort: 'score',
        cell: (alert) => <Score value={alert.score} />,
      },
      {
        id: 'state',
        title: t('finance.alerts.state'),
        width: [9, 1],
        cell: (alert) => (
          <>
            <AlertState state={alert.state} verdict={alert.verdict} />
            {alert.reopened && (
              <Badge variant="light" color="amber" tt="none" leftSection={<IconRotate size={13} stroke={2} />}>
                {t('finance.alerts.reopened')}
              </Badge>
            )}
          </>
        ),
      },
      {
        id: 'due',
        title: t('finance.alerts.due'),
        width: [8.5, 0.9],
        sort: 'due',
        cell: (alert) => <DueMark alert={alert} />,
      },
      {
        id: 'assignee',
        title: t('finance.alerts.assignee'),
        width: [7, 0.8],
        cell: (alert) =>
          alert.assignee === undefined ? t('finance.alerts.nobody') : <PersonName name={alert.assignee.name} />,
      },
      {
        id: 'list',
        title: t('finance.alerts.list'),
        width: [8, 0.8],
        cell: (alert) => <RowName name={titles.list(alert.list)} />,
      },
      {
        id: 'book',
        title: t('finance.alerts.book'),
        width: [9, 0.8],
        hidden: true,
        cell: (alert) => <RowName name={titles.book(alert.book)} />,
      },
      {
        id: 'desk',
        title: t('finance.alerts.desk'),
        width: [7, 0.6],
        hidden: true,
        cell: (alert) => <bdi>{alert.desk}</bdi>,
      },
      {
        id: 'raised',
        title: t('finance.alerts.raised'),
        width: [8, 0.7],
        sort: 'raised',
        hidden: true,
        cell: (alert) => <When at={alert.raisedAt} />,
      },
    ],
    [t, titles],
  );
}

/** Three lines at most: a name that never ends leaves the rows below where they are. */
function RowName({ name }: { name: string }) {
  return (
    <span className={classes.name} title={name.slice(0, 500)}>
      <PersonName name={name} />
    </span>
  );
}
