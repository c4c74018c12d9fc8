import { dayInWords } from '../days-in-words.ts';
import { html, type Markup } from '#base/markup';
import { pageWords as words } from '../page-words.ts';
import { inLanguage, nameOfState, type ShownCell, type ShownReview, shownOf, wholeText } from '../picture.ts';
import type { Statement } from '../../projection/statement.ts';
import { datingOf } from '../../rules/dating.ts';
import { dayOf } from '../../rules/days.ts';
import { answerWords, standingWords, tallyColumns, verificationWords } from '../../scoreboard/words.ts';
import { datingWords, evidenceWords, findingOfReview } from '../terms.ts';
import { type Leaf, sayer, scaleWord, written } from './page.ts';

/** One owner of a commitment: its word, its report with the evidence, each review with the reply beside it. */
export function cellSection(leaf: Leaf, cell: ShownCell): Markup {
  const { picture, language } = leaf;
  const t = sayer(language);
  const { state, judgement, undertaking, report } = cell;
  const verification = judgement.withheld ? undefined : html` · ${t(verificationWords[judgement.verification])}`;
  const late =
    !judgement.withheld && judgement.overdue && html` · <span class="late">${t(tallyColumns.overdue)}</span>`;
  return html`<section class="cell" id="${state}"><h2>${nameOfState(picture, state, language)}</h2>
<p>${scaleWord(shownOf(cell), language)}${verification}${late}</p>
<dl>${undertaking && answerOf(leaf, undertaking)}<dt>${t(words.due)}</dt><dd>${dayInWords(judgement.due, language)}</dd></dl>
${report && cell.speaker === state && reportOf(leaf, cell, report)}
${report && cell.speaker !== state && html`<p class="quiet">${t(words.joint, { lead: nameOfState(picture, cell.speaker, language) })}</p>`}
</section>
`;
}

function answerOf({ picture, language }: Leaf, undertaking: Statement<'undertaking'>): Markup {
  const t = sayer(language);
  const { answer, owner } = undertaking.said;
  const reason = wholeText(picture, undertaking, 'reason');
  const who =
    owner === undefined
      ? undefined
      : html`<dt>${t(words.institution)}</dt><dd>${inLanguage(owner.name, language)}</dd>`;
  return html`<dt>${t(words.commitment)}</dt><dd>${t(answerWords[answer])}${reason !== '' && written(reason)}</dd>${who}`;
}

function reportOf(leaf: Leaf, cell: ShownCell, report: Statement<'progress-report'>): Markup {
  const { picture, language } = leaf;
  const t = sayer(language);
  const { said, version } = report;
  const hidden = (said.evidence_refs ?? []).length - cell.evidence.length;
  const reviews = cell.reviews.map((one) => reviewBeside(leaf, one));
  return html`<h3>${t(words.report)}</h3>
<p class="quiet">${inLanguage(said.institution.name, language)} · ${t(words.forDay, { day: dayInWords(said.as_of, language) })} · ${t(words.signedOn, { day: dayInWords(dayOf(version), language) })}${said.actual !== undefined && html` · ${t(words.actual)} ${said.actual}`}</p>
${written(wholeText(picture, report, 'report_text'))}
<h3>${t(words.evidence)}</h3>
<ul>${cell.evidence.map((one) => evidenceLine(leaf, one))}${hidden > 0 && html`<li class="quiet">${t(words.evidenceWithheld, { count: hidden })}</li>`}</ul>
<h3>${t(words.reviews)}</h3>
${reviews.length === 0 ? html`<p class="quiet">${t(words.noReview)}</p>` : reviews}
${historyOf(leaf, cell)}`;
}

function evidenceLine({ language }: Leaf, { said, version }: Statement<'commitment-evidence'>): Markup {
  const t = sayer(language);
  const title = html`<bdi>${said.title}</bdi>`;
  // The vocabulary lets http and https through; whoever reads an edition relies on no vocabulary.
  const linked = said.url !== undefined && /^https?:/.test(said.url);
  const dating = datingWords[datingOf({ datedOn: said.dated_on, version })];
  return html`<li>${linked ? html`<a rel="nofollow noopener noreferrer" href="${said.url}">${title}</a>` : title} (${t(evidenceWords[said.evidence_kind])} · ${dayInWords(said.dated_on, language)})${dating && html` · <span class="late">${t(dating)}</span>`}${said.sha256 !== undefined && html`<br><code>SHA-256 ${said.sha256}</code>`}</li>`;
}

function reviewBeside({ picture, language }: Leaf, { review, counts, replies }: ShownReview): Markup {
  const t = sayer(language);
  const { said, version } = review;
  const by = `${nameOfState(picture, said.state, language)} · ${inLanguage(said.institution.name, language)}`;
  const answers = replies.map(
    (reply) =>
      html`${written(wholeText(picture, reply, 'reply_text'))}<p class="quiet">${dayInWords(dayOf(reply.version), language)}${reply.said.asks_correction && ` · ${t(words.asksCorrection)}`}</p>`,
  );
  return html`<div class="beside"><div><h4>${t(findingOfReview[said.finding])}: ${standingWords[said.status_found][language]}</h4>
<p class="quiet">${by} · ${dayInWords(dayOf(version), language)}</p>
${written(wholeText(picture, review, 'review_text'))}${!counts && html`<p class="late">${t(words.doesNotCount)}</p>`}</div>
<div><h4>${t(words.reply)}</h4>${answers.length === 0 ? html`<p class="quiet">${t(words.noReply)}</p>` : answers}</div></div>
`;
}

/** Every earlier report and version of one: what was said stays said. */
function historyOf({ picture, language }: Leaf, { commitment, speaker, report }: ShownCell): Markup | undefined {
  const earlier = (picture.reportsOf.get(`${commitment.id} ${speaker}`) ?? []).filter(({ seq }) => seq !== report?.seq);
  if (earlier.length === 0) return undefined;
  const t = sayer(language);
  const lines = earlier.map(
    ({ said, version }) =>
      html`<li>${scaleWord(said.status, language)} ${t(words.forDay, { day: dayInWords(said.as_of, language) })} · ${t(words.signedOn, { day: dayInWords(dayOf(version), language) })}</li>`,
  );
  return html`<h3>${t(words.history)}</h3><ul>${lines}</ul>`;
}
