import type { z } from 'zod';
import { inGroups, type Language, languages, say, type Text } from '#base';
import { html, type Markup } from '#base/markup';
import { languageNames } from '../library/pages/page.ts';
import { style } from '../library/pages/style.ts';
import { appealWords as words, outcomeWords, stateWords, subjectWords } from './appeal-words.ts';
import { appealSubjects, type reportShape } from './contract.ts';
import type { logLine } from './view-appeals.ts';

type Line = ReturnType<typeof logLine>;

/** A page for everybody; it reads and sends without any script. `path`: below `/appeals/`. */
function page(language: Language, path: string, title: Text, body: Markup): string {
  const t = (one: Text): string => say(one, language);
  const others = languages.map((one) =>
    one === language
      ? html`<li aria-current="true">${languageNames[one]}</li>`
      : html`<li><a lang="${one}" hreflang="${one}" href="/appeals/${path}?lang=${one}">${languageNames[one]}</a></li>`,
  );
  const parts = (
    [
      ['', words.title],
      ['log', words.log],
      ['report', words.report],
    ] as const
  ).map(([to, name]) => html`<li><a href="/appeals/${to}?lang=${language}">${t(name)}</a></li>`);
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${t(title)}</title>
<link rel="icon" type="image/svg+xml" href="/mark.svg"><link rel="stylesheet" href="/appeals/style.css"></head>
<body><header><p class="name"><a href="/library/${language}/index.html">${t(words.library)}</a></p>
<nav aria-label="${t(words.title)}"><ul>${parts}</ul></nav><nav aria-label="${languageNames[language]}"><ul>${others}</ul></nav></header>
<main id="content"><h1>${t(title)}</h1>
${body}
</main></body></html>
`.text;
}

/** The library's own style, its fonts where the library serves them, and the form beside it. */
export const appealStyle = `${style.replaceAll('url(fonts/', 'url(/library/fonts/')}
form{display:grid;gap:.4rem;max-inline-size:44rem;margin-block:1.2rem}
form label{margin-block-start:.6rem}
input,select,textarea{padding:.55rem .9rem;border:1px solid var(--quiet);border-radius:.5rem;background:var(--raised);color:var(--ink);font:inherit;inline-size:100%}
textarea{min-block-size:10rem}
button{justify-self:start;margin-block-start:.8rem;padding:.55rem 1.4rem;border:0;border-radius:.5rem;background:var(--link);color:var(--ground);font:inherit;cursor:pointer}
table{border-collapse:collapse;inline-size:100%}th,td{padding:.5rem .6rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;font-weight:400}
th{color:var(--quiet)}
`;

/** The form. `wrong`: why what was sent was not taken; what was written stands in it again. */
export function formPage(
  language: Language,
  said: { about?: string | undefined; target?: string; words?: string } = {},
  wrong?: Text,
): string {
  const t = (one: Text): string => say(one, language);
  const options = appealSubjects.map((one) =>
    one === said.about
      ? html`<option value="${one}" selected>${t(subjectWords[one])}</option>`
      : html`<option value="${one}">${t(subjectWords[one])}</option>`,
  );
  return page(
    language,
    '',
    words.title,
    html`<p class="lead">${t(words.lead)}</p>
${wrong !== undefined && html`<p class="notice" role="alert">${t(words.wrong)}${t(wrong)}</p>`}
<form method="post" action="/appeals/"><input type="hidden" name="lang" value="${language}">
<label for="about">${t(words.about)}</label><select id="about" name="about">${options}</select>
<label for="target">${t(words.target)}</label><input id="target" name="target" dir="ltr" maxlength="500" value="${said.target ?? ''}">
<label for="words">${t(words.words)}</label><textarea id="words" name="words" dir="auto" required minlength="20" maxlength="5000" aria-describedby="hint">${said.words ?? ''}</textarea>
<p id="hint" class="quiet small">${t(words.hint)}</p><button>${t(words.send)}</button></form>
${followForm(language)}`,
  );
}

function followForm(language: Language): Markup {
  const t = (one: Text): string => say(one, language);
  return html`<h2>${t(words.follow)}</h2>
<form method="post" action="/appeals/follow"><input type="hidden" name="lang" value="${language}">
<label for="number">${t(words.number)}</label><input id="number" name="number" dir="ltr" required inputmode="numeric" maxlength="20">
<label for="code">${t(words.code)}</label><input id="code" name="code" dir="ltr" required autocomplete="off" maxlength="40">
<button>${t(words.follow)}</button></form>`;
}

/** What whoever sent it keeps. */
export const receivedPage = (language: Language, { number, code }: { number: string; code: string }): string =>
  page(
    language,
    '',
    words.received,
    html`<p class="lead">${say(words.keep, language)}</p>
<dl><dt>${say(words.number, language)}</dt><dd><code dir="ltr">${number}</code></dd>
<dt>${say(words.code, language)}</dt><dd><code dir="ltr">${inGroups(code)}</code></dd></dl>`,
  );

/** The answer, or when it comes; or that no appeal is opened by what was given. */
export function followPage(language: Language, line: Line | undefined): string {
  const t = (one: Text): string => say(one, language);
  if (line === undefined)
    return page(
      language,
      '',
      words.follow,
      html`<p class="notice" role="alert">${t(words.notKnown)}</p>${followForm(language)}`,
    );
  const body =
    line.outcome === null
      ? html`<p>${t(words.waits)} ${when(line.dueAt, language)}</p>`
      : html`<p class="short">${t(outcomeWords[line.outcome])}</p><p dir="auto">${line.answer ?? ''}</p>`;
  return page(
    language,
    '',
    words.follow,
    html`<p>${t(words.number)} <bdi>${line.number}</bdi> · ${t(subjectWords[line.about])}</p>${body}`,
  );
}

/** The public log. */
export function logPage(language: Language, lines: readonly Line[]): string {
  const t = (one: Text): string => say(one, language);
  const rows = lines.map(
    (one) => html`<li><p><bdi>${one.number}</bdi> · ${t(subjectWords[one.about])} · ${when(one.receivedAt, language)} ·
<b>${one.outcome === null ? `${t(words.waits)} ` : t(outcomeWords[one.outcome])}</b>${one.outcome === null && when(one.dueAt, language)}</p>
${one.target !== null && html`<p class="quiet small"><code dir="ltr">${one.target}</code></p>`}${one.answer !== null && html`<p dir="auto">${one.answer}</p>`}</li>`,
  );
  return page(
    language,
    'log',
    words.log,
    lines.length === 0 ? html`<p class="quiet">${t(words.noLog)}</p>` : html`<ul class="cards">${rows}</ul>`,
  );
}

/** The transparency report. */
export function reportPage(language: Language, report: z.output<typeof reportShape>): string {
  const t = (one: Text): string => say(one, language);
  const number = (count: number | null): string =>
    count === null ? t(words.few) : new Intl.NumberFormat(language === 'ar' ? 'ar-SA' : language).format(count);
  const state = (key: string): string => (stateWords[key] === undefined ? key : t(stateWords[key]));
  const rows = [
    ...report.appeals.map(({ about, outcome, count }) => [
      t(words.log),
      `${t(subjectWords[about])}: ${state(outcome)}`,
      number(count),
    ]),
    [t(words.log), t(words.median), number(report.medianHours)],
    [t(words.log), t(words.late), number(report.lateAnswers)],
    ...report.hashes.map((one) => [t(words.hashes), state(one.state), number(one.count)]),
    ...report.objections.map((one) => [t(words.objections), state(one.outcome), number(one.count)]),
    ...report.referrals.map((one) => [t(words.referrals), state(one.state), number(one.count)]),
    ...report.dossiers.map((one) => [t(words.dossiers), state(one.status), number(one.count)]),
  ].map(([what, which, count]) => html`<tr><th scope="row">${what}</th><td>${which}</td><td>${count}</td></tr>`);
  return page(
    language,
    'report',
    words.report,
    html`<p class="lead">${when(report.until, language)}</p><p class="quiet">${t(words.reportHint)}</p><table>${rows}</table>`,
  );
}

function when(at: string, language: Language): Markup {
  const said = new Intl.DateTimeFormat(language === 'ar' ? 'ar-SA-u-ca-gregory' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(at));
  return html`<time datetime="${at}">${said} UTC</time>`;
}
