import type { Text } from '#base';
import type { ClaimClass } from '../claims/claim-class.ts';
import type { Listing } from '../claims/claim.ts';
import type { Answered } from '../claims/rabat.ts';
import type { Audience, Citation, Concept, Depth, DossierContent } from '../dossiers/content.ts';
import type { Fallacy } from '../dossiers/fallacy.ts';
import { answered, ofAnyProposition } from './threshold.ts';

/** One text in the three languages. */
export const said = (ar: string, en: string, fr: string): Text => ({ ar, en, fr });

/** Paragraphs in the three languages. */
export const written = (ar: readonly string[], en: readonly string[], fr: readonly string[]): Text =>
  said(ar.join('\n\n'), en.join('\n\n'), fr.join('\n\n'));

interface Part {
  premise: Text;
  warrant: Text;
  conclusion: Text;
  fallacy: Fallacy;
  answer: Text;
  cites: readonly Citation[];
}

type Told = readonly [audience: Audience, depth: Depth, said: Text, cites?: readonly Citation[]];

export interface StarterDossier {
  /** Names it in files and on the command line. */
  key: string;
  content: DossierContent;
}

/** What a file of the set says; the rest follows from it. */
interface Written {
  title: Text;
  harmClass: ClaimClass;
  listing?: Listing;
  statement: Text;
  /** Those factors of which this proposition asks for words of its own. */
  content: readonly [Answered['answer'], Text];
  likelihood: readonly [Answered['answer'], Text];
  steps: readonly Part[];
  concepts: readonly Told[];
}

/** The house's content of what a file of the set says: sources are named where they are cited, and gathered here once. Pure. */
export function starterDossier(key: string, told: Written): StarterDossier {
  const sources = new Map<string, Citation>();
  const idsOf = (cites: readonly Citation[]) =>
    cites.map((one) => {
      sources.set(one.id, one);
      return one.id;
    });
  const steps = told.steps.map(({ cites, ...step }, n) => ({ id: `s${n + 1}`, ...step, citations: idsOf(cites) }));
  const concepts = told.concepts.map(
    ([audience, depth, words, cites = []]): Concept => ({ audience, depth, said: words, citations: idsOf(cites) }),
  );
  const { title, harmClass, listing, statement } = told;
  return {
    key,
    content: {
      title,
      claim: {
        harmClass,
        statement,
        ...(listing !== undefined && { listing }),
        rabat: {
          ...ofAnyProposition,
          contentForm: answered(...told.content),
          likelihood: answered(...told.likelihood),
        },
        leadsTo: ['counter-speech'],
      },
      steps,
      concepts,
      citations: [...sources.values()],
    },
  };
}
