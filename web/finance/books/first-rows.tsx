import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import type { Preview } from './book-types.ts';
import classes from './wizard.module.css';

interface FirstRowsProps extends Pick<Preview, 'columns' | 'sample'> {
  name: string;
}

/** The file as it begins, so that nobody maps a column unseen. */
export function FirstRows({ name, columns, sample }: FirstRowsProps) {
  const { t } = useTranslation();
  const title = t('finance.books.wizard.first', { name });
  return (
    <Panel title={title}>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={title}>
        <Table fz="sm" striped>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column}>
                  <bdi>{column}</bdi>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sample.map((row, i) => (
              <Table.Tr key={i}>
                {columns.map((column) => (
                  <Table.Td key={column}>
                    <bdi>{row[column]}</bdi>
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}
