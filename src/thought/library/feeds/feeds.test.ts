import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { z } from 'zod';
import { languages } from '#base';
import { inventedDossier, inventedLibrary } from '../invented.ts';
import { atomFeed } from './atom.ts';
import { atomGrammar } from './atom-grammar.fixture.ts';
import { entriesOf } from './entries.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';

const library = inventedLibrary([1, 2, 3].map((n) => inventedDossier(n)));
const hub = 'https://node.example/hub';

/** JSON Feed 1.1 as its specification states it; nothing else may stand in it. */
const jsonFeedShape = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.enum(['ar', 'en', 'fr']),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  hubs: z.array(z.strictObject({ type: z.literal('WebSub'), url: z.url() })).optional(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string(),
      date_published: z.iso.datetime(),
      language: z.enum(['ar', 'en', 'fr']),
      authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
    }),
  ),
});

describe('the feeds of the library', () => {
  it('are Atom by the grammar of RFC 4287, which refuses what is none', () => {
    using grammar = XmlDocument.fromString(atomGrammar);
    using validator = RelaxNGValidator.fromDoc(grammar);
    const validate = (text: string) => {
      using document = XmlDocument.fromString(text);
      validator.validate(document);
    };
    for (const language of languages) validate(atomFeed(library, language, hub));
    validate(atomFeed({ ...library, dossiers: [] }, 'ar'));
    const atom = atomFeed(library, 'en');
    for (const [part, instead] of [
      [/<updated>.*?<\/updated>/, ''],
      [/<id>.*?<\/id>/, ''],
      [/<title>/, '<title kind="bold">'],
      [/<entry>/, '<entry><weapon/>'],
    ] as const)
      assert.throws(() => validate(atom.replace(part, instead)), String(part));
  });

  it('are RSS 2.0 as its validator asks: own address, dates of RFC 822, stable ids that are no addresses', () => {
    for (const language of languages) {
      using document = XmlDocument.fromString(rssFeed(library, language, hub));
      const of = (path: string) =>
        document.find(path, { atom: 'http://www.w3.org/2005/Atom' }).map((node) => node.content);
      assert.equal(document.root.name, 'rss');
      assert.equal(of('/rss/channel/link')[0], `https://node.example/library/${language}/index.html`);
      assert.equal(
        document.get('/rss/channel/atom:link[@rel="self"]/@href', { atom: 'http://www.w3.org/2005/Atom' })?.content,
        `https://node.example/library/${language}/feed.rss`,
      );
      for (const date of [...of('//pubDate'), ...of('//lastBuildDate')])
        assert.match(date, /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
      const ids = of('//guid');
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(of('//guid[@isPermaLink="false"]'), ids);
      for (const id of ids) assert.match(id, /^tag:mithaq\.example,2026:(dossier|correction)--/);
    }
  });

  it('are JSON Feed 1.1, and the three say the same', () => {
    for (const language of languages) {
      const feed = jsonFeedShape.parse(JSON.parse(jsonFeed(library, language, hub)));
      const ids = entriesOf(library, language).map(({ id }) => id);
      assert.deepEqual(
        feed.items.map(({ id }) => id),
        ids,
      );
      assert.deepEqual(
        [...atomFeed(library, language).matchAll(/<id>(tag:.*?)<\/id>/g)].map(([, id]) => id),
        ids,
      );
      assert.deepEqual(
        [...rssFeed(library, language).matchAll(/<guid[^>]*>(.*?)<\/guid>/g)].map(([, id]) => id),
        ids,
      );
      // A withdrawal is told first, an exercise says so, and the claim is spread by none of them.
      assert.ok(feed.items[0]?.id.includes('correction--'));
      for (const text of [jsonFeed(library, language), rssFeed(library, language), atomFeed(library, language)])
        assert.ok(!text.includes(library.dossiers[1]?.claim.statement[language] ?? ' '));
    }
  });
});
