import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '#military/contract';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './groups.module.css';
import { monthColumns } from './month-columns.ts';
import { monthNumber, monthText } from './time-axis.ts';

/** Every month of the picture in numbers. */
export function MonthTable({ found }: { found: AssessmentView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const columns = monthColumns(found, t, formats);
  const first = monthNumber(found.from);
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('military.groups.axis.table')}>
      <Table fz="sm" verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('military.groups.axis.month')}</Table.Th>
            {columns.map(({ id, title }) => (
              <Table.Th key={id}>{title}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.byName.map((_, month) => (
            <Table.Tr key={month} className="tabular">
              <Table.Th scope="row">{formats.month(monthText(first + month))}</Table.Th>
              {columns.map(({ id, cell }) => (
                <Table.Td key={id}>{cell(month)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
