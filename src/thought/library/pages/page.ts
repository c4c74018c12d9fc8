import { type Language, languages, say, type Text, type TextParameters } from '#base';
import { html, Markup } from '#base/markup';
import { pageWords as words } from '../page-words.ts';
import type { PublicLibrary } from '../public-library.ts';
import { withPlaces } from './place.ts';
import { themeChoice } from './theme.ts';

/** The names of the languages in themselves. */
export const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English', fr: 'Français' };

/** One page on its way: in which language, and where below that language's folder. */
export interface Leaf {
  readonly library: PublicLibrary;
  readonly language: Language;
  /** Its path below the language, `dossiers/….html`. */
  readonly path: string;
}

interface PageContent {
  title: string;
  /** The language of the title, where it is not the page's. */
  titleIn?: Language;
  /** A sentence for search engines and cards. */
  description: string;
  body: Markup;
  /** Linked data about the page (schema.org), where there is any. */
  linked?: readonly object[];
  /** The path of its card below the library, where it has one. */
  card?: string;
  /** A script of the library that this page has more by; it reads without it. */
  script?: string;
  /** The languages in which its text was reviewed, where not in all: search engines are told of these alone. */
  reviewed?: readonly Language[];
}

/** Says a text in the language of the page. */
export const sayer =
  (language: Language) =>
  (text: Text, parameters: TextParameters = {}): string =>
    say(text, language, parameters);

/** Way from a page to the folder of the whole library. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length);

const parts = [
  ['index.html', words.home],
  ['methods/index.html', { ar: 'الأساليب الملتوية', en: 'Twisted methods', fr: 'Méthodes dévoyées' }],
  ['corrections.html', words.corrections],
  ['about.html', words.about],
] as const;

/** A whole page. It reads without any script; the one it names keeps what was read for a time without a connection. */
export function pageOf(
  { library, language, path }: Leaf,
  { title, titleIn = language, description, body, linked = [], card, script, reviewed = languages }: PageContent,
): string {
  const t = sayer(language);
  const up = upFrom(path);
  const others = languages.map((one) =>
    one === language
      ? html`<li aria-current="true">${languageNames[one]}</li>`
      : html`<li><a lang="${one}" hreflang="${one}" href="${up}${one}/${path}">${languageNames[one]}</a></li>`,
  );
  const sections = parts.map(
    ([to, name]) =>
      html`<li><a href="${up}${language}/${to}"${to === path ? new Markup(' aria-current="page"') : ''}>${t(name)}</a></li>`,
  );
  const listed = reviewed.includes(language);
  const alternates = (listed ? reviewed : []).map(
    (one) => html`<link rel="alternate" hreflang="${one}" href="${library.address}${one}/${path}">
`,
  );
  const feeds = (
    [
      ['application/rss+xml', 'feed.rss'],
      ['application/atom+xml', 'feed.atom'],
      ['application/feed+json', 'feed.json'],
    ] as const
  ).map(
    ([
      type,
      file,
    ]) => html`<link rel="alternate" type="${type}" title="${t(words.library)}" href="${up}${language}/${file}">
`,
  );
  const picture =
    card !== undefined &&
    html`<meta property="og:image" content="${library.address}${card}">
<meta name="twitter:card" content="summary_large_image">
`;
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${t(words.library)}</title>
${
  !listed &&
  html`<meta name="robots" content="noindex">
`
}<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="article">
<meta property="og:locale" content="${language}">
<link rel="canonical" href="${library.address}${language}/${path}">
${alternates}${feeds}${picture}<link rel="manifest" href="${up}${language}/manifest.webmanifest">
<link rel="icon" type="image/svg+xml" href="${up}mark.svg">
<link rel="stylesheet" href="${up}style.css">
<script src="${up}theme.js"></script>
${linked.map(linkedData)}<script src="${up}offline.js" defer></script>${
    script !== undefined &&
    html`
<script src="${up}${script}" defer></script>`
  }
</head>
<body>
<a class="skip" href="#content">${t(words.skip)}</a>
<header><p class="name"><a href="${up}${language}/index.html">${t(words.library)}<small>${library.title[language]}</small></a></p>
<nav aria-label="${t(words.sections)}"><ul>${sections}</ul></nav>
<nav aria-label="${t(words.languageNav)}"><ul>${others}</ul></nav></header>
<main id="content">
<h1>${spoken({ text: title, language: titleIn }, language)}</h1>
${body}
</main>
<footer>${themeChoice(language)}<p>${t(words.report)} <a href="${new URL(`/appeals/?lang=${language}`, library.address).href}">${t(words.appeal)}</a></p><nav aria-label="${t(words.signIn)}"><a href="/sign-in">${t(words.signIn)}</a></nav></footer>
</body>
</html>
`.text;
}

/** Data for machines; no sign of it can end the element it stands in. */
const linkedData = (data: object): Markup =>
  new Markup(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
`);

/** Words with their language where it is not the page's. */
export const spoken = (said: { text: string; language: Language }, page: Language): Markup =>
  said.language === page
    ? withPlaces(said.text)
    : html`<span lang="${said.language}" dir="${said.language === 'ar' ? 'rtl' : 'ltr'}">${withPlaces(said.text)}</span>`;

/** A text that a person wrote: its paragraphs. */
export const paragraphs = (said: { text: string; language: Language }, page: Language): Markup =>
  html`${said.text
    .split(/\n\s*\n|\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(
      (one) => html`<p>${spoken({ text: one, language: said.language }, page)}</p>
`,
    )}`;

/** `26 November 2026`, by the calendar and in the words of a language; the same in every time zone. */
export const dayIn = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-arab-ca-gregory' : language === 'en' ? 'en-GB' : 'fr-FR', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(at));
