import { type Language, say } from '#base';
import type { Assessment } from '../assessment.ts';
import type { Interval } from '../interval.ts';
import { monthName } from '../month.ts';
import { reportShapes, type ReportName } from '../reports-shape.ts';
import { html as markup, type Markup } from '#base/markup';
import { dateIn, leftToRight, numeral, significant } from './numerals.ts';
import { pageWords } from './page-words.ts';

type Row = readonly [title: string, value: Markup];

const kinds = { all: 'all', state: 'state', groups: 'betweenGroups', civilians: 'civilians' } as const;

export const between = ({ low, middle, high }: Interval, language: Language): string =>
  leftToRight(`${significant(middle, language)} [${significant(low, language)} – ${significant(high, language)}]`);

export const percent = (share: number, language: Language): string => numeral(share * 100, language, 1);
const inPercent = (share: number, language: Language): string =>
  `${percent(share, language)}${language === 'ar' ? '٪' : ' %'}`;

/** D1: every change of every series. */
export function changeTable({ series, from }: Assessment, language: Language): Markup {
  const words = (key: keyof typeof pageWords) => say(pageWords[key], language);
  const rows = series.flatMap(({ violence, changes }) =>
    changes.map(
      ({
        at,
        probability,
        ratio,
      }) => markup`<tr><td>${words(kinds[violence])}</td><td>${dateIn(monthName(from + at), language)}</td>
<td>${inPercent(probability, language)}</td><td><bdi dir="ltr">${between(ratio, language)}</bdi></td></tr>`,
    ),
  );
  const threshold = numeral(series[0]?.threshold ?? Number.NaN, language, 2);
  if (rows.length === 0) return markup`<p>${say(pageWords.none, language, { threshold })}</p>`;
  return markup`<table><thead><tr><th>${words('violence')}</th><th>${words('month')}</th><th>${words('probability')}</th><th>${words('ratio')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** D2 and D5 to D12, one row each; what was not brought says what is missing. */
export function indicatorRows(one: Assessment, language: Language): Markup {
  const words = (key: keyof typeof pageWords) => say(pageWords[key], language);
  const number = (value: number, decimals = 0) => numeral(value, language, decimals);
  const [main] = one.series;
  const drop = one.degradation?.drop;
  const missing = (name: ReportName) =>
    markup`${say(pageWords.noData, language, { missing: `${name}.csv` })} <code dir="ltr">${Object.keys(reportShapes[name].shape).join(',')}</code>`;
  const { leadership, finance, media, exits } = one.brought;
  const names = {
    name: percent(fallOf(one.byName), language),
    lineage: percent(fallOf(main?.counts ?? []), language),
  };
  const tail = one.lethality?.tail;
  const deaths = one.lethality;
  const hawkes = one.selfExcitation;
  const said = (key: keyof typeof pageWords, parameters: Record<string, string>) =>
    markup`${say(pageWords[key], language, parameters)}`;
  const rows: Row[] = [
    [
      `D2 ${words('d2')}`,
      markup`${drop === undefined ? '–' : markup`<bdi dir="ltr">${leftToRight(`${inPercent(drop.middle, language)} [${percent(drop.low, language)} – ${percent(drop.high, language)}]`)}</bdi>`}<br>${say(pageWords.byName, language, names)}`,
    ],
    [
      `D5 ${words('d5')}`,
      deaths === undefined
        ? markup`–`
        : markup`<bdi dir="ltr">${between(deaths.best, language)}</bdi>; ${words('estimates')}: <bdi dir="ltr">${leftToRight(`${number(deaths.low, 1)} – ${number(deaths.best.middle, 1)} – ${number(deaths.high, 1)}`)}</bdi>${tail === undefined ? '' : markup`; ${words('tail')} <bdi dir="ltr">${between(tail, language)}</bdi>`}`,
    ],
    [
      `D6 ${words('d6')}`,
      hawkes === undefined
        ? markup`${words('hidden')}`
        : said('d6words', {
            n: number(hawkes.branching, 2),
            low: number(hawkes.range[0], 2),
            high: number(hawkes.range[1], 2),
            half: number(hawkes.halfLife, 1),
          }),
    ],
    [
      `D7 ${words('d7')}`,
      said('d7words', { chance: percent(one.quiet.chance, language), months: number(one.quiet.monthsSince) }),
    ],
    [
      `D8 ${words('d8')}`,
      'missing' in leadership
        ? missing(leadership.missing)
        : said('d8words', {
            vacancies: number(leadership.vacancies),
            open: number(leadership.open),
            days: leadership.replacementDays.map((days) => number(days)).join(' · ') || '–',
          }),
    ],
    [
      `D9 ${words('d9')}`,
      'missing' in finance
        ? missing(finance.missing)
        : said('monthsBrought', { months: number(finance.months.length) }),
    ],
    [
      `D10 ${words('d10')}`,
      'missing' in media ? missing(media.missing) : said('monthsBrought', { months: number(media.months.length) }),
    ],
    [
      `D11 ${words('d11')}`,
      one.fragmentation === undefined
        ? missing('network')
        : markup`F = ${number(one.fragmentation.apart, 2)}, D<sub>F</sub> = ${number(one.fragmentation.distant, 2)}`,
    ],
    [
      `D12 ${words('d12')}`,
      'missing' in exits
        ? missing(exits.missing)
        : said('exitsWords', {
            surrenders: number(exits.surrenders),
            convictions: number(exits.convictions),
            agreements: number(exits.agreements),
          }),
    ],
    [
      words('power'),
      said('powerWords', {
        third: percent(one.power.third, language),
        half: percent(one.power.half, language),
        phi: number(main?.phi ?? Number.NaN, 2),
        neighbour: number(main?.neighbourPhi ?? Number.NaN, 2),
      }),
    ],
  ];
  return markup`<table><tbody>${rows.map(([title, value]) => markup`<tr><th>${title}</th><td>${value}</td></tr>`)}</tbody></table>`;
}

/** D3 and D4, by 12 months counted back from the end. */
export function yearTable(one: Assessment, language: Language): Markup {
  const words = (key: keyof typeof pageWords) => say(pageWords[key], language);
  const rows = one.reach.map((reach, back) => {
    const harm = one.harm.find(({ yearsBack }) => yearsBack === back);
    const month = dateIn(monthName(one.to - back * 12), language);
    const deaths = [harm?.oneSided.low, harm?.oneSided.best, harm?.oneSided.high].map((count) =>
      numeral(count ?? 0, language),
    );
    const where =
      reach === undefined
        ? '–'
        : `${leftToRight(numeral(reach.districts, language))}; ${between(reach.effective, language)}; ${between(reach.distance, language)}`;
    return markup`<tr><td>${month}</td><td><bdi dir="ltr">${leftToRight(deaths.join(' – '))}</bdi> (+ ${numeral(harm?.inFighting ?? 0, language)})</td><td><bdi dir="ltr">${where}</bdi></td></tr>`;
  });
  return markup`<table><thead><tr><th>${words('upTo')}</th><th>D3 ${words('d3')}: ${words('estimates')} (+ ${words('inFighting')})</th><th>D4 ${words('d4')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** 1 − events of the last 12 months / those of the highest 12. */
function fallOf(counts: readonly number[]): number {
  let [sum, most] = [0, 0];
  for (const [t, count] of counts.entries()) {
    sum += count - (counts[t - 12] ?? 0);
    most = Math.max(most, sum);
  }
  return most === 0 ? Number.NaN : 1 - sum / most;
}
