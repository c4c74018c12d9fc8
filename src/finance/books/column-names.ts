import { cleanCell } from './clean-cell.ts';

/** The names of a header's columns: cleaned, each once (`name`, `name (2)`), `#3` where a column has none. */
export function columnNames(header: readonly string[]): string[] {
  const used = new Set<string>();
  return header.map((cell, at) => {
    const base = cleanCell(cell).text.slice(0, 200) || `#${at + 1}`;
    let name = base;
    for (let n = 2; used.has(name); n++) name = `${base} (${n})`;
    used.add(name);
    return name;
  });
}
