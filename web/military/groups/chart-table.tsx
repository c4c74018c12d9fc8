import { Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '#military/contract';
import { useFormats } from '../../shell/use-formats.ts';
import { figures } from './figures.ts';
import classes from './groups.module.css';
import { monthNumber, monthText } from './time-axis.ts';

/** D1's changes, and behind a fold every month of the picture in numbers. */
export function ChartTable({ found }: { found: AssessmentView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const say = figures(formats);
  const [open, setOpen] = useState(false);
  const changes = found.series.flatMap(({ violence, changes: some }) => some.map((one) => ({ violence, ...one })));
  const threshold = say.number(found.series[0]?.threshold);
  return (
    <>
      <h3>{t('military.groups.axis.changes')}</h3>
      {changes.length === 0 ? (
        <p className={classes.soft}>{t('military.groups.axis.none', { threshold })}</p>
      ) : (
        <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('military.groups.axis.changes')}>
          <Table fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('military.groups.axis.month')}</Table.Th>
                <Table.Th>{t('military.groups.axis.violence')}</Table.Th>
                <Table.Th>{t('military.groups.axis.probability')}</Table.Th>
                <Table.Th>{t('military.groups.axis.ratio')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {changes.map(({ violence, month, probability, ratio }) => (
                <Table.Tr key={`${violence} ${month}`}>
                  <Table.Td>{formats.month(month)}</Table.Td>
                  <Table.Td>{t(`military.groups.axis.violences.${violence}`)}</Table.Td>
                  <Table.Td className="tabular">{say.percent(probability)}</Table.Td>
                  <Table.Td className="tabular">{say.interval(ratio)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('military.groups.axis.table')}</summary>
        {open && <Months found={found} />}
      </details>
    </>
  );
}

function Months({ found }: { found: AssessmentView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const say = figures(formats);
  const [main] = found.series;
  const civilians = found.series.find(({ violence }) => violence === 'civilians')?.counts;
  const first = monthNumber(found.from);
  const stateAt = (month: number) => found.ledger.findLast(({ since }) => since <= month)?.state;
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('military.groups.axis.table')}>
      <Table fz="sm" verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('military.groups.axis.month')}</Table.Th>
            <Table.Th>{t('military.groups.events')}</Table.Th>
            <Table.Th>{t('military.groups.axis.civilians')}</Table.Th>
            <Table.Th>{t('military.groups.axis.rate')}</Table.Th>
            <Table.Th>{t('military.groups.axis.halved')}</Table.Th>
            <Table.Th>{t('military.groups.axis.reach')}</Table.Th>
            <Table.Th>{t('military.groups.axis.rules')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {main?.counts.map((count, month) => {
            const rate = main.rate[month];
            const state = stateAt(month);
            return (
              <Table.Tr key={month} className="tabular">
                <Table.Td>{formats.month(monthText(first + month))}</Table.Td>
                <Table.Td>{formats.number(count)}</Table.Td>
                <Table.Td>{civilians === undefined ? '–' : formats.number(civilians[month] ?? 0)}</Table.Td>
                <Table.Td>{rate === undefined ? '–' : say.interval(rate)}</Table.Td>
                <Table.Td>{say.percent(found.degradation?.halved[month])}</Table.Td>
                <Table.Td>{say.number(found.reachHistory[month])}</Table.Td>
                <Table.Td>{state === undefined ? '–' : t(`military.groups.states.${state}`)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
