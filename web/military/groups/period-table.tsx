import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '#military/contract';
import { useFormats } from '../../shell/use-formats.ts';
import { figures } from './figures.ts';
import classes from './groups.module.css';
import { monthNumber, monthText } from './time-axis.ts';

/** D3 to D5 by 12 months counted back from the end, and D6 by two years: the marks of the picture in numbers. */
export function PeriodTable({ found }: { found: AssessmentView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const say = figures(formats);
  const last = monthNumber(found.to);
  const periods = found.selfExcitation?.periods ?? [];
  const day = (since1970: number) => formats.month(new Date(since1970 * 86_400_000).toISOString().slice(0, 7));
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('military.groups.axis.periods')}>
      <Table fz="sm" verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('military.groups.axis.yearTo')}</Table.Th>
            <Table.Th>{t('military.groups.axis.harm')}</Table.Th>
            <Table.Th>{t('military.groups.axis.reach')}</Table.Th>
            <Table.Th>{t('military.groups.axis.distance')}</Table.Th>
            <Table.Th>{t('military.groups.axis.deaths')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.reach.map((reach, back) => {
            const harm = found.harm.find(({ yearsBack }) => yearsBack === back)?.oneSided;
            const deadly = found.deadlyYears?.find(({ yearsBack }) => yearsBack === back);
            return (
              <Table.Tr key={back} className="tabular">
                <Table.Th scope="row">{formats.month(monthText(last - back * 12))}</Table.Th>
                <Table.Td>{harm === undefined ? '–' : say.range(harm.low, harm.best, harm.high)}</Table.Td>
                <Table.Td>{reach === null ? '–' : say.interval(reach.effective)}</Table.Td>
                <Table.Td>{reach === null ? '–' : say.interval(reach.distance)}</Table.Td>
                <Table.Td>{deadly === undefined ? '–' : say.interval(deadly.best)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {periods.length > 0 && (
        <Table fz="sm" verticalSpacing={3}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('military.groups.axis.twoYears')}</Table.Th>
              <Table.Th>{t('military.groups.events')}</Table.Th>
              <Table.Th>{t('military.groups.axis.excited')}</Table.Th>
              <Table.Th>{t('military.groups.axis.halfLife')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {periods.map(({ from, to, events, branching, halfLife }) => (
              <Table.Tr key={from} className="tabular">
                <Table.Th scope="row">{`${day(from)} – ${day(to - 1)}`}</Table.Th>
                <Table.Td>{formats.number(events)}</Table.Td>
                <Table.Td>{say.interval(branching)}</Table.Td>
                <Table.Td>{say.number(halfLife)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </div>
  );
}
