import type { Context } from '@fedify/fedify';
import {
  type Activity,
  Article,
  Create,
  Delete,
  Image,
  LanguageString,
  PUBLIC_COLLECTION,
  Tombstone,
  Update,
} from '@fedify/fedify/vocab';
import { Temporal as Polyfill } from '@js-temporal/polyfill';
import { html } from '#base/markup';
import type { Call, Language } from '#base';
import { uuidOf } from '#exchange';
import { type FeedEntry, publicationEntry } from '../../library/feeds/entries.ts';
import type { Printed } from '../../library/index.ts';
import { cardPath } from '../../library/plates/index.ts';
import type { PublicDossier, PublicStone } from '../../library/public-library.ts';
import type { OutletEvent } from '../outlet.ts';
import { actorOf } from './actor-name.ts';

type Where = Pick<Context<Call>, 'getActorUri' | 'getFollowersUri' | 'getObjectUri'>;

/** Node has no Temporal of its own yet: the vocabulary takes the polyfill's where its types name the language's. */
const instant = (at: string): Temporal.Instant => Polyfill.Instant.from(at) as unknown as Temporal.Instant;

/** The address of what is said of a dossier in a language: the same in every version of it. */
export const articleUri = (at: Where, record: string, language: Language): URL =>
  at.getObjectUri(Article, { language, dossier: uuidOf(record) });

/** A dossier as the fediverse reads it: its title, the correct concept in a sentence, its card, and where the whole stands. */
export function articleOf(at: Where, { library }: Printed, dossier: PublicDossier, language: Language): Article {
  const entry: FeedEntry = publicationEntry(library, dossier, language);
  const content = html`<p>${entry.summary}</p><p><a href="${entry.url}">${entry.url}</a></p>`.text;
  return new Article({
    id: articleUri(at, dossier.id, language),
    attribution: at.getActorUri(actorOf(language)),
    name: new LanguageString(entry.title, language),
    contents: [content, new LanguageString(content, language)],
    url: new URL(entry.url),
    to: PUBLIC_COLLECTION,
    cc: at.getFollowersUri(actorOf(language)),
    published: instant(dossier.firstPublished),
    updated: instant(dossier.version),
    attachments: [
      new Image({
        url: new URL(library.address + cardPath(dossier, language)),
        mediaType: 'image/png',
        name: new LanguageString(entry.title, language),
      }),
    ],
  });
}

/** Everything that stands in a language as it was published, newest first. */
export function publications(at: Where, printed: Printed, language: Language): Create[] {
  return printed.library.dossiers
    .filter((one) => one.languages.includes(language))
    .toSorted((a, b) => (a.firstPublished < b.firstPublished ? 1 : -1))
    .map(
      (dossier) =>
        new Create({
          ...envelope(at, language),
          id: new URL('#published', articleUri(at, dossier.id, language)),
          object: articleOf(at, printed, dossier, language),
        }),
    );
}

/** What followers are told of an event; its id is derived from the event, so that it is known again when it comes again. */
export function activityOf(
  at: Where,
  printed: Printed,
  dossier: PublicDossier | PublicStone,
  { told: { event, version }, language }: { told: OutletEvent; language: Language },
): Activity {
  const uri = articleUri(at, dossier.id, language);
  const common = envelope(at, language);
  if (dossier.withdrawn)
    return new Delete({ ...common, id: new URL('#withdrawn', uri), object: new Tombstone({ id: uri }) });
  const object = articleOf(at, printed, dossier, language);
  return event === 'published'
    ? new Create({ ...common, id: new URL('#published', uri), object })
    : new Update({ ...common, id: new URL(`#corrected-${Date.parse(version)}`, uri), object });
}

const envelope = (at: Where, language: Language) => ({
  actor: at.getActorUri(actorOf(language)),
  to: PUBLIC_COLLECTION,
  cc: at.getFollowersUri(actorOf(language)),
});
