/** One row of a table. Cells are text as printed; a spreadsheet's dates are ISO dates. */
export interface TableRow {
  /** Line of the file where the row begins, from 1; in a spreadsheet the row number. */
  line: number;
  cells: readonly string[];
}

export interface TableLimits {
  cellsInRow: number;
  charactersInRow: number;
}

export const tableLimits: TableLimits = { cellsInRow: 2_000, charactersInRow: 1024 * 1024 };
