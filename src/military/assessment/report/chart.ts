import { type Language, say } from '#base';
import type { Assessment } from '../assessment.ts';
import { monthName } from '../month.ts';
import { html as markup, type Markup } from '#base/markup';
import { dateIn, numeral } from './numerals.ts';
import { pageWords } from './page-words.ts';

const [width, left, right] = [960, 46, 14];
const panels = { counts: [34, 180], halved: [252, 60], reach: [346, 70], ledger: [440, 16] } as const;
const height = 490;

/** Counts, rate and changes, the chance of a drop, reach and the proposed states, on one axis of time. */
export function chart(one: Assessment, language: Language): Markup {
  const [main] = one.series;
  if (main === undefined) return markup``;
  const months = main.counts.length;
  const wide = (width - left - right) / months;
  const rtl = language === 'ar';
  const x = (t: number) => round(rtl ? width - left - t * wide : left + t * wide);
  const edge = rtl ? width - left : left;
  const top = Math.max(1, ...main.counts);
  const y = (value: number) => round(panels.counts[0] + panels.counts[1] * (1 - Math.min(value, top) / top));
  const civilians = one.series.find(({ violence }) => violence === 'civilians')?.counts ?? [];
  const bars = (counts: readonly number[], paint: string) =>
    counts.flatMap((count, t) => {
      const from = rtl ? x(t + 1) : x(t);
      const size = { wide: round(Math.max(wide - 0.5, 0.5)), high: round(y(0) - y(count)) };
      return count === 0
        ? []
        : markup`<rect class="${paint}" x="${from}" y="${y(count)}" width="${size.wide}" height="${size.high}"/>`;
    });
  const band = [
    ...main.rate.map(({ high }, t) => `${x(t + 0.5)},${y(high)}`),
    ...main.rate.map(({ low }, t) => `${x(t + 0.5)},${y(low)}`).toReversed(),
  ].join(' ');
  const line = main.rate.map(({ middle }, t) => `${x(t + 0.5)},${y(middle)}`).join(' ');
  const changes = main.changes.map((change, i) => {
    const label = dateIn(monthName(one.from + change.at), language);
    const at = x(change.at);
    const row = panels.counts[0] - 4 - (i % 2) * 12;
    return markup`<line class="change" x1="${at}" x2="${at}" y1="${row}" y2="${panels.ledger[0]}"/><text class="small" x="${at}" y="${row}" text-anchor="middle">${label}</text>`;
  });
  const curve = (values: readonly number[], [start, high]: readonly [number, number], most: number) =>
    segments(values).map(
      (part) =>
        markup`<polyline class="curve" points="${part.map(([t, value]) => `${x(t + 0.5)},${round(start + high * (1 - value / most))}`).join(' ')}"/>`,
    );
  const widest = Math.max(1, ...one.reachHistory.filter((value) => !Number.isNaN(value)));
  const frame = ([start, high]: readonly [number, number], title: string, most: string) =>
    markup`<rect class="frame" x="${rtl ? right : left}" y="${start}" width="${width - left - right}" height="${high}"/>
<text class="small" x="${rtl ? edge + 6 : edge - 6}" y="${start + 9}" text-anchor="${rtl ? 'start' : 'end'}">${most}</text>
<text class="label" x="${edge}" y="${start + high + 15}" text-anchor="${rtl ? 'end' : 'start'}">${title}</text>`;
  const states = one.ledger.map(({ state, since }, i) => {
    const to = one.ledger[i + 1]?.since ?? months;
    const [from, until] = [Math.min(x(since), x(to)), Math.max(x(since), x(to))];
    return markup`<rect class="state ${state}" x="${from}" y="${panels.ledger[0]}" width="${round(until - from)}" height="${panels.ledger[1]}"><title>${say(pageWords[state], language)} ${dateIn(monthName(one.from + since), language)}</title></rect>`;
  });
  const every = months > 180 ? 36 : months > 72 ? 12 : 6;
  const ticks = main.counts.flatMap((_, t) => {
    const month = one.from + t;
    if (month % every !== 0) return [];
    const label = dateIn(every < 12 ? monthName(month) : monthName(month).slice(0, 4), language);
    return markup`<line class="tick" x1="${x(t)}" x2="${x(t)}" y1="${panels.ledger[0] + 16}" y2="${panels.ledger[0] + 21}"/><text class="small" x="${x(t)}" y="${panels.ledger[0] + 34}" text-anchor="middle">${label}</text>`;
  });
  return markup`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${say(pageWords.picture, language)}" direction="ltr">
${frame(panels.counts, `${say(pageWords.counts, language)} · ■ ${say(pageWords.civilians, language)}`, numeral(top, language))}
${bars(main.counts, 'all')}${bars(civilians, 'civilians')}
<polygon class="band" points="${band}"/><polyline class="rate" points="${line}"/>
${frame(panels.halved, say(pageWords.halvedChance, language), numeral(1, language))}${curve(one.degradation?.halved ?? [], panels.halved, 1)}
${frame(panels.reach, say(pageWords.reachOf, language), numeral(widest, language, 1))}${curve(one.reachHistory, panels.reach, widest)}
${states}${ticks}${changes}
</svg>`;
}

/** Runs of known values, each with its month. */
function segments(values: readonly number[]): (readonly [number, number])[][] {
  const parts: (readonly [number, number])[][] = [[]];
  for (const [t, value] of values.entries()) {
    if (Number.isNaN(value)) parts.push([]);
    else parts.at(-1)?.push([t, value]);
  }
  return parts.filter((part) => part.length > 1);
}

const round = (value: number): number => Math.round(value * 10) / 10;
