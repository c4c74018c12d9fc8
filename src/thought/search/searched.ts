import type { Language } from '#base';
import type { DossierRecord } from '#records';
import type { ClaimClass } from '../claims/claim-class.ts';
import type { DossierContent } from '../dossiers/content.ts';
import type { Entry } from './engine/search-index.ts';
import { type Field, type FieldTexts, fields } from './engine/text-index.ts';
import { type SearchLanguage, searchLanguages } from './engine/words.ts';

/** A dossier as it is searched and shown, whoever's it is. */
export interface Searched {
  readonly harmClass: ClaimClass;
  readonly exercise: boolean;
  readonly texts: Readonly<Partial<Record<SearchLanguage, FieldTexts>>>;
  /** Of the Quran. */
  readonly locators: readonly string[];
}

type Said = Readonly<Partial<Record<Language, string>>>;
type Part = readonly [field: Field, said: Said];

const joined = (parts: readonly Part[]): Searched['texts'] =>
  Object.fromEntries(
    searchLanguages.flatMap((language) => {
      const texts = fields.flatMap((field) => {
        const said = parts.flatMap(([of, each]) => (of === field && each[language] ? [each[language]] : []));
        return said.length === 0 ? [] : [[field, said.join('\n')] as const];
      });
      return texts.length === 0 ? [] : [[language, Object.fromEntries(texts)] as const];
    }),
  );

const fieldOf = { sentence: 'concept', page: 'page', treatise: 'treatise' } as const;

/** What of a dossier of this house is searched. */
export function searchedContent({
  title,
  claim,
  steps,
  concepts,
  citations,
}: Omit<DossierContent, 'claim'> & { claim: Pick<DossierContent['claim'], 'harmClass' | 'statement'> }) {
  return {
    harmClass: claim.harmClass,
    texts: joined([
      ['title', title],
      ['claim', claim.statement],
      ...steps.flatMap(({ premise, warrant, conclusion, answer }): Part[] =>
        [premise, warrant, conclusion, answer].map((said) => ['steps', said]),
      ),
      ...concepts.map(({ depth, said }): Part => [fieldOf[depth], said]),
    ]),
    locators: citations.filter(({ kind }) => kind === 'quran').map(({ locator }) => locator),
  };
}

const ofRecord = ({
  ara,
  eng,
  fra,
}: {
  ara?: string | undefined;
  eng?: string | undefined;
  fra?: string | undefined;
}): Said => ({
  ...(ara !== undefined && { ar: ara }),
  ...(eng !== undefined && { en: eng }),
  ...(fra !== undefined && { fr: fra }),
});

/** The same of a record, whichever state wrote it. */
export function searchedRecord({ title, claim, steps, concepts, exercise }: DossierRecord): Searched {
  const cited = [...steps, ...concepts].flatMap(({ citations }) => citations);
  return {
    harmClass: claim.harm_class,
    exercise: exercise === true,
    texts: joined([
      ['title', ofRecord(title)],
      ['claim', ofRecord(claim.statement)],
      ...steps.flatMap(({ premise, warrant, conclusion, answer }): Part[] =>
        [premise, warrant, conclusion, answer].map((said) => ['steps', ofRecord(said)]),
      ),
      ...concepts.map(({ depth, said }): Part => [fieldOf[depth], ofRecord(said)]),
    ]),
    locators: cited.filter(({ work_kind: kind }) => kind === 'quran').map(({ locator }) => locator),
  };
}

export const entryOf = (key: string, { texts, locators }: Searched): Entry => ({
  key,
  texts,
  locators: [...new Set(locators)],
});
