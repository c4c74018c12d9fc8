import { type Language, languages, say, type Text } from '#base';
import type { Citation, DossierContent } from './content.ts';
import { fallacyWords } from './fallacy.ts';

const words = {
  claim: { ar: 'الدعوى', en: 'Claim', fr: 'Thèse' },
  concept: { ar: 'المفهوم الصحيح', en: 'Correct concept', fr: 'Concept juste' },
  step: { ar: 'الخطوة {n}', en: 'Step {n}', fr: 'Étape {n}' },
  answer: { ar: 'الجواب {n}', en: 'Answer {n}', fr: 'Réponse {n}' },
  premise: { ar: 'المقدمة {n}', en: 'Premise {n}', fr: 'Prémisse {n}' },
  warrant: { ar: 'وجه الاستدلال {n}', en: 'Warrant {n}', fr: 'Garantie {n}' },
  conclusion: { ar: 'النتيجة {n}', en: 'Conclusion {n}', fr: 'Conclusion {n}' },
} as const satisfies Readonly<Record<string, Text>>;

/** One line in which Argdown finds no mark of its own: brackets, hashes, and what begins a relation. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[[\]<>{}#@|*_/\\]/g, (mark) => replacement[mark] ?? ' ')
    .replace(/^[\s+\-~.]+/, '')
    .trim();
}
const replacement: Readonly<Record<string, string>> = {
  '[': '(',
  ']': ')',
  '<': '‹',
  '>': '›',
  '{': '(',
  '}': ')',
  '/': '⁄',
};

const quoted = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim());

const cited = (one: Citation): string =>
  [one.work, one.edition, one.locator, one.grade === '' ? '' : `${one.grade} (${one.grader})`]
    .filter((part) => part !== '')
    .join(', ');

/** The language asked for, else the first in which the text is written. */
const inOrder = (text: Text, language: Language): string =>
  [language, ...languages].map((one) => text[one]).find((said) => said.trim() !== '') ?? '';

/**
 * A dossier as an argument map in Argdown (argdown.org, syntax of @argdown/core 2): the claim as a statement, each step an
 * argument for it with its premise, warrant and conclusion, each answer an attack on that step, and the correct concept
 * against the claim. Citations and the fallacy stand as data. Pure.
 */
export function argdownOf(content: DossierContent, language: Language): string {
  const named = (key: keyof typeof words, n?: number) => say(words[key], language, n === undefined ? {} : { n });
  const told = (text: Text) => plain(inOrder(text, language));
  const known = new Map(content.citations.map((one) => [one.id, one]));
  const sources = (ids: readonly string[]) =>
    ids
      .map((id) => known.get(id))
      .filter((one) => one !== undefined)
      .map(cited);
  const [concept] = [...content.concepts].sort(
    (a, b) =>
      Number(b.audience === 'general' && b.depth === 'sentence') -
      Number(a.audience === 'general' && a.depth === 'sentence'),
  );
  const lines = ['===', `title: ${quoted(inOrder(content.title, language))}`, '===', ''];
  lines.push(`[${named('claim')}]: ${told(content.claim.statement)} {harmClass: ${quoted(content.claim.harmClass)}}`);
  content.steps.forEach((_, at) => lines.push(`  + <${named('step', at + 1)}>`));
  if (concept !== undefined) lines.push(`  - [${named('concept')}]`);
  content.steps.forEach((step, at) => {
    const n = at + 1;
    lines.push('', `<${named('step', n)}> {fallacy: ${quoted(say(fallacyWords[step.fallacy], language))}}`, '');
    lines.push(`(1) [${named('premise', n)}]: ${told(step.premise)}`);
    lines.push(`(2) [${named('warrant', n)}]: ${told(step.warrant)}`, '----');
    lines.push(`(3) [${named('conclusion', n)}]: ${told(step.conclusion)}`, `  +> [${named('claim')}]`);
    lines.push(
      '',
      `<${named('answer', n)}>: ${told(step.answer)} {sources: ${JSON.stringify(sources(step.citations))}}`,
    );
    lines.push(`  -> <${named('step', n)}>`);
  });
  if (concept !== undefined)
    lines.push(
      '',
      `[${named('concept')}]: ${told(concept.said)} {sources: ${JSON.stringify(sources(concept.citations))}}`,
    );
  return `${lines.join('\n')}\n`;
}
