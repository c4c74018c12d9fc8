import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import type { Figure } from './clock-types.ts';

/** The stages of a clock with how many reached each, how many wait, and how long it took. */
export function FigureTable({ label, figures }: { label: string; figures: readonly Figure[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const lapse = (value: number | undefined): string => (value === undefined ? '–' : formats.elapsed(value));
  return (
    <Table.ScrollContainer minWidth={520} type="native" role="group" aria-label={label} tabIndex={0}>
      <Table fz="sm">
        <Table.Thead>
          <Table.Tr>
            {(['stage', 'reached', 'waiting', 'median', 'p99', 'worst', 'skewed'] as const).map((head) => (
              <Table.Th key={head} scope="col">
                {t(`finance.clock.${head}`, { share: formats.percent(0.99) })}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.map(({ stage, reached, waiting, skewed, median, p99, worst }) => (
            <Table.Tr key={stage}>
              <Table.Th scope="row">{t(`finance.clock.stages.${stage}`)}</Table.Th>
              <Table.Td className="tabular">{formats.number(reached)}</Table.Td>
              <Table.Td className="tabular">{formats.number(waiting)}</Table.Td>
              <Table.Td className="tabular">{lapse(median)}</Table.Td>
              <Table.Td className="tabular">{lapse(p99)}</Table.Td>
              <Table.Td className="tabular">{lapse(worst)}</Table.Td>
              <Table.Td className="tabular">{formats.number(skewed)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
