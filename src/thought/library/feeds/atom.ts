import type { Language } from '#base';
import { pageWords as words } from '../page-words.ts';
import type { PublicLibrary } from '../public-library.ts';
import { entriesOf, updatedAt } from './entries.ts';
import { xmlText as t } from './xml.ts';

/** The feed of a language as Atom (RFC 4287), with its own address and, where there is one, its WebSub hub. */
export function atomFeed(library: PublicLibrary, language: Language, hub?: string): string {
  const entries = entriesOf(library, language);
  const self = `${library.address}${language}/feed.atom`;
  const items = entries.map(
    ({ id, url, at, title, summary, author }) => `<entry>
<id>${t(id)}</id>
<title>${t(title)}</title>
<link rel="alternate" type="text/html" hreflang="${language}" href="${t(url)}"/>
<updated>${at}</updated>
<author><name>${t(author)}</name></author>
<summary>${t(summary)}</summary>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${t(self)}</id>
<title>${t(words.library[language])}</title>
<subtitle>${t(words.purpose[language])}</subtitle>
<updated>${updatedAt(library, entries)}</updated>
<author><name>${t(library.title[language])}</name></author>
<link rel="self" type="application/atom+xml" href="${t(self)}"/>
<link rel="alternate" type="text/html" href="${t(`${library.address}${language}/index.html`)}"/>
${hub === undefined ? '' : `<link rel="hub" href="${t(hub)}"/>\n`}<rights>CC BY 4.0</rights>
${items.join('')}</feed>
`;
}
