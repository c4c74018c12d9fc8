const light =
  '--ink:#1f2420;--quiet:#5a6059;--line:#ddd7cc;--ground:#fbf9f5;--raised:#fff;--sunken:#f3efe7;--link:#0f5a43;--good:#0f5a43;--warn:#8a5a00;--bad:#a32a1f';
const dark =
  '--ink:#ebe7df;--quiet:#a9aaa2;--line:#3a3d39;--ground:#141614;--raised:#1b1e1b;--sunken:#232722;--link:#7fd0b0;--good:#7fd0b0;--warn:#e3b341;--bad:#ff9a8f';
/** What a reader chose, on this page by the choice itself, on the next ones by the script that keeps it. */
const chosen = (theme: string, colours: string): string =>
  [`:root[data-theme=${theme}]`, `:root:has(.theme [value=${theme}]:checked)`]
    .map((at) => `${at}{color-scheme:${theme};${colours}}`)
    .join('\n');

/**
 * The one style sheet of the library: light and dark, right to left by itself (logical sides alone), and on paper. Arabic is
 * set with room between its lines, never spaced out, never made bold or slanted by the browser.
 */
export const style = `@font-face{font-family:"Naskh";src:url(fonts/noto-naskh-arabic.woff2) format("woff2");font-display:swap;unicode-range:U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFF,U+200C-200F}
@font-face{font-family:"Amiri Quran";src:url(fonts/amiri-quran.woff2) format("woff2");font-display:swap;unicode-range:U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200F,U+25CC,U+FB50-FDFF,U+FE70-FEFF}
:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
${chosen('light', light)}
${chosen('dark', dark)}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.65 Georgia,"Times New Roman",serif;font-synthesis:none}
[lang=ar]{font-family:"Naskh","Noto Naskh Arabic","Traditional Arabic",serif;line-height:1.95;letter-spacing:0}
[lang=en],[lang=fr]{font-family:Georgia,"Times New Roman",serif;line-height:1.65}
body>header,main,body>footer{max-width:62rem;margin-inline:auto;padding:1.1rem 1.25rem}
body>header{display:flex;flex-wrap:wrap;gap:.4rem 1.75rem;justify-content:space-between;align-items:baseline;border-block-end:1px solid var(--line)}
.name{margin:0;font-size:1.2rem;color:var(--link)}
.name a{color:inherit;text-decoration:none}
.name small{display:block;color:var(--quiet);font-size:.85rem}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:0;padding:0;list-style:none}
nav a,.plain a{color:var(--link)}
nav [aria-current]{color:var(--ink);text-decoration:none;border-block-end:2px solid var(--link)}
.skip{position:absolute;inset-block-start:-4rem}
.skip:focus{inset-block-start:.5rem;background:var(--raised);padding:.5rem 1rem}
a{color:var(--link);text-underline-offset:.25em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1{font-size:clamp(1.6rem,4.5vw,2.3rem);line-height:1.5;font-weight:400;margin-block:1.4rem .6rem}
h2{font-size:1.35rem;line-height:1.6;font-weight:400;margin-block:2.4rem .6rem;padding-block-end:.25rem;border-block-end:1px solid var(--line)}
h3{font-size:1.1rem;font-weight:400;margin-block:1.4rem .3rem;color:var(--quiet)}
p{margin-block:.6rem;max-width:44rem;overflow-wrap:anywhere}
.lead{font-size:1.15rem}
.quiet{color:var(--quiet)}
.small{font-size:.9rem}
.notice{max-width:none;margin-block:1rem;padding:.7rem 1rem;border:1px solid var(--warn);border-inline-start-width:5px;border-radius:.4rem;background:var(--raised);color:var(--ink)}
.short{margin-block:1.2rem;padding:1rem 1.3rem;border-inline-start:5px solid var(--good);border-radius:.4rem;background:var(--raised);font-size:1.2rem}
.claim{padding:.8rem 1.2rem;border-radius:.4rem;background:var(--sunken)}
.step{margin-block:1.2rem;padding:.4rem 1.3rem 1rem;border:1px solid var(--line);border-radius:.6rem;background:var(--raised)}
.step dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem;margin:.4rem 0}
.step dt{color:var(--quiet)}.step dd{margin:0;max-width:40rem;overflow-wrap:anywhere}
.reply{margin-block-start:.8rem;padding-inline-start:1rem;border-inline-start:3px solid var(--good)}
.verses{margin:.7rem 0;padding:.8rem 1.2rem;border-radius:.4rem;background:var(--sunken);font-family:"Amiri Quran","Naskh",serif;font-size:1.45rem;line-height:2.5;text-align:start}
.verses span{color:var(--quiet)}
.verses mark{background:none;color:var(--ink)}
.verses small{font-family:Georgia,serif;font-size:.8rem;color:var(--quiet);unicode-bidi:isolate}
details{margin-block:.5rem}
summary{cursor:pointer;color:var(--link);padding-block:.3rem}
.theme{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.6rem 0;padding:0;border:0}
.theme legend{float:inline-start;padding:0;margin-inline-end:1rem}
.theme label{display:inline-flex;gap:.35rem;align-items:center;min-block-size:1.75rem}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr));gap:1rem;margin:1rem 0;padding:0;list-style:none}
.cards li{padding:.9rem 1.1rem;border:1px solid var(--line);border-radius:.6rem;background:var(--raised)}
.cards h3{margin:0 0 .3rem;color:var(--ink)}
.cards p{margin:.3rem 0 0}
.search{margin-block:1.4rem}
.search label{display:block;color:var(--quiet)}
.search input{inline-size:min(34rem,100%);padding:.55rem .9rem;border:1px solid var(--quiet);border-radius:.5rem;background:var(--raised);color:var(--ink);font:inherit}
.search mark{background:none;color:inherit;border-block-end:2px solid var(--good)}
.matrix{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:1rem 1.25rem;align-items:start}
.matrix ul{display:grid;gap:.6rem;margin:.5rem 0 0;padding:0;list-style:none}
.matrix li{padding:.7rem .9rem;border:1px solid var(--line);border-radius:.5rem;background:var(--raised);overflow-wrap:anywhere}
.matrix li p{margin:.25rem 0 0}
blockquote{margin:.5rem 0;padding:.25rem 1rem;border-inline-start:3px solid var(--line)}
.list{margin:0;padding:0;list-style:none}
.list>li{padding-block:.6rem;border-block-end:1px solid var(--line)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem;margin-block:1rem;font-size:.95rem}
.facts dt{color:var(--quiet)}.facts dd{margin:0;overflow-wrap:anywhere}
.mark{padding:.05rem .6rem;border:1px solid var(--line);border-radius:1rem;font-size:.85rem;color:var(--quiet);white-space:nowrap}
.disputes{color:var(--bad)}.adopts{color:var(--good)}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;font-size:.9rem}
code{font-size:.85em;direction:ltr;unicode-bidi:isolate;overflow-wrap:anywhere}
body>footer{margin-block-start:3rem;border-block-start:1px solid var(--line);color:var(--quiet);font-size:.9rem}
@media (max-width:40rem){.step dl,.facts{grid-template-columns:1fr;gap:0}.step dd,.facts dd{margin-block-end:.5rem}}
@media print{:root:root:root:root{color-scheme:light;--ink:#000;--quiet:#444;--line:#999;--ground:#fff;--raised:#fff;--sunken:#fff;--link:#000}body{font-size:11pt}body>header nav,.skip,body>footer nav{display:none}.step,.verses,.short{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}.theme{display:none}a{text-decoration:none}}
`;
