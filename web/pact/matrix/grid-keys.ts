import type { KeyboardEvent } from 'react';

type Step = readonly [rows: number, columns: number];

/** The arrows as they lie on the screen: in a page from right to left the next column is on the left. */
const stepsOf = (rightToLeft: boolean): Readonly<Record<string, Step>> => ({
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, rightToLeft ? -1 : 1],
  ArrowLeft: [0, rightToLeft ? 1 : -1],
});

const at = (grid: Element, row: number, column: number): HTMLElement | null =>
  grid.querySelector(`[data-row="${row}"][data-column="${column}"]`);

/**
 * Moves the focus in a grid of cells that bear `data-row` and `data-column`: by arrows to the next cell that is there, to the
 * ends of the row by Home and End, with Control to the corners. The page is not drawn anew for it (WAI-ARIA APG, grid).
 */
export function moveInGrid(event: KeyboardEvent<HTMLElement>, rows: number, columns: number): void {
  const from = (event.target as Element).closest<HTMLElement>('[data-row]');
  if (from === null || event.altKey || event.metaKey) return;
  const grid = event.currentTarget;
  const [row, column] = [Number(from.dataset['row']), Number(from.dataset['column'])];
  const step = stepsOf(getComputedStyle(grid).direction === 'rtl')[event.key];
  let to: HTMLElement | null = null;
  if (step !== undefined) to = along(grid, [row + step[0], column + step[1]], step, rows, columns);
  else if (event.key === 'Home') to = along(grid, [event.ctrlKey ? 0 : row, 0], [0, 1], rows, columns);
  else if (event.key === 'End') to = along(grid, [event.ctrlKey ? rows - 1 : row, columns - 1], [0, -1], rows, columns);
  else return;
  event.preventDefault();
  to?.focus();
}

/** The first cell from a place on, in the direction of a step; a state that does not owe a commitment has none there. */
function along(
  grid: Element,
  [row, column]: Step,
  [down, on]: Step,
  rows: number,
  columns: number,
): HTMLElement | null {
  for (let r = row, c = column; r >= 0 && r < rows && c >= 0 && c < columns; r += down, c += on) {
    const found = at(grid, r, c);
    if (found !== null) return found;
  }
  return null;
}

/** Of all cells only the one that was last looked at stands in the order of the Tab key. */
export function keepInTabOrder(cell: HTMLElement): void {
  for (const other of cell.closest('table')?.querySelectorAll('[data-row][tabindex="0"]') ?? [])
    other.setAttribute('tabindex', '-1');
  cell.setAttribute('tabindex', '0');
}
