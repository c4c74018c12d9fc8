import { fold } from './fold.ts';
import { romanise } from './romanise.ts';
import type { NameToken, ParsedName } from './types.ts';

const PARTICLES = new Set(['al', 'el', 'ul', 'bin', 'ben', 'ibn', 'bint', 'the', 'of', 'de', 'and']);

/** Parses one name as given: words, their readings in Latin, and the part each plays. Never throws. */
export function parseName(name: string): ParsedName {
  const text = fold(name);
  const tokens: NameToken[] = [];
  for (const word of text.split(/[^\p{L}\p{N}\p{M}']+/u)) {
    const latin = romanise(word).replace(/[^a-z0-9]/g, '');
    if (latin === '') continue;
    const bare = /^ال..../.test(word) ? latin.slice(2) : latin;
    tokens.push({ text: word, latin: bare, role: PARTICLES.has(bare) ? 'particle' : 'name' });
    if (tokens.length === 24) break;
  }
  return { text, tokens };
}
