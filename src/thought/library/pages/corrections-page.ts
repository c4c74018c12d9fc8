import { html, type Markup } from '#base/markup';
import { uuidOf } from '#exchange';
import { inLanguage } from '../said.ts';
import { pageWords as words } from '../page-words.ts';
import type { PublicCorrection } from '../public-library.ts';
import { dayIn, type Leaf, pageOf, paragraphs, sayer, spoken, upFrom } from './page.ts';

/** One correction: what was wrong, and what stands. */
export function correctionItem({ language }: Leaf, { id, at, wrong, stands, withdrawn }: PublicCorrection): Markup {
  const t = sayer(language);
  return html`<li id="${uuidOf(id)}"><span class="quiet">${dayIn(at, language)}</span>${withdrawn && html` <span class="mark">${t(words.withdrawn)}</span>`}
<p class="small quiet">${t(words.wasWrong)}</p>${paragraphs(inLanguage(wrong, language), language)}
<p class="small quiet">${t(words.stands)}</p>${paragraphs(inLanguage(stands, language), language)}</li>
`;
}

/** Everything that was ever corrected, newest first. */
export function correctionsPage(leaf: Leaf): string {
  const { library, language, path } = leaf;
  const t = sayer(language);
  const dossiers = new Map(library.dossiers.map((one) => [one.id, one]));
  const items = library.corrections.map((one) => {
    const dossier = dossiers.get(one.dossier);
    const title =
      dossier === undefined ? html`${t(words.withdrawn)}` : spoken(inLanguage(dossier.title, language), language);
    const link = html`<a href="${upFrom(path)}${language}/dossiers/${uuidOf(one.dossier)}.html">${title}</a>`;
    return html`${link}<ul class="list">${correctionItem(leaf, one)}</ul>`;
  });
  return pageOf(leaf, {
    title: t(words.corrections),
    description: t(words.report),
    body:
      items.length === 0
        ? html`<p>${t(words.noCorrections)}</p>`
        : html`<ul class="list">${items.map((one) => html`<li>${one}</li>`)}</ul>`,
  });
}
