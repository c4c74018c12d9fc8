import { html, type Markup } from '#base/markup';
import { claimClasses, classWords } from '../../claims/claim-class.ts';
import { inLanguage } from '../said.ts';
import { pageWords as words } from '../page-words.ts';
import type { PublicDossier } from '../public-library.ts';
import { dossierPath, shortConcept } from './dossier-page.ts';
import { type Leaf, pageOf, sayer, spoken } from './page.ts';

const NEWEST = 6;

/** The first page of a language: what this is, the newest, and all by what they answer. */
export function homePage(leaf: Leaf, { search }: { search: boolean }): string {
  const { library, language } = leaf;
  const t = sayer(language);
  const standing = library.dossiers;
  const classes = claimClasses
    .map((harm) => [harm, standing.filter(({ claim }) => claim.harmClass === harm)] as const)
    .filter(([, dossiers]) => dossiers.length > 0);
  const body =
    standing.length === 0
      ? html`<p class="lead">${t(words.purpose)}</p><p>${t(words.empty)}</p>`
      : html`<p class="lead">${t(words.purpose)}</p>
${search && searchForm(leaf)}<section><h2>${t(words.newest)}</h2><ul class="cards">${standing.slice(0, NEWEST).map((one) => card(leaf, one))}</ul></section>
<section><h2>${t(words.byClass)}</h2>${classes.map(
          ([harm, dossiers]) =>
            html`<h3>${classWords[harm][language]}</h3><ul class="list">${dossiers.map((one) => row(leaf, one))}</ul>
`,
        )}</section>`;
  return pageOf(leaf, {
    title: t(words.library),
    description: t(words.purpose),
    body,
    ...(search && { script: 'library-search.js' }),
  });
}

/** Shown by its script alone: without one, all dossiers stand below. */
const searchForm = ({ language }: Leaf): Markup =>
  html`<form class="search" role="search" data-search="search.json" data-page="dossiers/{id}.html" data-none="${words.noneFound[language]}" hidden><label for="q">${words.search[language]}</label><input id="q" type="search" name="q" autocomplete="off"><output aria-live="polite"></output><ol class="list"></ol></form>`;

function card({ language }: Leaf, dossier: PublicDossier): Markup {
  const short = shortConcept(dossier);
  return html`<li><h3><a href="${dossierPath(dossier)}">${spoken(inLanguage(dossier.title, language), language)}</a></h3>${mark(dossier, language)}${short !== undefined && html`<p>${spoken(inLanguage(short.said, language), language)}</p>`}</li>
`;
}

const row = ({ language }: Leaf, dossier: PublicDossier): Markup =>
  html`<li><a href="${dossierPath(dossier)}">${spoken(inLanguage(dossier.title, language), language)}</a> ${mark(dossier, language)}</li>
`;

const mark = ({ exercise }: PublicDossier, language: Leaf['language']): Markup | false =>
  exercise && html`<span class="mark">${words.exerciseShort[language]}</span>`;
