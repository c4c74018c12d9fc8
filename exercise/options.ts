import { parseArgs } from 'node:util';
import { isLanguage, type Language, languages } from '#base';
import type { Size } from './freeze-scenario.ts';

/** What the words after `npm run exercise --` say. */
export interface Options extends Size {
  once: boolean;
  json?: string;
  lang?: Language;
}

const most = { rows: 2_000_000, designations: 10_000 };

/** Reads them. What is no option, or not of its kind, is a `TypeError` with its name and what would be right. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      once: { type: 'boolean', default: false },
      json: { type: 'string' },
      lang: { type: 'string' },
      rows: { type: 'string', default: '200' },
      designations: { type: 'string', default: '0' },
    },
  });
  const { once, json, lang } = values;
  if (lang !== undefined && !isLanguage(lang)) throw new TypeError(`--lang ${lang}: one of ${languages.join(', ')}`);
  return {
    once,
    ...(json !== undefined && { json }),
    ...(lang !== undefined && { lang }),
    rows: count('rows', values.rows),
    designations: count('designations', values.designations),
  };
}

function count(name: keyof typeof most, given: string): number {
  const number = Number(given);
  if (/^\d+$/.test(given) && number <= most[name]) return number;
  throw new TypeError(`--${name} ${given}: a whole number from 0 to ${most[name]}`);
}
