import { Table } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '#military/contract';
import { useFormats } from '../../shell/use-formats.ts';
import { BroughtTable } from './brought-table.tsx';
import { CardCell } from '../../parts/card-cell.tsx';
import cards from '../../parts/cards.module.css';
import { figures } from './figures.ts';
import classes from './groups.module.css';
import { MonthTable } from './month-table.tsx';
import { PeriodTable } from './period-table.tsx';

/** D1's changes, and behind folds everything in the picture in numbers, with the sources of what was brought. */
export function ChartTable({ found }: { found: AssessmentView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const say = figures(formats);
  const changes = found.series.flatMap(({ violence, changes: some }) => some.map((one) => ({ violence, ...one })));
  const threshold = say.number(found.series[0]?.threshold);
  const folds = [
    ['months', t('military.groups.axis.table'), MonthTable],
    ['periods', t('military.groups.axis.periods'), PeriodTable],
    ['brought', t('military.groups.axis.brought'), BroughtTable],
  ] as const;
  return (
    <>
      <h3>{t('military.groups.axis.changes')}</h3>
      {changes.length === 0 ? (
        <p className={classes.soft}>{t('military.groups.axis.none', { threshold })}</p>
      ) : (
        <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('military.groups.axis.changes')}>
          <Table fz="sm" className={cards.cards}>
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
                  <CardCell title={t('military.groups.axis.violence')}>
                    {t(`military.groups.axis.violences.${violence}`)}
                  </CardCell>
                  <CardCell className="tabular" title={t('military.groups.axis.probability')}>
                    {say.percent(probability)}
                  </CardCell>
                  <CardCell className="tabular" title={t('military.groups.axis.ratio')}>
                    {say.interval(ratio)}
                  </CardCell>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {folds.map(([id, title, Table]) => (
        <Fold key={id} title={title}>
          <Table found={found} />
        </Fold>
      ))}
    </>
  );
}

/** What stands in it is made when it is first opened: a table of 400 months costs the first paint nothing. */
function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}
