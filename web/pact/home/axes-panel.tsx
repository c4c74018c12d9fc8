import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './board.module.css';
import type { Board } from './board-types.ts';

const columns = ['owed', 'complete', 'overdue', 'atRisk', 'withheld'] as const;

/** Outcomes and commitments by axis, and how what is owed under each stands. */
export function AxesPanel({ axes }: { axes: Board['axes'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const number = (n: number) => formats.number(n);
  return (
    <Panel title={t('pact.home.axes')}>
      <div className={classes['scroll']} tabIndex={0} role="group" aria-label={t('pact.home.axes')}>
        <Table verticalSpacing={7} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('pact.home.axis')}</Table.Th>
              <Table.Th>{t('pact.home.outcomesHead')}</Table.Th>
              <Table.Th>{t('pact.home.commitmentsHead')}</Table.Th>
              {columns.map((name) => (
                <Table.Th key={name}>{t(`pact.home.figure.${name}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {axes.map(({ axis, outcomes, commitments, figures }) => (
              <Table.Tr key={axis}>
                <Table.Th scope="row">{t(`pact.members.axisIs.${axis}`)}</Table.Th>
                <Table.Td className="tabular">{number(outcomes)}</Table.Td>
                <Table.Td className="tabular">{number(commitments)}</Table.Td>
                {columns.map((name) => (
                  <Table.Td
                    key={name}
                    className={`tabular ${name === 'overdue' && figures.overdue > 0 ? classes['late'] : ''}`}
                  >
                    {number(figures[name])}
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
