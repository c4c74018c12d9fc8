import { sql } from 'kysely';
import { openTestDatabase } from '../../src/base/testing.ts';
import type { JudgedDossier, JudgedLanguage } from './judged/core.ts';

const configurations: Readonly<Record<JudgedLanguage, string>> = { ar: 'arabic', en: 'english', fr: 'french' };

/** The full text search of PostgreSQL by its own stemmers, any word of a query counting, the title weighed most. */
export async function postgresSearch(library: readonly JudgedDossier[]) {
  const opened = await openTestDatabase([
    {
      id: 'bench/search',
      up: `create table searched (id text not null, language text not null, words tsvector not null);
        create index searched_words on searched using gin (words)`,
    },
  ]);
  const rows = library.flatMap(({ id, texts }) =>
    (['ar', 'en', 'fr'] as const).map((language) => ({
      id,
      language,
      as: configurations[language],
      ...texts[language],
    })),
  );
  for (let at = 0; at < rows.length; at += 1000)
    await sql`insert into searched select r.id, r.language, setweight(to_tsvector(r."as"::regconfig, r.title), 'A')
        || setweight(to_tsvector(r."as"::regconfig, r.concept), 'B') || setweight(to_tsvector(r."as"::regconfig, r.claim), 'B')
        || setweight(to_tsvector(r."as"::regconfig, r.page), 'D')
      from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + 1000))}::jsonb)
        as r (id text, language text, "as" text, title text, concept text, claim text, page text)`.execute(opened.db);
  await sql`analyze searched`.execute(opened.db);
  return {
    ask: async (query: string, language: JudgedLanguage): Promise<string[]> => {
      const { rows: found } = await sql<{ id: string }>`
        with q as (select replace(plainto_tsquery(${configurations[language]}::regconfig, ${query})::text, '&', '|')::tsquery as q)
        select id from searched, q where words @@ q.q and language = ${language}
        order by ts_rank(words, q.q) desc, id limit 10`.execute(opened.db);
      return found.map(({ id }) => id);
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}
