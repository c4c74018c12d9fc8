import { html } from '#base/markup';
import { pageWords as words } from '../page-words.ts';
import type { PublicStone } from '../public-library.ts';
import { correctionItem } from './corrections-page.ts';
import { dayIn, type Leaf, pageOf, sayer } from './page.ts';

/** The page of a dossier that was withdrawn: that it was, whose, since when it is no more, and why. */
export function stonePage(
  leaf: Leaf,
  { exercise, withdrawnAt, firstPublished, publisher, reason }: PublicStone,
): string {
  const { language } = leaf;
  const t = sayer(language);
  const said = t(words.withdrawnText, { day: dayIn(withdrawnAt, language) });
  return pageOf(leaf, {
    title: t(words.withdrawn),
    description: said,
    reviewed: [],
    body: html`${exercise && html`<p class="notice" role="note">${t(words.exercise)}</p>`}<p class="lead">${said}</p>
<dl class="facts"><dt>${t(words.publishedBy)}</dt><dd>${publisher[language]}</dd><dt>${t(words.firstPublished)}</dt><dd>${dayIn(firstPublished, language)}</dd></dl>
${reason === undefined ? html`<p>${t(words.noReason)}</p>` : html`<ul class="list">${correctionItem(leaf, reason)}</ul>`}`,
  });
}
