import { type Indicators, indicatorNames } from '../../scoreboard/indicators.ts';
import { axisWords, indicatorWords } from '../../scoreboard/words.ts';
import { dayInWords } from '../days-in-words.ts';
import { indicatorTarget, indicatorValue } from '../indicator-words.ts';
import { html, type Markup } from '#base/markup';
import { pageWords as words } from '../page-words.ts';
import { heads, type Leaf, sayer } from './page.ts';

/** The five, of the whole pact and of each axis. */
export function indicatorsTable(leaf: Leaf): Markup {
  const { picture, language } = leaf;
  const t = sayer(language);
  const { total, axes, since } = picture.board;
  const row = (name: string, { indicators }: typeof total) =>
    html`<tr><th scope="row">${name}</th>${indicatorCells(leaf, indicators)}</tr>
`;
  return html`<h2>${t(words.indicators)}</h2>
<div class="wide"><table>${indicatorHeads(leaf, t(words.axis))}<tbody>${row(t(words.whole), total)}
${[...axes].map(([axis, tally]) => row(t(axisWords[axis]), tally))}</tbody></table></div>
<p class="quiet">${t(words.changeSince, { day: dayInWords(since, language) })}</p>`;
}

export const indicatorHeads = ({ language }: Leaf, first?: string): Markup =>
  heads([...(first === undefined ? [] : [first]), ...indicatorNames.map((name) => indicatorWords[name][language])]);

/** A cell for each of the five: its value, what is withheld of it, whether its target is met. */
export function indicatorCells({ language }: Leaf, indicators: Indicators): Markup[] {
  return indicatorNames.map((name) => {
    const { met, withheld } = indicators[name];
    const mark =
      met === undefined
        ? undefined
        : html`<br><span class="${met ? 'met' : 'unmet'}">${indicatorTarget(name, met, language)}</span>`;
    return html`<td class="number">${indicatorValue(name, indicators[name], language)}${withheld > 0 && ` (${withheld})`}${mark}</td>`;
  });
}
