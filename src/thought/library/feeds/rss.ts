import type { Language } from '#base';
import { pageWords as words } from '../page-words.ts';
import type { PublicLibrary } from '../public-library.ts';
import { entriesOf, updatedAt } from './entries.ts';
import { xmlText as t } from './xml.ts';

/** The feed of a language as RSS 2.0.11, with its own address (atom:link self) and, where there is one, its WebSub hub. */
export function rssFeed(library: PublicLibrary, language: Language, hub?: string): string {
  const entries = entriesOf(library, language);
  const self = `${library.address}${language}/feed.rss`;
  const items = entries.map(
    ({ id, url, at, title, summary, author }) => `<item>
<title>${t(title)}</title>
<link>${t(url)}</link>
<guid isPermaLink="false">${t(id)}</guid>
<pubDate>${rfc822(at)}</pubDate>
<dc:creator>${t(author)}</dc:creator>
<description>${t(summary)}</description>
</item>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${t(`${words.library[language]} · ${library.title[language]}`)}</title>
<link>${t(`${library.address}${language}/index.html`)}</link>
<description>${t(words.purpose[language])}</description>
<language>${language}</language>
<lastBuildDate>${rfc822(updatedAt(library, entries))}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${t(self)}"/>
${hub === undefined ? '' : `<atom:link rel="hub" href="${t(hub)}"/>\n`}${items.join('')}</channel>
</rss>
`;
}

/** RFC 822 §5 with the year in four digits, as RSS asks: `Thu, 26 Nov 2026 08:00:00 GMT`. */
const rfc822 = (at: string): string => new Date(at).toUTCString();
