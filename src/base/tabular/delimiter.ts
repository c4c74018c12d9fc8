import { decodeText } from './decode-text.ts';
import type { InputFile } from './input-file.ts';

const candidates = [',', ';', '\t'] as const;

/** The delimiter that cuts the first lines into the most cells, and into equally many each. Comma when in doubt. */
export async function delimiterOf(file: InputFile): Promise<string> {
  return guessDelimiter(await firstText(file, 32 * 1024));
}

/** The beginning of the file as text, at most `limit` characters. */
export async function firstText(file: InputFile, limit: number): Promise<string> {
  let text = '';
  for await (const part of decodeText(file, { guessArabic: true })) {
    text += part.slice(0, limit);
    if (text.length >= limit) break;
  }
  return text.slice(0, limit);
}

export function guessDelimiter(text: string): string {
  const lines = unquoted(text)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  let best: string = ',';
  let bestScore = 0;
  for (const candidate of candidates) {
    const counts = lines.map((line) => line.split(candidate).length - 1);
    const typical = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const agreeing = counts.filter((count) => count === typical).length;
    const score = typical * (agreeing / Math.max(1, counts.length));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Quoted cells may hold any delimiter and line break; they must not vote. */
function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*("|$)/g, 'q');
}
