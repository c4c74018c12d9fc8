import { uuidOf } from '#exchange';
import { dayInWords } from '../days-in-words.ts';
import { html, type Markup } from '#base/markup';
import { pageWords as words } from '../page-words.ts';
import { inLanguage, nameOfState, tallyOf } from '../picture.ts';
import type { Tally } from '../../scoreboard/scoreboard.ts';
import { axisWords, standingWords, tallyColumns, verificationWords } from '../../scoreboard/words.ts';
import { indicatorsTable } from './indicators-table.ts';
import { heads, type Leaf, pageOf, sayer } from './page.ts';

/** The first page of a language: every state, every commitment, and how to check it all. `trust`: the fingerprint of its list. */
export function homePage(leaf: Leaf, trust: string): string {
  const { picture, language } = leaf;
  const t = sayer(language);
  const day = dayInWords(picture.day, language);
  const body = html`<p>${t(words.asOf, { day })}</p>
<p class="quiet">${t(words.howWithheld)}</p>
${indicatorsTable(leaf)}
<h2>${t(words.states)}</h2>
${statesTable(leaf)}
<h2>${t(words.outcomes)}</h2>
${picture.outcomes.map((outcome) => outcomeSection(leaf, outcome))}
<h2>${t(words.data)}</h2>
<p>${t(words.howChecked)}</p>
<p><code>npx mithaq pact verify .</code></p>
<ul><li><a href="../scorecard.json">scorecard.json</a></li><li><a href="../cells.csv">cells.csv</a></li><li><a href="../states.csv">states.csv</a></li><li><a href="../manifest.json">manifest.json</a></li><li><a href="../log/records.jsonl">records.jsonl</a></li><li><a href="../log/trust.json">trust.json</a></li></ul>
<p>${t(words.records, { records: picture.source.statements.length, logs: new Set(picture.source.statements.map(({ origin }) => origin)).size })}<br>
${t(words.trustFingerprint)}: <code>${trust}</code></p>`;
  return pageOf(leaf, t(words.scorecard), body);
}

function countHeads({ language }: Leaf, first: string): Markup {
  const t = sayer(language);
  return heads([
    first,
    t(tallyColumns.owed),
    t(standingWords.complete),
    t(tallyColumns.overdue),
    t(tallyColumns.atRisk),
    t(verificationWords.verified),
    t(tallyColumns.withheld),
  ]);
}

function countCells({ owed, statuses, overdue, atRisk, indicators, withheld }: Tally): Markup[] {
  const counts = [owed, statuses.complete, overdue, atRisk, indicators.verified.numerator, withheld];
  return counts.map((count) => html`<td class="number">${count}</td>`);
}

function statesTable(leaf: Leaf): Markup {
  const { picture, language } = leaf;
  const t = sayer(language);
  // A state that only shares in what another leads answers for nothing itself.
  const nothing = tallyOf([], picture);
  const rows = picture.states.map(
    (code) => html`<tr><th scope="row"><a href="states/${code}.html">${nameOfState(picture, code, language)}</a></th>
${countCells(picture.board.states.get(code) ?? nothing)}</tr>
`,
  );
  return html`<div class="wide"><table>${countHeads(leaf, t(words.state))}<tbody>${rows}</tbody></table></div>`;
}

function outcomeSection(leaf: Leaf, outcome: Leaf['picture']['outcomes'][number]): Markup {
  const { picture, language } = leaf;
  const t = sayer(language);
  const commitments = picture.commitments.filter(({ said }) => said.outcome_ref === outcome.id);
  const of = Map.groupBy(picture.cells, ({ commitment }) => commitment.id);
  const rows = commitments.map(
    (
      one,
    ) => html`<tr><th scope="row"><a href="commitments/${uuidOf(one.id)}.html">${one.said.code} ${inLanguage(one.said.title, language)}</a></th>
${countCells(tallyOf(of.get(one.id) ?? [], picture))}</tr>
`,
  );
  return html`<h3 id="${uuidOf(outcome.id)}">${outcome.said.code} · ${t(axisWords[outcome.said.axis])}</h3>
<blockquote><p>${inLanguage(outcome.said.text, language)}</p></blockquote>
<div class="wide"><table>${countHeads(leaf, t(words.commitment))}<tbody>${rows}</tbody></table></div>
`;
}
