import { useRouter } from '@tanstack/react-router';
import { memo, type MouseEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { decodeCell } from '#pact/contract';
import { useLanguage } from '../../shell/language.ts';
import { CellSign } from './cell-sign.tsx';
import { keepInTabOrder, moveInGrid } from './grid-keys.ts';
import classes from './matrix.module.css';
import { evidenceAt, type Matrix, type PlacedCell, type Row, type StateOf } from './matrix-types.ts';
import { useCellWords } from './use-cell-words.ts';

interface GridProps {
  matrix: Matrix;
  /** The columns to show. */
  states: readonly StateOf[];
  /** A cell was pointed at or reached by keys. */
  onRead: (cell: PlacedCell) => void;
}

/** Commitments by states. Drawn once: pointing and moving about change nothing of it. */
export const MatrixGrid = memo(function MatrixGrid({ matrix, states, onRead }: GridProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { history } = useRouter();
  const rows = useMemo(() => placedRows(matrix, states), [matrix, states]);
  const groups = useMemo(() => Map.groupBy(rows, ({ row }) => row.outcome), [rows]);
  const outcomes = useMemo(() => new Map(matrix.outcomes.map((one) => [one.id, one])), [matrix]);
  const read = (target: EventTarget): void => {
    const cell = (target as Element).closest<HTMLElement>('[data-row]');
    const placed = rows[Number(cell?.dataset['row'])]?.cells[Number(cell?.dataset['column'])];
    if (cell !== null && placed !== undefined) onRead(placed);
  };
  const open = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.push(link.getAttribute('href') ?? '');
  };
  const one = states.length === 1;
  return (
    <div className={classes.scroller}>
      <table
        role="grid"
        className={classes.grid}
        data-one={one || undefined}
        aria-label={t('pact.matrix.grid')}
        aria-describedby="matrix-keys"
        onKeyDown={(event) => moveInGrid(event, rows.length, states.length)}
        onFocus={({ target }) => {
          if (target.dataset['row'] !== undefined) keepInTabOrder(target);
          read(target);
        }}
        onMouseOver={({ target }) => read(target)}
        onClick={open}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('pact.matrix.commitment')}
            </th>
            {states.map(({ code, name }) => (
              <th key={code} scope="col" className={classes.stateHead} data-own={code === matrix.own || undefined}>
                <abbr title={name[language]}>{one ? name[language] : code}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        {[...groups].map(([id, some]) => {
          const outcome = outcomes.get(id);
          return (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={states.length + 1} className={classes.group}>
                  <span className={classes.groupText}>
                    {outcome === undefined ? (
                      t('pact.matrix.noOutcome')
                    ) : (
                      <>
                        <bdi>{outcome.code}</bdi> · {outcome.text[language]}
                      </>
                    )}
                  </span>
                </th>
              </tr>
              {some.map((placed) => (
                <GridRow key={placed.row.id} {...placed} words={one} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
});

interface PlacedRow {
  row: Row;
  place: number;
  cells: readonly (PlacedCell | undefined)[];
  /** The column that the Tab key finds first. */
  first?: number | undefined;
}

function placedRows({ rows, states: all }: Matrix, states: readonly StateOf[]): PlacedRow[] {
  const columns = states.map(({ code }) => all.findIndex((one) => one.code === code));
  return rows
    .map((row) => ({
      row,
      cells: columns.map((column, n) => {
        const [cell, state] = [decodeCell(row.cells[column] ?? ''), states[n]];
        return cell === undefined || state === undefined ? undefined : { row, state, cell };
      }),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined))
    .map((one, place) => ({
      ...one,
      place,
      ...(place === 0 && { first: one.cells.findIndex((cell) => cell !== undefined) }),
    }));
}

function GridRow({ row, place, cells, first, words }: PlacedRow & { words: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useCellWords();
  return (
    <tr>
      <th scope="row" className={classes.rowHead}>
        <a href={`/pact/commitments/${encodeURIComponent(row.id)}`} title={row.title[language]}>
          <bdi className={classes.code}>{row.code}</bdi> <span className={classes.rowTitle}>{row.title[language]}</span>
        </a>
      </th>
      {cells.map((placed, column) =>
        placed === undefined ? (
          // oxlint-disable-next-line react/no-array-index-key -- the column is what it is
          <td key={column} role="gridcell" className={classes.blank} />
        ) : (
          <td key={placed.state.code} role="gridcell">
            <a
              href={evidenceAt(row.id, placed.state.code)}
              className={classes.cell}
              data-row={place}
              data-column={column}
              tabIndex={column === first ? 0 : -1}
              aria-label={t('pact.matrix.cell', {
                code: row.code,
                state: placed.state.name[language],
                words: say(placed.cell).join(' · '),
              })}
            >
              <CellSign cell={placed.cell} />
              {words && <span className={classes.words}>{say(placed.cell).join(' · ')}</span>}
            </a>
          </td>
        ),
      )}
    </tr>
  );
}
