import type { Concept, Content, Said } from './dossier-types.ts';

/** A text of a dossier: its place as comments and findings name it, what it is called, and its words. */
export interface Place {
  where: string;
  title:
    | 'thought.dossiers.name'
    | 'thought.dossiers.claim.statement'
    | `thought.dossiers.step.${'premise' | 'warrant' | 'conclusion' | 'answer'}`
    | `thought.dossiers.depths.${Concept['depth']}`;
  /** Of a step, its number from one. */
  n?: number;
  said: Said;
}

/** Every text of a dossier, in the order in which it is read. */
export function placesOf(content: Content): readonly Place[] {
  return [
    { where: '/title', title: 'thought.dossiers.name', said: content.title },
    { where: '/claim/statement', title: 'thought.dossiers.claim.statement', said: content.claim.statement },
    ...content.steps.flatMap((step, at) =>
      (['premise', 'warrant', 'conclusion', 'answer'] as const).map((part) => ({
        where: `/steps/${at}/${part}`,
        title: `thought.dossiers.step.${part}` as const,
        n: at + 1,
        said: step[part],
      })),
    ),
    ...content.concepts.map((concept, at) => ({
      where: `/concepts/${at}/said`,
      title: `thought.dossiers.depths.${concept.depth}` as const,
      said: concept.said,
    })),
  ];
}
