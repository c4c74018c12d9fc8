import { type Language, languages, type Text } from '#base';
import { claimFaults } from '../claims/claim.ts';
import type { DossierContent } from './content.ts';

export type Gap = 'statement' | 'listing' | 'rabat' | 'leads' | 'title' | 'steps' | 'concept' | 'language' | 'uncited';

/** Every text of a dossier that a language must have, with its place. */
function textsOf(content: DossierContent): readonly { where: string; said: Text }[] {
  return [
    { where: '/title', said: content.title },
    { where: '/claim/statement', said: content.claim.statement },
    ...content.steps.flatMap((step, n) =>
      (['premise', 'warrant', 'conclusion', 'answer'] as const).map((part) => ({
        where: `/steps/${n}/${part}`,
        said: step[part],
      })),
    ),
    ...content.concepts.map(({ said }, n) => ({ where: `/concepts/${n}/said`, said })),
  ];
}

/** Languages in which every text of a dossier is written. Pure. */
export function wholeLanguages(content: DossierContent): readonly Language[] {
  return languages.filter((language) => textsOf(content).every(({ said }) => said[language].trim() !== ''));
}

/**
 * What a dossier lacks before anybody reviews it: the claim's own gaps, a step, the concept in one sentence for everybody,
 * a citation for each answer, and one language in which all of it is written. Pure.
 */
export function gapsOf(content: DossierContent): readonly { gap: Gap; where: string }[] {
  const found: { gap: Gap; where: string }[] = claimFaults(content.claim).map(({ fault, where }) => ({
    gap: fault,
    where,
  }));
  if (Object.values(content.title).every((said) => said.trim() === '')) found.push({ gap: 'title', where: '/title' });
  if (content.steps.length === 0) found.push({ gap: 'steps', where: '/steps' });
  if (!content.concepts.some(({ audience, depth }) => audience === 'general' && depth === 'sentence'))
    found.push({ gap: 'concept', where: '/concepts' });
  content.steps.forEach(({ citations }, n) => {
    if (citations.length === 0) found.push({ gap: 'uncited', where: `/steps/${n}/citations` });
  });
  if (wholeLanguages(content).length === 0) found.push({ gap: 'language', where: '/' });
  return found;
}

/** Every text of a dossier in one language, with its place: what is read, checked and compared word by word. Pure. */
export function readingOf(content: DossierContent, language: Language): readonly { where: string; text: string }[] {
  return textsOf(content)
    .map(({ where, said }) => ({ where, text: said[language] }))
    .filter(({ text }) => text.trim() !== '');
}
