import { startFault } from '../faults.ts';

const bad = (name: string, value: string, expected: string) =>
  startFault('bad-setting', { name: `MITHAQ_${name}`, value, expected });

export function readNumber(name: string, value: string, least: number, most: number): number {
  const number = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) throw bad(name, value, `${least}–${most}`);
  return number;
}

export function readOneOf<const T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw bad(name, value, choices.join(' | '));
  return choice;
}

const units: Readonly<Record<string, number>> = { '': 1, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 };

/** `1GiB`, `200 MiB`, `4096`. */
export function readBytes(name: string, value: string): number {
  const [, digits, unit = ''] = /^(\d{1,12})\s*([kmg]ib)?$/i.exec(value) ?? [];
  const factor = units[unit.toLowerCase()];
  if (digits === undefined || factor === undefined) throw bad(name, value, '4096 | 200MiB | 1GiB');
  return Number(digits) * factor;
}

/** Secrets may stand in an address, so a wrong one is not repeated. */
export function readUrl(name: string, value: string, protocols: readonly string[], expected: string): URL {
  const url = URL.parse(value);
  if (url === null || !protocols.includes(url.protocol)) throw bad(name, '…', expected);
  return url;
}
