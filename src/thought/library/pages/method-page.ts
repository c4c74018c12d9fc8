import type { Language } from '#base';
import { fallacyWords } from '../../dossiers/fallacy.ts';
import { disarmAddress, disarmLinks } from '../../methods/disarm-links.ts';
import { channelWords, type Method, type Tactic } from '../../methods/matrix/index.ts';
import { html, type Markup } from '#base/markup';
import { methodPageWords as words } from './method-words.ts';

/** A published dossier that people linked to the method, with the address of its page as seen from the method's. */
export interface Answering {
  readonly title: string;
  readonly address: string;
}

const list = (kind: 'ul' | 'ol', items: readonly string[]): Markup => {
  const lines = items.map((item) => html`<li>${item}</li>`);
  return kind === 'ol' ? html`<ol>${lines}</ol>` : html`<ul>${lines}</ul>`;
};

/** A method for everybody: how it is recognised and answered, what answers it, and its place in DISARM by ids alone. */
export function methodBody(
  language: Language,
  method: Method,
  tactic: Tactic,
  answering: readonly Answering[],
): Markup {
  const { sentence, signs, answers, example } = method[language];
  const comma = language === 'ar' ? '، ' : ', ';
  const disarm = disarmLinks[method.code] ?? [];
  const fallacies = method.fallacies.map((one) => fallacyWords[one][language]).join(comma);
  return html`<p><a href="index.html">${words.matrix[language]}</a></p>
<p class="lead">${sentence}</p>
<h2>${words.recognise[language]}</h2>
${list('ul', signs)}
<h2>${words.answer[language]}</h2>
${list('ol', answers)}
<h2>${words.example[language]}</h2>
<blockquote>${example}</blockquote>
<h2>${words.dossiers[language]}</h2>
${
  answering.length === 0
    ? html`<p class="quiet">${words.none[language]}</p>`
    : html`<ul>${answering.map(({ title, address }) => html`<li><a href="${address}"><bdi>${title}</bdi></a></li>`)}</ul>`
}
<dl>
<dt>${words.code[language]}</dt><dd><code>${method.code}</code></dd>
<dt>${words.tactic[language]}</dt><dd>${tactic.name[language]}</dd>
<dt>${words.channels[language]}</dt><dd>${method.channels.map((one) => channelWords[one][language]).join(comma)}</dd>
${fallacies !== '' && html`<dt>${words.fallacies[language]}</dt><dd>${fallacies}</dd>`}
${
  disarm.length > 0 &&
  html`<dt>${words.disarm[language]}</dt><dd>${disarm.map(
    (code) => html`<a rel="noreferrer" href="${disarmAddress(code)}"><code>${code}</code></a> `,
  )}</dd>`
}
</dl>
<p><a href="../../twisted-methods.stix.json">${words.stix[language]}</a></p>`;
}
