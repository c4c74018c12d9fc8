import { uuidOf } from '#exchange';
import { dayInWords } from '../days-in-words.ts';
import { html, type Markup } from '#base/markup';
import { pageWords as words } from '../page-words.ts';
import { inLanguage, nameOfState, type ShownCell, shownOf, tallyOf } from '../picture.ts';
import { riskWords, tallyColumns, verificationWords } from '../../scoreboard/words.ts';
import { indicatorCells, indicatorHeads } from './indicators-table.ts';
import { helpOf } from '../help.ts';
import { heads, type Leaf, pageOf, sayer, scaleWord } from './page.ts';

/** The page of one state: all it owes, how far it says it is, and what help it asks for in public. */
export function statePage(leaf: Leaf, code: string): string {
  const { picture, language } = leaf;
  const t = sayer(language);
  const cells = picture.cells.filter(({ state }) => state === code);
  const help = helpOf(picture, code).map((line) => html`<li dir="auto">${line}</li>`);
  const body = html`<p>${t(words.asOf, { day: dayInWords(picture.day, language) })}</p>
${leaf.views && html`<p><a href="../../country/${code}.${language}.pdf">${t(words.countryView)}</a></p>`}
<h2>${t(words.indicators)}</h2>
<div class="wide"><table>${indicatorHeads(leaf)}<tbody><tr>${indicatorCells(leaf, (picture.board.states.get(code) ?? tallyOf([], picture)).indicators)}</tr></tbody></table></div>
<h2>${t(words.commitments)}</h2>
<div class="wide"><table>${heads([t(words.commitment), t(words.status), t(words.due), t(words.review), t(words.reported)])}<tbody>
${cells.map((cell) => row(leaf, cell))}</tbody></table></div>
<h2>${t(words.needs)}</h2>
${help.length === 0 ? html`<p class="quiet">${t(words.noNeeds)}</p>` : html`<ul>${help}</ul>`}`;
  return pageOf(leaf, nameOfState(picture, code, language), body);
}

function row({ picture, language }: Leaf, cell: ShownCell): Markup {
  const t = sayer(language);
  const { judgement, commitment, state, speaker } = cell;
  const lead = nameOfState(picture, speaker, language);
  const late = !judgement.withheld && judgement.overdue;
  const risks = judgement.withheld
    ? []
    : judgement.risks.map((risk) => html`<br><span class="quiet">${t(riskWords[risk])}</span>`);
  return html`<tr><th scope="row"><a href="../commitments/${uuidOf(commitment.id)}.html#${state}">${commitment.said.code} ${inLanguage(commitment.said.title, language)}</a>
${state === speaker ? undefined : html`<br><span class="quiet">${t(words.joint, { lead })}</span>`}</th>
<td>${scaleWord(shownOf(cell), language)}${late && html`<br><span class="late">${t(tallyColumns.overdue)}</span>`}${risks}</td>
<td>${dayInWords(judgement.due, language)}</td>
<td>${judgement.withheld ? '' : t(verificationWords[judgement.verification])}</td>
<td>${judgement.withheld ? '' : dayInWords(judgement.report.asOf, language)}</td></tr>
`;
}
