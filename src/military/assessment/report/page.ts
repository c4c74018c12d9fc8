import { type Language, say } from '#base';
import { type Assessment, methodVersion } from '../assessment.ts';
import { ledgerRules } from '../ledger-rules.ts';
import type { LedgerProposal } from '../ledger.ts';
import { monthName } from '../month.ts';
import { caveats } from './caveats.ts';
import { chart } from './chart.ts';
import { html as markup, Markup } from '#base/markup';
import { dateIn, inDigits } from './numerals.ts';
import { pageStyle } from './page-style.ts';
import { pageWords } from './page-words.ts';
import { changeTable, indicatorRows, yearTable } from './rows.ts';

/** One lineage in one theatre on one page that stands by itself. `dataVersion`: the hash of everything read. */
export function page(one: Assessment, language: Language, dataVersion: string): string {
  const words = (key: keyof typeof pageWords) => say(pageWords[key], language);
  const head = one.groups.find(({ id }) => id === one.head);
  const proposal = one.ledger.at(-1);
  const period = `${dateIn(monthName(one.from), language)} – ${dateIn(monthName(one.to), language)}`;
  const names = new Map(one.groups.map(({ id, name }) => [id, name]));
  const groups = one.groups.map(
    ({ names: all, scripts, id }) =>
      markup`<li>${Object.values(scripts).map((name) => markup`<bdi>${name}</bdi> · `)}<bdi>${all.join(' / ')}</bdi> <span class="soft">(${id})</span></li>`,
  );
  const ties = [...one.ties.filter(({ kind }) => kind !== 'rename'), ...one.heirs].map(
    (tie) =>
      markup`<li><bdi>${names.get(tie.from) ?? tie.from}</bdi> ${language === 'ar' ? '←' : '→'} <bdi>${names.get(tie.to) ?? tie.to}</bdi>: ${words(tie.kind)}, ${tie.on === undefined ? words('undated') : dateIn(tie.on, language)} <span class="soft"><bdi>${tie.source}</bdi></span></li>`,
  );
  const history = one.ledger.map(
    (state) =>
      markup`<tr><td>${dateIn(monthName(one.from + state.since), language)}</td><td>${words(state.state)}</td><td>${ruleSentence(state, language)}</td></tr>`,
  );
  const name = head?.name ?? one.head;
  const arabic = language === 'ar' ? head?.scripts.ar : undefined;
  return document(
    language,
    `${name} – ${one.theatre}`,
    markup`<p class="soft">${words('title')}</p>
<h1>${arabic === undefined ? '' : markup`${arabic} · `}<bdi>${name}</bdi> – <bdi>${one.theatre}</bdi></h1>
<p class="soft">${period} · ${inDigits(String(one.events), language)} ${words('events')}</p>
${proposal === undefined ? '' : markup`<div class="proposal"><p><strong>${words(proposal.state)}</strong> ${words('since')} ${dateIn(monthName(one.from + proposal.since), language)} <span class="soft">(${words('proposed')})</span></p><p>${ruleSentence(proposal, language)}</p></div>`}
<p><strong>${words('cause')}</strong> ${words('noScore')}</p>
<h2>${words('picture')}</h2>${chart(one, language)}
<h2>D1 ${words('d1')}</h2>${changeTable(one, language)}
<h2>D2, D5 – D12</h2>${indicatorRows(one, language)}
<h2>D3, D4</h2>${yearTable(one, language)}
<h2>${words('history')}</h2><table><tbody>${history}</tbody></table>
<h2>${words('groups')}</h2><ul>${groups}</ul>${ties.length === 0 ? '' : markup`<h2>${words('ties')}</h2><ul>${ties}</ul>`}
<h2>${words('caveats')}</h2><ul>${caveats.map((caveat) => markup`<li>${say(caveat, language)}</li>`)}</ul>
<p class="soft">${words('data')}: UCDP GED, UCDP Actor (Uppsala Conflict Data Program, CC BY 4.0) <code dir="ltr">${dataVersion}</code> · ${words('method')} ${inDigits(methodVersion, language)}</p>`,
  );
}

/** The sentence of the rule, with its numbers. */
export function ruleSentence({ rule, numbers }: LedgerProposal, language: Language): string {
  const found = ledgerRules.find(({ id }) => id === rule);
  const pathway = String(numbers['pathway'] ?? 'not-known');
  const told = pathway in pageWords ? say(pageWords[pathway as keyof typeof pageWords], language) : pathway;
  const parameters = Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => [
      key,
      key === 'heir' ? `⁨${value}⁩` : inDigits(String(value), language),
    ]),
  );
  return found === undefined ? '' : say(found.sentence, language, { ...parameters, pathway: told });
}

/** A whole HTML document in the project's plain look. */
export function document(language: Language, title: string, body: Markup): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${new Markup(pageStyle)}</style></head>
<body>
${body}
</body></html>
`.text;
}
