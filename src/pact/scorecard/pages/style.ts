/** The one style sheet of an edition: light and dark, right to left by itself (logical sides alone), and on paper. */
export const style = `:root{color-scheme:light dark;--ink:#1b1f23;--quiet:#57606a;--line:#c9d1d9;--ground:#fff;--raised:#f6f8fa;--link:#0550ae;--good:#1a7f37;--warn:#9a6700;--bad:#b42318}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#9da7b3;--line:#3d444d;--ground:#0d1117;--raised:#161b22;--link:#79b8ff;--good:#56d364;--warn:#e3b341;--bad:#ff8f87}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 "IBM Plex Sans","IBM Plex Sans Arabic","Segoe UI",Tahoma,system-ui,sans-serif}
:lang(ar){line-height:1.8}
header,main{max-width:72rem;margin-inline:auto;padding:1rem 1.25rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;align-items:center;border-block-end:1px solid var(--line)}
header p{margin:0;font-weight:600}
nav ul{display:flex;gap:1rem;margin:0;padding:0;list-style:none}
h1{font-size:1.7rem;line-height:1.4;margin-block:.5rem 1rem}
h2{font-size:1.25rem;margin-block:2rem .5rem;border-block-end:1px solid var(--line);padding-block-end:.25rem}
h3{font-size:1.05rem;margin-block:1.5rem .25rem}
a{color:var(--link)}
h2::first-letter,h4::first-letter,th::first-letter,dt::first-letter{text-transform:uppercase}
.quiet{color:var(--quiet)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin-block:.5rem}
caption{text-align:start;font-weight:600;padding-block:.25rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-block-end:1px solid var(--line)}
thead th{color:var(--quiet);font-weight:600;white-space:nowrap}
tbody th{font-weight:600}
td.number{font-variant-numeric:tabular-nums}
.shown{white-space:nowrap;font-weight:600}
.complete,.met{color:var(--good)}.limited,.not-started{color:var(--warn)}.no-evidence,.late,.unmet{color:var(--bad)}.withheld,.declined{color:var(--quiet);font-weight:400}
blockquote{margin:.5rem 0;padding:.25rem 1rem;border-inline-start:3px solid var(--line)}
.written{white-space:pre-line;margin-block:.25rem;overflow-wrap:anywhere}
.beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem;margin-block:.5rem}
.beside>*{background:var(--raised);border:1px solid var(--line);border-radius:.4rem;padding:.6rem .9rem}
.beside h4{margin:0 0 .25rem;font-size:1rem}
section.cell{border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem;margin-block:1rem}
section.cell>h2{margin-block-start:.5rem}
section.cell:target{outline:2px solid var(--link)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin-block:.5rem}
dt{color:var(--quiet)}dd{margin:0}
code{font-size:.9em;direction:ltr;unicode-bidi:isolate;overflow-wrap:anywhere}
@media (max-width:40rem){dl{grid-template-columns:1fr}dd{margin-block-end:.4rem}}
@media print{:root{color-scheme:light;--ink:#000;--quiet:#333;--line:#999;--ground:#fff;--raised:#fff;--link:#000}body{font-size:10pt}header nav{display:none}section.cell,tr,.beside>*{break-inside:avoid}a{text-decoration:none}main a[href^="http"]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}}
`;
