import type { NameKind } from '../../subject.ts';
import { valueText } from './clean-text.ts';

/** Name 6 is the family name or the whole name of an entity; Names 1 to 5 stand before it in reading order. */
export function ukName(cell: (name: string) => string): string[] {
  return ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'].map(cell);
}

/** `Primary Name`, `Primary name variation`, `Alias` (with `Alias strength`), `AKA`, `FKA`, `Prime Alias`. */
export function ukNameKind(type: string, strength: string): NameKind {
  if (/low|weak/i.test(valueText(strength))) return 'weak-alias';
  if (/^f\.?k\.?a|formerly/i.test(type.trim())) return 'former';
  return /^prim(e|ary)\b/i.test(type.trim()) && !/variation/i.test(type) ? 'primary' : 'alias';
}
