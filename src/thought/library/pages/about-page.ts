import { html } from '#base/markup';
import { pageWords as words } from '../page-words.ts';
import { type Leaf, pageOf, sayer, upFrom } from './page.ts';

/** What the library is, how a dossier is reviewed, how to appeal, and everything for machines. */
export function aboutPage(leaf: Leaf, { notices }: { notices: readonly string[] }): string {
  const { language, path } = leaf;
  const t = sayer(language);
  const up = upFrom(path);
  const file = (href: string, name: string) => html`<li><a href="${up}${href}"><code>${name}</code></a></li>`;
  return pageOf(leaf, {
    title: t(words.about),
    description: t(words.rules),
    body: html`<p class="lead">${t(words.purpose)}</p><p>${t(words.rules)}</p>
<section><h2>${t(words.who)}</h2><p>${t(words.whoText)}</p></section>
<section><h2>${t(words.appeal)}</h2><p>${t(words.report)}</p>
<p><a href="${new URL(`/appeals/?lang=${language}`, leaf.library.address).href}">${t(words.appealHere)}</a></p></section>
<section><h2>${t(words.feeds)}</h2><ul class="list">${file(`${language}/feed.rss`, 'RSS')}${file(`${language}/feed.atom`, 'Atom')}${file(`${language}/feed.json`, 'JSON Feed')}</ul></section>
<section><h2>${t(words.data)}</h2><p>${t(words.dataText)}</p>
<ul class="list">${file('api/v1/dossiers.json', 'api/v1/dossiers.json')}${file('api/v1/corrections.json', 'api/v1/corrections.json')}${file('data/dossiers.jsonl', 'data/dossiers.jsonl')}${file('log/records.jsonl', 'log/records.jsonl')}</ul>
<p><code>npx mithaq library verify DIR</code> · <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a> · <a href="${up}LICENSE.txt">${t(words.licence)}</a></p></section>
${
  notices.length > 0 &&
  html`<section><h2>${t(words.scriptureNotice)}</h2>${notices.map((notice) => html`<pre lang="en" dir="ltr">${notice}</pre>`)}</section>`
}`,
  });
}
