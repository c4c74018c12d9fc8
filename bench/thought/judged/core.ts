import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const judgedLanguages = ['ar', 'en', 'fr'] as const;
export type JudgedLanguage = (typeof judgedLanguages)[number];

export interface JudgedText {
  title: string;
  claim: string;
  concept: string;
  page: string;
  steps?: string;
  treatise?: string;
}

export interface JudgedDossier {
  id: string;
  /** `2:256`. */
  locators: readonly string[];
  texts: Readonly<Record<JudgedLanguage, JudgedText>>;
}

export interface JudgedQuery {
  kind: string;
  language: JudgedLanguage;
  query: string;
  relevant: readonly string[];
  half: 'development' | 'test';
}

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8').trim();

/** The dossiers written by hand. */
export function judgedCore(): JudgedDossier[] {
  return ['core-1.txt', 'core-2.txt'].flatMap((file) =>
    read(file)
      .split(/^# /m)
      .filter((block) => block !== '')
      .map((block) => {
        const [head = '', ...lines] = block.trim().split('\n');
        const [id = '', ...locators] = head.split(' ');
        const [ar, en, fr] = lines.map((line) => {
          const [, title = '', claim = '', concept = ''] = line.split('|');
          return { title, claim, concept, page: '' };
        });
        return { id, locators, texts: { ar, en, fr } as JudgedDossier['texts'] };
      }),
  );
}

/** FNV-1a over UTF-16 units, its lowest bit: which half a query is in says nothing of its kind. */
function halfOf(query: string): JudgedQuery['half'] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < query.length; at += 1) hash = Math.imul(hash ^ query.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) & 1) === 0 ? 'development' : 'test';
}

/** The queries of the first set; those of the second are in a folder of their own. */
export function judgedQueries(folder = '.'): JudgedQuery[] {
  return judgedLanguages.flatMap((language) =>
    read(join(folder, `queries-${language}.txt`))
      .split('\n')
      .map((line) => {
        const [kind = '', query = '', ids = ''] = line.split('|');
        return { kind, language, query, relevant: ids.split(','), half: halfOf(`${language} ${query}`) };
      }),
  );
}
