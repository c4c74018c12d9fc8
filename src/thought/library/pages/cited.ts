import { type Language, say } from '#base';
import { html, type Markup } from '#base/markup';
import { pageWords as words } from '../page-words.ts';
import type { PublicCitation } from '../public-library.ts';
import { place } from './place.ts';

/** Where something is said, folded so that a page stays short on a phone. A passage of the Quran stands with the verses around it, so that nobody reads it cut short. */
export function citedList(citations: readonly PublicCitation[], language: Language): Markup | undefined {
  if (citations.length === 0) return undefined;
  return html`<details><summary>${words.sources[language]} (${new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : language).format(citations.length)})</summary>
<ul class="list">${citations.map(
    (one) => html`<li>${oneCited(one, language)}</li>
`,
  )}</ul></details>`;
}

function oneCited(
  { workKind, work, locator, edition, grade, grader, verses }: PublicCitation,
  language: Language,
): Markup {
  const graded = grade !== undefined && html` · ${say(words.graded, language, { grade, grader: grader ?? '' })}`;
  return html`<bdi>${work}</bdi> ${workKind === 'quran' ? place(locator) : html`<bdi>${locator}</bdi>`}${edition !== undefined && html` · <bdi>${edition}</bdi>`}${graded}${verses !== undefined && versesOf(verses, language)}`;
}

const versesOf = (verses: NonNullable<PublicCitation['verses']>, language: Language): Markup =>
  html`<p class="verses" lang="ar" dir="rtl" aria-label="${words.context[language]}">${verses.map(
    ({ locator, text, cited }) =>
      cited
        ? html`<mark>﴿${text}﴾</mark> <small>${place(locator)}</small> `
        : html`<span>${text}</span> <small>${place(locator)}</small> `,
  )}</p>`;
