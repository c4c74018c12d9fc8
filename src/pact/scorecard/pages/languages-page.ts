import { languages } from '#base';
import { html } from '#base/markup';
import { pageWords } from '../page-words.ts';
import type { Picture } from '../picture.ts';
import { languageNames } from './page.ts';

/** The first page of all: in which language to read on. */
export function languagesPage({ source }: Picture): string {
  const choices = languages.map(
    (one) =>
      html`<li lang="${one}" dir="${one === 'ar' ? 'rtl' : 'ltr'}"><a href="${one}/index.html">${languageNames[one]} · ${pageWords.scorecard[one]} · ${source.title[one]}</a></li>`,
  );
  return html`<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${source.title.ar}</title>
<link rel="stylesheet" href="style.css">
</head>
<body><main><h1>${source.title.ar}</h1><ul>${choices}</ul></main></body>
</html>
`.text;
}
