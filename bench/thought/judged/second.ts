import { allMethods } from '../../../src/thought/methods/matrix/index.ts';
import { searchedContent } from '../../../src/thought/search/searched.ts';
import { starterDossiers } from '../../../src/thought/starter/index.ts';
import { type JudgedDossier, judgedCore, judgedQueries, type JudgedText } from './core.ts';
import { libraryOf } from './distractors.ts';

/** The starter dossiers as the room of search reads them. */
const starters = (): JudgedDossier[] =>
  starterDossiers.map(({ key, content }) => {
    const { texts, locators } = searchedContent(content);
    const of = (language: 'ar' | 'en' | 'fr'): JudgedText => ({
      ...texts[language],
      title: texts[language]?.title ?? '',
      claim: texts[language]?.claim ?? '',
      concept: texts[language]?.concept ?? '',
      page: texts[language]?.page ?? '',
    });
    return { id: key, locators, texts: { ar: of('ar'), en: of('en'), fr: of('fr') } };
  });

/** The methods of the matrix, each as if it were a dossier. */
const methods = (): JudgedDossier[] =>
  allMethods.map((method) => {
    const of = (language: 'ar' | 'en' | 'fr'): JudgedText => {
      const { name, sentence, signs, answers, example } = method[language];
      return { title: name, claim: sentence, concept: '', page: [...signs, ...answers, example].join(' ') };
    };
    return { id: method.code, locators: [], texts: { ar: of('ar'), en: of('en'), fr: of('fr') } };
  });

/** The second set: its documents among as many others as make `size`, and its queries, all of them for testing. */
export function secondSet(size: number) {
  const library = libraryOf([...judgedCore(), ...starters(), ...methods()], size, 20261127);
  return { library, queries: judgedQueries('second').map((one) => ({ ...one, half: 'test' as const })) };
}
