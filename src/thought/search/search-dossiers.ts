import type { z } from 'zod';
import { type Act, need } from '#base';
import { localReader, readRecords } from '#exchange';
import { dossierShape } from '#records';
import { resolveQuotations } from '../citations/resolve-quotations.ts';
import type { QuranIndex } from '../citations/quran-index.ts';
import type { ThoughtDeps } from '../deps.ts';
import { nameMembers, objectOf } from '../opinions/known-dossiers.ts';
import type { thoughtSearchRoutes } from './contract.ts';
import { excerptOf, marksIn } from './engine/excerpt.ts';
import type { Answer, Hit } from './engine/search-index.ts';
import { meets, spanOfLocator } from './engine/verse-query.ts';
import type { SearchLanguage, TokenWord } from './engine/words.ts';
import type { Shelved } from './search-shelf.ts';
import { ownDossiers } from './search-store.ts';
import { type Searched, searchedRecord } from './searched.ts';

type View = z.input<typeof thoughtSearchRoutes.searchDossiers.response>;
type HitView = View['items'][number];
type Asked = z.output<typeof thoughtSearchRoutes.searchDossiers.query>;
interface Shown extends Searched {
  readonly id: string;
  readonly own: boolean;
  readonly by?: string;
}

/** So many hits are looked at for those of one class; beyond them nothing answers well. */
const DEEPEST = 500;

/**
 * Dossiers that answer a query, the best first (right `thought.read`): this state's own, and those of others whose records
 * the reader may read at this moment. It says whether there are more, and never how many.
 */
export async function searchDossiers(
  act: Act,
  { desk }: Pick<ThoughtDeps, 'desk'>,
  { index, kept }: Shelved,
  quran: QuranIndex | undefined,
  { q, language, harmClass, begun, limit }: Asked,
): Promise<View> {
  need(act.actor, 'thought.read');
  const verses = quran === undefined ? [] : versesQuoted(quran, q);
  const answer = index.ask({ query: q, language, begun: begun === true, verses });
  const members = await nameMembers(act, { desk });
  const items: HitView[] = [];
  const hits = answer.hits.slice(0, DEEPEST);
  const read = new Map<string, TokenWord>();
  for (let at = 0; at < hits.length && items.length <= limit; at += limit + 1) {
    const batch = hits.slice(at, at + limit + 1);
    const shown = await shownOf(act, kept, batch, (origin) => members.get(origin)?.name ?? origin);
    for (const hit of batch) {
      const one = shown.get(hit.key);
      if (one !== undefined && (harmClass === undefined || one.harmClass === harmClass))
        items.push(hitView(one, hit, answer, read));
    }
  }
  await act.audit({ action: 'thought.search', objects: [], detail: { count: Math.min(items.length, limit) } });
  const { languages, words, verses: named } = answer.understood;
  return {
    items: items.slice(0, limit),
    more: items.length > limit,
    understood: { languages: [...languages], words: [...words], verses: [...named] },
  };
}

/** Verses whose words a query has, as they are; of what stands in very many places, ten. */
export const versesQuoted = (quran: QuranIndex, query: string): string[] =>
  resolveQuotations(quran, query)
    .quotations.filter(({ altered }) => !altered)
    .flatMap(({ places }) => places.slice(0, 10).flatMap(({ verses }) => verses));

async function shownOf(act: Act, kept: Shelved['kept'], hits: readonly Hit[], named: (origin: string) => string) {
  const shown = new Map<string, Shown>();
  const places = hits.flatMap(({ key }) => kept.get(key) ?? []);
  const versions = places.flatMap((one) => ('own' in one ? [one.own.version] : []));
  for (const one of await ownDossiers(act.tx, versions)) shown.set(one.id, { ...one, own: true });
  const seqs = places.flatMap((one) => ('seq' in one ? [one.seq] : []));
  if (seqs.length === 0) return shown;
  for (const record of (await readRecords(act, localReader(act.actor), seqs)).values()) {
    const { data } = dossierShape.safeParse(objectOf(record));
    if (data !== undefined)
      shown.set(record.id, { ...searchedRecord(data), id: record.id, own: false, by: named(record.origin) });
  }
  return shown;
}

const places = ['concept', 'claim', 'steps', 'page', 'treatise'] as const;

function hitView(
  { id, own, by, harmClass, exercise, texts, locators }: Shown,
  hit: Hit,
  answer: Answer,
  read: Map<string, TokenWord>,
): HitView {
  const asked = (word: string) => answer.marks(hit.language, word);
  const language = texts[hit.language] === undefined ? (Object.keys(texts)[0] as SearchLanguage) : hit.language;
  const said = texts[language] ?? {};
  const title = said.title ?? '';
  const best = places
    .flatMap((place) =>
      said[place] === undefined ? [] : [{ place, ...excerptOf(said[place], asked, undefined, read) }],
    )
    .toSorted((one, other) => other.marks.length - one.marks.length)[0];
  const spans = answer.understood.verses.flatMap((verse) => spanOfLocator(verse) ?? []);
  return {
    id,
    own,
    ...(by !== undefined && { by }),
    harmClass,
    exercise,
    title: { language, text: title, marks: marksIn(title, asked, read) },
    ...(best !== undefined && { excerpt: { language, ...best } }),
    cites: [...new Set(locators)].filter((locator) => {
      const span = spanOfLocator(locator);
      return span !== undefined && spans.some((one) => meets(one, span));
    }),
  };
}
