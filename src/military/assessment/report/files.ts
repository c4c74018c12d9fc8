import { createHash } from 'node:crypto';
import { type Language, say } from '#base';
import { csvLine } from '#base/tabular';
import type { TooFew } from '../assess-all.ts';
import { type Assessment, methodVersion } from '../assessment.ts';
import { ledgerNumbers, ledgerRules } from '../ledger-rules.ts';
import { monthName } from '../month.ts';
import { powerRule } from '../power.ts';
import { caveats } from './caveats.ts';
import { html as markup } from '#base/markup';
import { inDigits } from './numerals.ts';
import { document, page, ruleSentence } from './page.ts';
import { pageWords } from './page-words.ts';

export interface InputHash {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** One hash for everything that was read, whatever the files were called. */
export const dataVersionOf = (inputs: readonly InputHash[]): string =>
  createHash('sha256')
    .update(inputs.map(({ sha256 }) => sha256).join('\n'))
    .digest('hex');

/** `THEATRE-ID`, safe as a file's name. */
export const fileNameOf = ({ theatre, head }: Pick<Assessment, 'theatre' | 'head'>): string =>
  `${
    theatre
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase() || 'theatre'
  }-${head}`;

/** The series and the pages of one lineage. */
export function lineageFiles(one: Assessment, languages: readonly Language[], dataVersion: string): ReportFile[] {
  const name = fileNameOf(one);
  return [
    { path: `series/${name}.csv`, text: seriesCsv(one) },
    ...languages.map((language) => ({
      path: `pages/${language}/${name}.html`,
      text: page(one, language, dataVersion),
    })),
  ];
}

const header = [
  'month',
  'violence',
  'events',
  'rate_low',
  'rate',
  'rate_high',
  'p_change_near',
  'change',
  'p_halved',
  'effective_districts',
  'events_by_name',
];

/** Counts, rates and chances of every month; the same that the pages draw. */
export function seriesCsv(one: Assessment): string {
  const rows = one.series.flatMap(({ violence, counts, rate, near, changes }) =>
    counts.map((count, t) => [
      monthName(one.from + t),
      violence,
      String(count),
      ...[rate[t]?.low, rate[t]?.middle, rate[t]?.high, near[t]].map(cell),
      changes.some(({ at }) => at === t) ? '1' : '0',
      ...(violence === 'all'
        ? [one.degradation?.halved[t], one.reachHistory[t], one.byName[t]].map(cell)
        : ['', '', '']),
    ]),
  );
  return [header, ...rows].map(csvLine).join('');
}

const cell = (value: number | null | undefined): string =>
  value === undefined || value === null || !Number.isFinite(value) ? '' : String(Number(value.toPrecision(6)));

/** What stands in `indicators.json`: no number but what is needed to see it again, six digits. */
export function indicatorsJson(all: readonly Assessment[], tooFew: readonly TooFew[], dataVersion: string): ReportFile {
  const lineages = all.map((one) => ({
    ...one,
    from: monthName(one.from),
    to: monthName(one.to),
    series: one.series.map(({ changes, counts: _counts, rate: _rate, near: _near, ...series }) => ({
      ...series,
      changes: changes.map((change) => ({ ...change, at: monthName(one.from + change.at) })),
    })),
    byName: undefined,
    reachHistory: undefined,
    degradation: one.degradation && {
      drop: one.degradation.drop,
      peak: one.degradation.peak.map((t) => monthName(one.from + t)),
    },
    ledger: one.ledger.map((state) => ({
      ...state,
      since: monthName(one.from + state.since),
      sentence: ruleSentence(state, 'en'),
    })),
    file: `series/${fileNameOf(one)}.csv`,
  }));
  const few = tooFew.map(({ nodes, ...one }) => ({ ...one, nodes: [...nodes], state: 'cannot-tell' }));
  const rules = { rules: ledgerRules, numbers: ledgerNumbers, power: powerRule };
  const whole = {
    method: methodVersion,
    dataVersion,
    association: pageWords.cause,
    caveats,
    rules,
    lineages,
    tooFew: few,
  };
  return { path: 'indicators.json', text: `${JSON.stringify(whole, shortened, 1)}\n` };
}

function shortened(_key: string, value: unknown): unknown {
  if (typeof value !== 'number' || Number.isInteger(value)) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : null;
}

/** A table of everything assessed, in one language. */
export function indexPage(
  all: readonly Assessment[],
  tooFew: number,
  language: Language,
  dataVersion: string,
): ReportFile {
  const words = (key: keyof typeof pageWords) => say(pageWords[key], language);
  const rows = all.map((one) => {
    const state = one.ledger.at(-1);
    const name = one.groups.find(({ id }) => id === one.head)?.name ?? one.head;
    return markup`<tr><td><bdi>${one.theatre}</bdi></td><td><a href="${language}/${fileNameOf(one)}.html"><bdi>${name}</bdi></a></td><td>${inDigits(String(one.events), language)}</td><td>${state === undefined ? '–' : words(state.state)}</td></tr>`;
  });
  const body = markup`<h1>${words('title')}</h1><p><strong>${words('cause')}</strong> ${words('noScore')}</p><p class="soft">${words('proposed')}</p>
<table><tbody>${rows}</tbody></table><p class="soft">${words('tooFew')}: ${inDigits(String(tooFew), language)}</p><p class="soft">${words('data')}: <code dir="ltr">${dataVersion}</code></p>`;
  return { path: `pages/index.${language}.html`, text: document(language, words('title'), body) };
}

/** What was read and what was written, each with its hash; the same inputs give the same manifest. */
export function manifest(inputs: readonly InputHash[], files: readonly InputHash[]): ReportFile {
  const source = 'UCDP GED and UCDP Actor, Uppsala Conflict Data Program, CC BY 4.0 (Sundberg and Melander 2013)';
  const whole = {
    kind: 'mithaq-assessment',
    method: methodVersion,
    dataVersion: dataVersionOf(inputs),
    source,
    inputs,
    files,
  };
  return { path: 'manifest.json', text: `${JSON.stringify(whole, null, 1)}\n` };
}

export const hashOf = ({ path, text }: ReportFile): InputHash => ({
  name: path,
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text),
});
