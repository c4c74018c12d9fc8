/**
 * Rows as CSV (RFC 4180) with a byte order mark, which spreadsheets need for Arabic. What they would run as a formula
 * (= + - @, tab, carriage return at the front) is told to them as text.
 */
export function csvOf(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const tamed = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tamed) ? `"${tamed.replaceAll('"', '""')}"` : tamed;
}
