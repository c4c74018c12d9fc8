import { languages } from '#base';
import { html } from '#base/markup';
import { pageWords as words } from '../page-words.ts';
import type { PublicLibrary } from '../public-library.ts';
import { languageNames } from './page.ts';

/** Where whoever opens the library without a language chooses one; Arabic stands first. */
export const doorPage = ({ title }: PublicLibrary): string =>
  html`<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.library.ar} · ${title.ar}</title>
<link rel="icon" type="image/svg+xml" href="mark.svg">
<link rel="stylesheet" href="style.css">
<script src="theme.js"></script>
</head>
<body>
<main>
<h1>${words.library.ar}</h1>
<ul class="cards">${languages.map(
    (one) =>
      html`<li lang="${one}" dir="${one === 'ar' ? 'rtl' : 'ltr'}"><h2><a hreflang="${one}" href="${one}/index.html">${languageNames[one]}</a></h2><p>${words.purpose[one]}</p></li>
`,
  )}</ul>
</main>
</body>
</html>
`.text;
