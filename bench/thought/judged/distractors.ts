import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JudgedDossier, type JudgedText, judgedLanguages } from './core.ts';

const linesOf = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('|'));

/** Mulberry32: the same library in every run. */
export function seeded(start: number): () => number {
  let seed = start;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The core and as many others as make `size`. Every one has a page, in which stand words of the core's other dossiers. */
export function libraryOf(core: readonly JudgedDossier[], size: number, seed = 20261126): JudgedDossier[] {
  const [subjects, aspects, random] = [linesOf('subjects.txt'), linesOf('aspects.txt'), seeded(seed)];
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const lent = judgedLanguages.map((language) => core.map(({ texts }) => wordsOf(texts[language])));
  const filled = (at: number, template: string, subject: readonly string[]) =>
    template.replace('%', subject[at] as string);
  /** Words of as many dossiers of the core, one of each. */
  const borrowed = (at: number, count: number, not: number) =>
    Array.from({ length: count }, () => Math.floor(random() * core.length))
      .filter((from, place, all) => from !== not && all.indexOf(from) === place)
      .map((from) => pick(lent[at]?.[from] as string[]));
  const pageOf = (at: number, not: number) =>
    Array.from({ length: 6 }, () => {
      const sentence = filled(at, pick(aspects)[at + 3] as string, pick(subjects));
      return `${sentence} ${borrowed(at, 2, not).join(' ')}`;
    }).join(' ');
  const withPage = core.map((one, not) => ({
    ...one,
    texts: textsOf((at, language) => {
      const own = one.texts[language];
      return { ...own, page: `${own.page} ${pageOf(at, not)}`.trim() };
    }),
  }));
  const others = Array.from({ length: Math.max(0, size - core.length) }, (_, n): JudgedDossier => {
    const [subject, other, aspect] = [pick(subjects), pick(subjects), pick(aspects)];
    const titled = random() < 0.1;
    return {
      id: `distractor-${n}`,
      locators: random() < 0.5 ? [`${1 + Math.floor(random() * 114)}:${1 + Math.floor(random() * 6)}`] : [],
      texts: textsOf((at) => ({
        title: `${filled(at, aspect[at] as string, subject)}${titled ? ` ${borrowed(at, 1, -1).join(' ')}` : ''}`,
        claim: `${filled(at, pick(aspects)[at + 3] as string, other)} ${borrowed(at, 2, -1).join(' ')}`,
        concept: `${filled(at, aspect[at + 3] as string, subject)} ${borrowed(at, 2, -1).join(' ')}`,
        page: pageOf(at, -1),
      })),
    };
  });
  return [...withPage, ...others];
}

const textsOf = (one: (at: number, language: 'ar' | 'en' | 'fr') => JudgedText) => ({
  ar: one(0, 'ar'),
  en: one(1, 'en'),
  fr: one(2, 'fr'),
});

const wordsOf = ({ title, claim, concept }: JudgedText) =>
  `${title} ${claim} ${concept}`.split(/[^\p{L}\p{M}’-]+/u).filter((word) => word.length > 3);
