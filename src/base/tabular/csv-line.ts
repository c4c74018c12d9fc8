/**
 * CSV (RFC 4180) that is safe to open in a spreadsheet: a cell which a spreadsheet would take for a formula gets a
 * leading apostrophe (OWASP, CSV injection).
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

const formulaStart = /^[=+\-@\t\r]/;

function csvCell(cell: string): string {
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
