import { dayInWords } from '../days-in-words.ts';
import { html, type Markup } from '#base/markup';
import { pageWords as words } from '../page-words.ts';
import { inLanguage, nameOfState, shownOf } from '../picture.ts';
import { axisWords, standingWords } from '../../scoreboard/words.ts';
import { cellSection } from './cell-section.ts';
import { type Leaf, pageOf, sayer } from './page.ts';

/** The page of one commitment: where it comes from, what it asks, and what each owner showed of it. */
export function commitmentPage(leaf: Leaf, id: string): string {
  const { picture, language } = leaf;
  const t = sayer(language);
  const commitment = picture.commitments.find((one) => one.id === id);
  if (commitment === undefined) throw new Error(`no commitment ${id} in the picture`);
  const { said } = commitment;
  const cells = picture.cells.filter((one) => one.commitment.id === id);
  const silent = cells.filter((cell) => shownOf(cell) === 'withheld' && cell.undertaking === undefined);
  const lead = said.lead === undefined ? '' : nameOfState(picture, said.lead, language);
  const spoken = cells.filter((cell) => !silent.includes(cell));
  const body = html`${sourceOf(leaf, said.outcome_ref)}
<dl><dt>${t(words.axis)}</dt><dd>${t(axisWords[said.axis])}</dd>
<dt>${t(words.owners)}</dt><dd>${said.owners.length} · ${said.lead === undefined ? t(words.each) : t(words.joint, { lead })}</dd>
<dt>${t(words.due)}</dt><dd>${dayInWords(said.due, language)}</dd>
<dt>${t(words.indicator)}</dt><dd>${indicatorOf(leaf, said.indicator)}</dd>
${said.milestones.length > 0 && html`<dt>${t(words.milestones)}</dt><dd>${said.milestones.map((one) => html`${one.code} ${inLanguage(one.title, language)} (${dayInWords(one.due, language)})<br>`)}</dd>`}</dl>
${spoken.map((cell) => cellSection(leaf, cell))}
${
  silent.length > 0 &&
  html`<h2>${t(standingWords.withheld)}</h2>
<p>${t(words.withheldBy)}:</p>
<ul class="withheld">${silent.map(({ state }) => html`<li id="${state}">${nameOfState(picture, state, language)}</li>`)}</ul>`
}`;
  return pageOf(leaf, `${said.code} ${inLanguage(said.title, language)}`, body);
}

function sourceOf({ picture, language }: Leaf, outcomeRef: string): Markup | undefined {
  const outcome = picture.outcomes.find(({ id }) => id === outcomeRef);
  if (outcome === undefined) return undefined;
  const meeting = picture.meetings.find(({ id }) => id === outcome.said.meeting_ref);
  const where =
    meeting === undefined
      ? ''
      : `${inLanguage(meeting.said.name, language)} · ${dayInWords(meeting.said.held_on, language)}`;
  return html`<p class="quiet">${words.source[language]} · ${outcome.said.code} · ${where}</p>
<blockquote><p>${inLanguage(outcome.said.text, language)}</p></blockquote>`;
}

type Commitment = Leaf['picture']['commitments'][number]['said'];

function indicatorOf({ language }: Leaf, { name, unit, baseline, target }: Commitment['indicator']): Markup {
  const t = sayer(language);
  const from = baseline === undefined ? undefined : html`${t(words.baseline)} ${baseline} · `;
  return html`${inLanguage(name, language)}: ${from}${t(words.target)} ${target} (${inLanguage(unit, language)})`;
}
