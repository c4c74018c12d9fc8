import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { RecordTitle } from '../records/record-title.tsx';
import classes from '../records/records.module.css';
import { ClockMark } from './clock-mark.tsx';
import type { RequestRow } from './request-types.ts';

export function useRequestColumns(): readonly Column<RequestRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'title',
        title: t('exchange.requests.title'),
        width: [14, 2.2],
        cell: ({ title, unread }) => <RecordTitle title={title} unread={unread} />,
      },
      {
        id: 'direction',
        title: t('exchange.requests.direction'),
        width: [8, 0.9],
        cell: ({ direction, from }) => (
          <span className={classes.state}>
            {direction === 'in' ? <IconArrowDownLeft size={16} /> : <IconArrowUpRight size={16} />}
            {direction === 'in' ? <bdi>{from.name}</bdi> : t('exchange.requests.directionIs.out')}
          </span>
        ),
      },
      {
        id: 'urgency',
        title: t('exchange.requests.urgency'),
        width: [6, 0.5],
        cell: ({ urgency }) => (
          <span className={classes.state} data-tone={urgency === 'urgent' ? 'harm' : 'quiet'}>
            {t(`exchange.requests.urgencyIs.${urgency}`)}
          </span>
        ),
      },
      {
        id: 'state',
        title: t('exchange.requests.state'),
        width: [8, 0.9],
        cell: ({ state, asked, settled, direction }) => (
          <span>
            {t(`exchange.requests.stateIs.${state}`)}{' '}
            {direction === 'out' && asked > 1 && (
              <span className={classes.small}>
                {t('exchange.requests.settledOf', { settled: formats.number(settled), asked: formats.number(asked) })}
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'due',
        title: t('exchange.requests.due'),
        width: [9, 1],
        cell: (row) => <ClockMark clock={row} settled={row.state === 'settled' || row.state === 'withdrawn'} />,
      },
      {
        id: 'assignee',
        title: t('exchange.requests.assignee'),
        width: [7, 0.7],
        cell: ({ assignee }) => <bdi>{assignee?.name ?? '–'}</bdi>,
      },
      {
        id: 'asked',
        title: t('exchange.requests.asked'),
        width: [7, 0.6],
        cell: ({ askedAt }) => <When at={askedAt} />,
      },
    ],
    [t, formats],
  );
}
