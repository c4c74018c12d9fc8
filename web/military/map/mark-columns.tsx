import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './map.module.css';
import type { ContributionMark } from './marks-query.ts';

/** The columns of the list under the map. */
export function useMarkColumns(nameOf: (code: string) => string): readonly Column<ContributionMark>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(() => {
    const where = ({ properties: { country } }: ContributionMark) =>
      country === undefined ? undefined : nameOf(country);
    return [
      {
        id: 'title',
        title: t('military.contributions.name'),
        width: [14, 2],
        cell: ({ properties }) => <bdi>{properties.title}</bdi>,
        value: ({ properties }) => properties.title,
      },
      {
        id: 'mark',
        title: t('military.map.mark'),
        width: [7, 0.6],
        cell: ({ properties }) => t(`military.map.marks.${properties.mark}`),
        value: ({ properties }) => properties.mark,
      },
      {
        id: 'where',
        title: t('military.map.where'),
        width: [10, 1],
        cell: (one) => (
          <span>
            {where(one) ?? '–'} <bdi className={classes.small}>{one.properties.place}</bdi>
          </span>
        ),
        value: where,
      },
      {
        id: 'by',
        title: t('military.contributions.by'),
        width: [9, 1],
        cell: ({ properties }) => <bdi>{properties.by}</bdi>,
        value: ({ properties }) => properties.by,
      },
      {
        id: 'type',
        title: t('military.contributions.type'),
        width: [9, 1],
        cell: ({ properties: { type } }) => (type === undefined ? '–' : t(`military.contributions.types.${type}`)),
        value: ({ properties }) => properties.type,
      },
      {
        id: 'quantity',
        title: t('military.contributions.quantity'),
        width: [6, 0.5],
        numeric: true,
        cell: ({ properties: { quantity, unit } }) => (
          <span>
            {quantity === undefined ? '–' : formats.number(quantity)} <bdi className={classes.small}>{unit}</bdi>
          </span>
        ),
        value: ({ properties }) => properties.quantity,
      },
      {
        id: 'day',
        title: t('military.map.day'),
        width: [8, 0.7],
        cell: ({ properties: { day } }) => (day === undefined ? '–' : formats.date(day)),
        value: ({ properties }) => properties.day,
      },
    ];
  }, [t, formats, nameOf]);
}
