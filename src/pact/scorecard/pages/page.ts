import { type Language, languages, say, type Text, type TextParameters } from '#base';
import { html, Markup } from '#base/markup';
import { pageWords as words } from '../page-words.ts';
import type { Picture } from '../picture.ts';
import { standingWords } from '../../scoreboard/words.ts';
import { type Shown, shownSigns } from '../terms.ts';

/** The names of the languages in themselves. */
export const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English', fr: 'Français' };

/** One page on its way: in which language, and how many folders below that language's own. */
export interface Leaf {
  readonly picture: Picture;
  readonly language: Language;
  /** Its path below the language, `states/XA.html`. */
  readonly path: string;
  /** The edition has a country view of each state. */
  readonly views: boolean;
}

/** Says a text in the language of the page. */
export const sayer =
  (language: Language) =>
  (text: Text, parameters: TextParameters = {}): string =>
    say(text, language, parameters);

/** A whole page. No script, nothing fetched from elsewhere: it opens from a disk, a stick or a web server alike. */
export function pageOf({ picture, language, path }: Leaf, title: string, body: Markup): string {
  const t = sayer(language);
  const up = '../'.repeat(path.split('/').length);
  const others = languages.map((one) =>
    one === language
      ? html`<li aria-current="true">${languageNames[one]}</li>`
      : html`<li><a lang="${one}" hreflang="${one}" href="${up}${one}/${path}">${languageNames[one]}</a></li>`,
  );
  const home = path === 'index.html' ? undefined : html`<a href="${up}${language}/index.html">${t(words.back)}</a>`;
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${t(words.scorecard)}</title>
<link rel="stylesheet" href="${up}style.css">
</head>
<body>
<header><p class="alliance">${picture.source.title[language]}</p>
<nav aria-label="${t(words.language)}"><ul>${others}</ul></nav></header>
<main>
${home}
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text;
}

/** A word of the scale with its sign. */
export const scaleWord = (shown: Shown, language: Language): Markup =>
  html`<span class="shown ${shown}"><span aria-hidden="true">${shownSigns[shown]}</span> ${standingWords[shown][language]}</span>`;

/** A row of heads. */
export const heads = (words: readonly string[]): Markup =>
  html`<thead><tr>${words.map((word) => html`<th scope="col">${word}</th>`)}</tr></thead>`;

/** Text that a person wrote, in whatever direction it runs, its lines kept. */
export const written = (text: string): Markup => html`<p class="written" dir="auto">${text}</p>`;
