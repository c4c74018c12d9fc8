import { type Language, say } from '#base';
import { matrixVersion, tactics } from '../../methods/matrix/index.ts';
import { html, type Markup } from '#base/markup';
import { methodPageWords as words } from './method-words.ts';

/** The matrix for everybody: a column a tactic, a card a method. Readable on a phone, on paper and without script. */
export function matrixBody(language: Language): Markup {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(matrixVersion.date),
  );
  return html`<p>${words.purpose[language]}</p>
<p class="quiet">${say(words.version, language, { number: matrixVersion.number, date })} · <a href="../../twisted-methods.stix.json">${words.stix[language]}</a></p>
<div class="matrix">
${tactics.map(
  ({ code, name, sentence, methods }) => html`<section aria-labelledby="${code}">
<h2 id="${code}">${name[language]}</h2>
<p class="quiet">${sentence[language]}</p>
<ul>
${methods.map(
  (method) => html`<li><a href="${method.code}.html">${method[language].name}</a>
<p>${method[language].sentence}</p><p class="quiet"><code>${method.code}</code></p></li>
`,
)}</ul>
</section>
`,
)}</div>`;
}
