import type { Language } from '#base';
import { uuidOf } from '#exchange';
import { inLanguage } from '../said.ts';
import { pageWords as words } from '../page-words.ts';
import { shortConcept } from '../pages/dossier-page.ts';
import type { PublicDossier, PublicLibrary, PublicStone } from '../public-library.ts';

/** Something that happened: a dossier was published or written anew, corrected, or withdrawn. */
export interface FeedEntry {
  /** A tag URI (RFC 4151) that never changes, so that a reader tells what it has seen. */
  readonly id: string;
  readonly url: string;
  /** RFC 3339. */
  readonly at: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
}

/** So many entries a feed holds. */
const MOST = 50;
/** RFC 4151: who named it, and the first day of the name. */
const TAG = 'tag:mithaq.example,2026';

/** What a feed of a language tells, newest first. An exercise says so in its title. */
export function entriesOf(library: PublicLibrary, language: Language): FeedEntry[] {
  const entries: FeedEntry[] = [];
  for (const dossier of library.dossiers) {
    if (!dossier.languages.includes(language)) continue;
    const published = publicationEntry(library, dossier, language);
    entries.push(published);
    for (const correction of dossier.corrections)
      entries.push({
        ...published,
        id: `${TAG}:${correction.id}`,
        at: correction.at,
        title: `${words.correctionsOf[language]}: ${published.title}`,
        summary: inLanguage(correction.stands, language).text,
      });
  }
  for (const stone of library.stones)
    if (stone.languages.includes(language)) entries.push(withdrawal(library, stone, language));
  return entries.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1)).slice(0, MOST);
}

/** What a feed tells of a dossier as it stands. */
export function publicationEntry({ address }: PublicLibrary, dossier: PublicDossier, language: Language): FeedEntry {
  return {
    id: `${TAG}:${dossier.id}:${dossier.version}`,
    url: `${address}${language}/dossiers/${uuidOf(dossier.id)}.html`,
    at: dossier.version,
    language,
    title: `${inLanguage(dossier.title, language).text}${dossier.exercise ? ` (${words.exerciseShort[language]})` : ''}`,
    summary: summaryOf(dossier, language),
    author: dossier.publisher[language],
  };
}

/** That a dossier was withdrawn, and why; nothing of what it said. */
function withdrawal({ address }: PublicLibrary, stone: PublicStone, language: Language): FeedEntry {
  const { id, withdrawnAt, reason, exercise } = stone;
  return {
    id: `${TAG}:${reason?.id ?? `${id}:withdrawn`}`,
    url: `${address}${language}/dossiers/${uuidOf(id)}.html`,
    at: withdrawnAt,
    language,
    title: `${words.withdrawn[language]}${exercise ? ` (${words.exerciseShort[language]})` : ''}`,
    summary: reason === undefined ? words.noReason[language] : inLanguage(reason.wrong, language).text,
    author: stone.publisher[language],
  };
}

/** The correct concept in a sentence; the claim is not spread by a feed. */
function summaryOf(dossier: PublicDossier, language: Language): string {
  const short = shortConcept(dossier);
  const said = short === undefined ? '' : inLanguage(short.said, language).text;
  return dossier.exercise ? `${words.exercise[language]} ${said}` : said;
}

/** When the library last said something; before it ever did, the first moment of its day. */
export const updatedAt = (library: PublicLibrary, entries: readonly FeedEntry[]): string =>
  entries[0]?.at ?? `${library.day}T00:00:00.000Z`;
