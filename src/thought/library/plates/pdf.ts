import { readFile } from 'node:fs/promises';
import { type Language, say } from '#base';
import { openTypesetter, type Typesetter } from '#base/typeset';
import { classWords } from '../../claims/claim-class.ts';
import { fallacyWords } from '../../dossiers/fallacy.ts';
import { inLanguage } from '../said.ts';
import { audienceWords, depthWords, pageWords as words, roleWords } from '../page-words.ts';
import { dossierPath, shortConcept } from '../pages/dossier-page.ts';
import { dayIn } from '../pages/page.ts';
import type { PublicCitation, PublicDossier, PublicLibrary, Said } from '../public-library.ts';

/** The typesetter of dossiers. */
export const openDossierSetter = async (): Promise<Typesetter> =>
  openTypesetter(await readFile(new URL('dossier.typ', import.meta.url), 'utf8'));

/** A dossier as its PDF says it; verses stand as places, to be read in a copy of the Quran. */
export function dossierSheet(library: PublicLibrary, dossier: PublicDossier, language: Language): object {
  const said = (one: Said) => inLanguage(one, language).text;
  const lines = (one: Said) =>
    said(one)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const sources = (citations: readonly PublicCitation[]) => citations.map(({ work, locator }) => `${work} ${locator}`);
  const short = shortConcept(dossier);
  return {
    lang: language,
    rtl: language === 'ar',
    library: words.library[language],
    title: said(dossier.title),
    publisher: dossier.publisher[language],
    address: `${library.address}${language}/${dossierPath(dossier)}`,
    notice: dossier.exercise ? words.exercise[language] : '',
    short: short === undefined ? '' : said(short.said),
    harm: classWords[dossier.claim.harmClass][language],
    words: Object.fromEntries(
      (['claim', 'claimNotice', 'answer', 'concept', 'sources', 'reviewed'] as const).map((key) => [
        key,
        words[key][language],
      ]),
    ),
    claim: lines(dossier.claim.statement),
    steps: dossier.steps.map((step, n) => ({
      name: say(words.step, language, { n: numberIn(n + 1, language) }),
      said: [
        [words.premise[language], said(step.premise)],
        [words.warrant[language], said(step.warrant)],
        [words.conclusion[language], said(step.conclusion)],
        [words.wrong[language], fallacyWords[step.fallacy][language]],
      ],
      answer: lines(step.answer),
      sources: sources(step.citations),
    })),
    concepts: dossier.concepts
      .filter((one) => one !== short)
      .map(({ depth, audience, said: text, citations }) => ({
        name: `${depthWords[depth][language]} · ${audienceWords[audience][language]}`,
        said: lines(text),
        sources: sources(citations),
      })),
    reviews: dossier.reviews.map(
      ({ role, institution }) => `${roleWords[role]?.[language] ?? role}: ${said(institution)}`,
    ),
    facts: `${words.edition[language]} ${numberIn(dossier.editionNumber, language)} (${dayIn(dossier.version, language)}) · ${words.reviewDue[language]} ${dayIn(dossier.reviewDue, language)}`,
  };
}

const numberIn = (n: number, language: Language): string =>
  new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : language).format(n);
