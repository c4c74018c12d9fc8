/** Rows of a linear programme as they are written down, for the solver's sparse matrix. */
export class Rows {
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly #columns: number[][] = [];
  readonly #values: number[][] = [];

  /** Adds a row between these bounds; gives its number. */
  add(lower: number, upper: number): number {
    this.lower.push(lower);
    this.upper.push(upper);
    this.#columns.push([]);
    this.#values.push([]);
    return this.lower.length - 1;
  }

  put(row: number, column: number, value: number): void {
    if (value === 0) return;
    this.#columns[row]?.push(column);
    this.#values[row]?.push(value);
  }

  /** By rows, compressed. */
  matrix(columns: number) {
    const starts = new Int32Array(this.#columns.length + 1);
    for (const [row, entries] of this.#columns.entries()) starts[row + 1] = (starts[row] ?? 0) + entries.length;
    return {
      format: 'csr' as const,
      numRows: this.#columns.length,
      numCols: columns,
      starts,
      indices: Int32Array.from(this.#columns.flat()),
      values: Float64Array.from(this.#values.flat()),
    };
  }
}
