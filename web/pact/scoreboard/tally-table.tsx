import { Anchor, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import { counts, indicators, type Tally } from './scoreboard-types.ts';
import classes from './scoreboard.module.css';
import { TargetMark } from './target-mark.tsx';
import { useIndicatorWords } from './use-indicator-words.ts';

export interface TallyRow {
  key: string;
  name: ReactNode;
  /** What of the matrix it counts. */
  search: Readonly<Record<string, string>>;
  tally: Tally;
}

/** Groups of commitments with their counts and the five; each opens what it counts. */
export function TallyTable({ label, head, rows }: { label: string; head: string; rows: readonly TallyRow[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useIndicatorWords();
  return (
    <Table.ScrollContainer minWidth={1080} type="native" role="group" aria-label={label} tabIndex={0}>
      <Table fz="sm" stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes.rowHead}>
              {head}
            </Table.Th>
            {counts.map((name) => (
              <Table.Th key={name} scope="col">
                {t(`pact.scoreboard.count.${name}`)}
              </Table.Th>
            ))}
            {indicators.map((name) => (
              <Table.Th key={name} scope="col">
                {t(`pact.scoreboard.indicator.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, name, search, tally }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" className={classes.rowHead}>
                <Anchor component={Link} to="/pact/matrix" search={search as never} c="inherit">
                  {name}
                </Anchor>
              </Table.Th>
              {counts.map((count) => (
                <Table.Td key={count} className="tabular">
                  {formats.number(tally[count])}
                </Table.Td>
              ))}
              {indicators.map((one) => {
                const { value, met } = tally.indicators[one];
                return (
                  <Table.Td key={one} className="tabular">
                    {value === undefined ? (
                      '–'
                    ) : (
                      <span className={classes.figure}>
                        {words(one, value)} <TargetMark met={met} brief />
                      </span>
                    )}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
