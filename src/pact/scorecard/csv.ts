const formulaStart = /^[=+\-@\t\r]/;

/** A row of CSV (RFC 4180) that is safe to open: what a spreadsheet would take for a formula gets an apostrophe (OWASP). */
export const csvRow = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
