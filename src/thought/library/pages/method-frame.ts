import { type Language, languages } from '#base';
import { html, Markup } from '#base/markup';
import { methodPageWords as words } from './method-words.ts';

/** What a frame is given: the page's language, its path below that language, its title and its body. */
export interface Leaf {
  readonly language: Language;
  /** `methods/MM0101.html`. */
  readonly path: string;
  readonly title: string;
  readonly body: Markup;
}
export type Frame = (leaf: Leaf) => string;

const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English', fr: 'Français' };

const style = `:root{color-scheme:light dark;--ink:#1b1f23;--quiet:#57606a;--line:#c9d1d9;--ground:#fff;--raised:#f6f8fa;--link:#0b5d43}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#9da7b3;--line:#3d444d;--ground:#0d1117;--raised:#161b22;--link:#6fd3a8}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.65 "IBM Plex Sans","IBM Plex Sans Arabic","Segoe UI",Tahoma,system-ui,sans-serif}
:lang(ar){line-height:1.9}
header,main{max-width:84rem;margin-inline:auto;padding:1rem 1.25rem}
header{border-block-end:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:0;list-style:none}
h1{font-size:1.6rem;line-height:1.5;margin-block:.5rem 1rem}
h2{font-size:1.1rem;margin-block:1.75rem .4rem;padding-block-end:.25rem;border-block-end:2px solid var(--link)}
a{color:var(--link)}
.quiet{color:var(--quiet);font-size:.9rem}
.matrix{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:1rem 1.25rem;align-items:start}
.matrix ul{display:grid;gap:.6rem;margin:.5rem 0 0;padding:0;list-style:none}
.matrix li{padding:.7rem .9rem;border:1px solid var(--line);border-radius:.5rem;background:var(--raised);overflow-wrap:anywhere}
.matrix li a{font-weight:600}
.matrix li p{margin:.25rem 0 0}
main>p,main>ul,main>ol,blockquote,dl{max-width:70ch}
li{margin-block:.25rem}
blockquote{margin:.5rem 0;padding:.25rem 1rem;border-inline-start:3px solid var(--line)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin-block:1.5rem}
dt{color:var(--quiet)}dd{margin:0}
code{direction:ltr;unicode-bidi:isolate}
@media (max-width:40rem){dl{grid-template-columns:1fr}dd{margin-block-end:.4rem}}
@media print{:root{color-scheme:light;--ink:#000;--quiet:#333;--line:#999;--ground:#fff;--raised:#fff;--link:#000}body{font-size:10pt}nav{display:none}.matrix{grid-template-columns:repeat(2,1fr)}.matrix li,dl{break-inside:avoid}h2{break-after:avoid}}`;

/** A page that opens from a disk or a web server alike: one file, no script, nothing fetched from elsewhere. */
export const plainFrame: Frame = ({ language, path, title, body }) => {
  const up = '../'.repeat(path.split('/').length);
  const others = languages.map((one) =>
    one === language
      ? html`<li aria-current="true">${languageNames[one]}</li>`
      : html`<li><a lang="${one}" hreflang="${one}" href="${up}${one}/${path}">${languageNames[one]}</a></li>`,
  );
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header><nav aria-label="${words.language[language]}"><ul>${others}</ul></nav></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text;
};
