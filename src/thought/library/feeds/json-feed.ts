import type { Language } from '#base';
import { pageWords as words } from '../page-words.ts';
import type { PublicLibrary } from '../public-library.ts';
import { entriesOf } from './entries.ts';

/** The feed of a language as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(library: PublicLibrary, language: Language, hub?: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.library[language],
    home_page_url: `${library.address}${language}/index.html`,
    feed_url: `${library.address}${language}/feed.json`,
    description: words.purpose[language],
    language,
    authors: [{ name: library.title[language] }],
    ...(hub !== undefined && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: entriesOf(library, language).map(({ id, url, at, title, summary, author }) => ({
      id,
      url,
      title,
      content_text: summary,
      date_published: at,
      language,
      authors: [{ name: author }],
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}
