import { languages } from '#base';
import { html, type Markup } from '#base/markup';
import { uuidOf } from '#exchange';
import { classWords } from '../../claims/claim-class.ts';
import { fallacyWords } from '../../dossiers/fallacy.ts';
import { inLanguage } from '../said.ts';
import { claimReview } from '../claim-review.ts';
import { audienceWords, depthWords, pageWords as words, roleWords } from '../page-words.ts';
import type { PublicConcept, PublicDossier, PublicOpinion } from '../public-library.ts';
import { citedList } from './cited.ts';
import { correctionItem } from './corrections-page.ts';
import { dayIn, languageNames, type Leaf, pageOf, paragraphs, sayer, spoken, upFrom } from './page.ts';

/** Where a dossier's page stands below the folder of a language. */
export const dossierPath = ({ id }: Pick<PublicDossier, 'id'>): string => `dossiers/${uuidOf(id)}.html`;

const depthOrder = ['sentence', 'page', 'treatise'] as const;

/** A method of the matrix that people linked to a dossier. */
interface Answered {
  readonly code: string;
  readonly name: string;
}

/** A dossier: the correct concept first, then the claim and its answer step by step, and everything it rests on. */
export function dossierPage(leaf: Leaf, dossier: PublicDossier, methods: readonly Answered[] = []): string {
  const { language } = leaf;
  const t = sayer(language);
  const title = inLanguage(dossier.title, language);
  const short = shortConcept(dossier);
  const description = short === undefined ? t(words.purpose) : inLanguage(short.said, language).text;
  const here = dossier.languages.includes(language);
  const body = here ? whole(leaf, dossier, { short, methods }) : elsewhere(leaf, dossier);
  return pageOf(leaf, {
    title: title.text,
    titleIn: title.language,
    reviewed: dossier.languages,
    description,
    body: html`${dossier.exercise && html`<p class="notice" role="note">${t(words.exercise)}</p>`}${body}`,
    linked: here ? claimReview(leaf.library, dossier, language) : [],
    ...(here && { card: `${language}/cards/${uuidOf(dossier.id)}.png` }),
  });
}

/** The concept in one sentence, for everybody where there is one. */
export const shortConcept = ({ concepts }: PublicDossier): PublicConcept | undefined =>
  concepts.find(({ depth, audience }) => depth === 'sentence' && audience === 'general') ??
  concepts.find(({ depth }) => depth === 'sentence') ??
  concepts[0];

function whole(
  leaf: Leaf,
  dossier: PublicDossier,
  { short, methods }: { short: PublicConcept | undefined; methods: readonly Answered[] },
): Markup {
  const { language } = leaf;
  const t = sayer(language);
  const longer = dossier.concepts
    .filter((one) => one !== short)
    .toSorted((a, b) => depthOrder.indexOf(a.depth) - depthOrder.indexOf(b.depth));
  return html`${short !== undefined && html`<div class="short"><p class="small quiet">${t(words.inShort)}</p>${paragraphs(inLanguage(short.said, language), language)}</div>`}
<section><h2>${t(words.claim)}</h2>
<div class="claim">${paragraphs(inLanguage(dossier.claim.statement, language), language)}<p class="small quiet">${classWords[dossier.claim.harmClass][language]} · ${t(words.claimNotice)}</p></div></section>
<section><h2>${t(words.answer)}</h2>
${dossier.steps.map((step, n) => {
  const say = (said: typeof step.premise) => spoken(inLanguage(said, language), language);
  return html`<article class="step"><h3>${t(words.step, { n: number(n + 1, language) })}</h3>
<dl><dt>${t(words.premise)}</dt><dd>${say(step.premise)}</dd><dt>${t(words.warrant)}</dt><dd>${say(step.warrant)}</dd><dt>${t(words.conclusion)}</dt><dd>${say(step.conclusion)}</dd><dt>${t(words.wrong)}</dt><dd>${fallacyWords[step.fallacy][language]}</dd></dl>
<div class="reply"><h3>${t(words.reply)}</h3>${paragraphs(inLanguage(step.answer, language), language)}</div>${citedList(step.citations, language)}</article>
`;
})}</section>
<section><h2>${t(words.concept)}</h2>
${longer.map(
  (one) => html`<article><h3>${depthWords[one.depth][language]} · ${audienceWords[one.audience][language]}</h3>
${paragraphs(inLanguage(one.said, language), language)}${citedList(one.citations, language)}</article>
`,
)}${short !== undefined && citedList(short.citations, language)}</section>
${
  methods.length > 0 &&
  html`<section><h2>${t(words.methods)}</h2><ul class="list">${methods.map(
    ({ code, name }) => html`<li><a href="../methods/${code}.html">${name}</a> <code>${code}</code></li>`,
  )}</ul></section>`
}${about(leaf, dossier)}`;
}

function about(leaf: Leaf, dossier: PublicDossier): Markup {
  const { language, path } = leaf;
  const t = sayer(language);
  const up = upFrom(path);
  const uuid = uuidOf(dossier.id);
  return html`<section><h2>${t(words.reviewed)}</h2>
<ul class="list">${dossier.reviews.map(
    ({ role, institution, remark }) =>
      html`<li>${spoken(inLanguage(institution, language), language)} <span class="mark">${roleWords[role]?.[language] ?? role}</span>${remark !== undefined && html`<p dir="auto">${remark}</p>`}</li>
`,
  )}</ul>
<dl class="facts"><dt>${t(words.publishedBy)}</dt><dd>${dossier.publisher[language]}</dd>
<dt>${t(words.edition)}</dt><dd>${number(dossier.editionNumber, language)} (${dayIn(dossier.version, language)})</dd>
<dt>${t(words.firstPublished)}</dt><dd>${dayIn(dossier.firstPublished, language)}</dd>
<dt>${t(words.reviewDue)}</dt><dd>${dayIn(dossier.reviewDue, language)}</dd>
<dt>PDF</dt><dd><a href="${up}${language}/pdf/${uuid}.pdf" type="application/pdf">${t(words.print)}</a></dd>
<dt>${t(words.record)}</dt><dd><a href="${up}api/v1/dossiers/${uuid}.json"><code>${dossier.id}</code></a></dd></dl></section>
${
  dossier.opinions.length > 0 &&
  html`<section><h2>${t(words.opinions)}</h2><ul class="list">${dossier.opinions.map(
    (one) =>
      html`<li>${opinion(leaf, one)}</li>
`,
  )}</ul></section>`
}${
  dossier.corrections.length > 0 &&
  html`<section><h2>${t(words.correctionsOf)}</h2><ul class="list">${dossier.corrections.map((one) => correctionItem(leaf, one))}</ul></section>`
}`;
}

/** An opinion with its authority and the version it judged, so that nobody takes it for one of a later version. */
function opinion({ language }: Leaf, one: PublicOpinion): Markup {
  const t = sayer(language);
  const day = dayIn(one.judged, language);
  const judged =
    one.editionNumber === undefined
      ? t(words.judgedOther, { day })
      : t(words.judged, { n: number(one.editionNumber, language), day });
  return html`<p><bdi>${one.authority[language]}</bdi> (<bdi>${one.state}</bdi>) <span class="${one.finding}">${t(words[one.finding])}</span>${language === 'ar' ? '،' : ','} ${judged}
<br><span class="small quiet">${spoken(inLanguage(one.institution, language), language)}</span></p>${!one.ofStanding && html`<p class="small">${t(words.notOfStanding)}</p>`}${paragraphs(inLanguage(one.reasons, language), language)}`;
}

function elsewhere({ language, path }: Leaf, dossier: PublicDossier): Markup {
  const up = upFrom(path);
  return html`<p>${words.notHere[language]}</p><ul class="list">${languages
    .filter((one) => dossier.languages.includes(one))
    .map(
      (one) =>
        html`<li><a lang="${one}" hreflang="${one}" href="${up}${one}/${path}">${languageNames[one]} · ${dossier.title[one]}</a></li>`,
    )}</ul>`;
}

const number = (n: number, language: Leaf['language']): string =>
  new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : language).format(n);
