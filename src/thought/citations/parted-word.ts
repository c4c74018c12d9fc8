import type { Step } from './alignment.ts';
import type { QuotingText } from './quoting-text.ts';
import type { QuranIndex } from './quran-index.ts';

/**
 * Today's spelling parts what Uthmani writes as one word (the call "ya" and who is called). Where one of the two parts is
 * altered, that is one difference and not two: steps side by side that take two or three words of the text and one place,
 * and still hold a part of the word of that place, become one.
 */
export function asOneWord(text: QuotingText, index: QuranIndex, steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] as Step;
    const next = steps[at + 1];
    const third = steps[at + 2];
    const three = third === undefined || next === undefined ? undefined : changedWord(text, index, [step, next, third]);
    const two = next === undefined ? undefined : changedWord(text, index, [step, next]);
    joined.push(three ?? two ?? step);
    at += three !== undefined ? 2 : two !== undefined ? 1 : 0;
  }
  return joined;
}

function changedWord(text: QuotingText, index: QuranIndex, steps: readonly Step[]): Step | undefined {
  const [head, tail] = [steps[0] as Step, steps.at(-1) as Step];
  if (steps.some(({ kind }) => kind !== 'changed' && kind !== 'added') || tail.end - head.first !== 1) return undefined;
  const place = tail.end - 1;
  const parts = text.words.slice(head.from, tail.to).map(({ letters }) => letters);
  const holds = index.spellings[place]?.some((whole) =>
    parts.some(
      (part) => part.length > 1 && part.length < whole.length && (whole.startsWith(part) || whole.endsWith(part)),
    ),
  );
  if (holds !== true) return undefined;
  return { kind: 'changed', from: head.from, to: tail.to, first: place, end: tail.end };
}
