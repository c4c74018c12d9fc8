import { cleanText } from './clean-text.ts';

/** One name taken out of a field. `acronym` marks initials that stood in brackets behind the name. */
export interface FieldName {
  full: string;
  acronym?: true;
}

const annotation =
  /\b(original script|birth name|combat name|nom de guerre|sub-?unit|previously|formerly|false identity|identification|passport|third|second|first|branch|kunya|nickname|tigrinya|amharic|transliteration|spelling|maiden name|at birth|ngo|phonetic|deceased|fake)\b/i;
/** A bracket, or the end of one, that holds nothing but such a remark. */
const onlyAnnotation =
  /(?:^|\s+[-–]\s+)(?:original script|birth name|combat name|nom de guerre|sub-?unit name|previously listed as|tigrinya|amharic|arabic|kunya|nickname)$/i;
const label =
  /^(original script|in arabic|arabic|الكنية|المعروف ب|a\.?k\.?a\.?|also known as|alias|dit|f\.?k\.?a\.?|n\.?k\.?a\.?)\s*[:.]?\s+/i;
const born = /,?\s+(born|née?|b\.|المولود|مواليد)\s[^;]*\d{2,4}.*$/i;

/**
 * The names in one name field of a list. Lists put several names into one field (`Fazel R; Fazil R`), both scripts
 * (`حسن (Hassan)`, `Agha Jan اغا جان`), initials (`Example Network (EXN)`) and remarks (`X, born in 1963`,
 * `X (previously listed as)`); names are given apart, remarks are dropped: the caller keeps the field as `raw`.
 * `enumerated`: the list also puts names beside one another with commas (`Abdurezak, Abdelrazaq, Abdulrazak`).
 */
export function namesInField(field: string, enumerated = false): FieldName[] {
  return take(field, enumerated, 0);
}

/** Most fields: words of plain letters, single spaces, nothing that could part or label a name. */
const simple = /^[A-Za-z'-]+(?: [A-Za-z'-]+)*$/;
const telling = /\b(born|ne|nee|dit|alias|arabic|original|also)\b/i;

/** Brackets in brackets in brackets are not looked into. */
const DEEPEST = 3;

function take(field: string, enumerated: boolean, depth: number): FieldName[] {
  if (simple.test(field) && !telling.test(field)) return [{ full: field }];
  const text = cleanText(field)
    .replace(/^["“”«»]+|["“”«»]+$/g, '')
    .replace(born, '');
  const found: FieldName[] = [];
  for (const piece of splitOutside(text, /[;؛،|]/)) {
    for (const name of enumerated ? enumeration(piece) : [piece]) collect(name, found, depth);
  }
  const seen = new Set<string>();
  return found.filter(({ full }) => !seen.has(full) && seen.add(full));
}

function collect(piece: string, into: FieldName[], depth: number): void {
  let outside = '';
  const within: FieldName[] = [];
  let rest = piece.replace(label, '');
  for (;;) {
    const bracket = depth > DEEPEST ? undefined : firstBracket(rest);
    if (bracket === undefined) break;
    const before = rest.slice(0, bracket.from);
    outside += before;
    const inner = bracket.inner.trim();
    const kept = sort(inner, piece, within, depth);
    if (kept !== '') outside += /[\p{L}]$/u.test(before) && /\p{sc=Han}/u.test(before) ? kept : ` ${kept} `;
    rest = rest.slice(bracket.to);
  }
  for (const name of scripts(tidy(outside + rest))) into.push({ full: name });
  into.push(...within);
}

/** Decides what a bracket is; returns the text when it is part of the name itself. */
function sort(inner: string, piece: string, within: FieldName[], depth: number): string {
  const host = piece.replace(/\([^)]*\)?/g, ' ');
  const bare = inner.replace(label, '').replace(onlyAnnotation, '');
  if (bare === '') return '';
  if (script(bare) !== script(host) && script(bare) !== '' && script(host) !== '') {
    within.push(...take(bare, false, depth + 1));
    return '';
  }
  if (/[;؛]/.test(inner)) {
    within.push(...take(bare, false, depth + 1));
    return '';
  }
  if (annotation.test(inner) || /\d{3}/.test(inner) || inner.length > 60) return '';
  if (isAcronymOf(inner, host)) {
    within.push({ full: inner, acronym: true });
    return '';
  }
  const variant = piece.trim().endsWith(`(${inner})`) ? lastTokenVariant(host, bare) : undefined;
  if (variant !== undefined) {
    within.push({ full: variant });
    return '';
  }
  return inner;
}

/** Initials: at least two capitals, and their letters come in this order in the name. `FOUNDATION (INDONESIA)` is none. */
function isAcronymOf(inner: string, host: string): boolean {
  if (!/^[\p{Lu}\d][\p{L}\d/.-]{1,9}$/u.test(inner) || (inner.match(/\p{Lu}/gu)?.length ?? 0) < 2) return false;
  if (!/\S[\s-]\S/.test(host.trim())) return false;
  const letters = host.toLowerCase();
  let at = 0;
  for (const letter of inner.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** `Lom-ali Butayev (Butaev)`: the bracket spells the last token anew. */
function lastTokenVariant(host: string, inner: string): string | undefined {
  const tokens = tidy(host).split(' ');
  const last = tokens.at(-1) ?? '';
  if (/\s/.test(inner) || tokens.length < 2 || last[0]?.toLowerCase() !== inner[0]?.toLowerCase()) return undefined;
  return Math.abs(last.length - inner.length) > 3 ? undefined : [...tokens.slice(0, -1), inner].join(' ');
}

/** Two scripts side by side are two names, when each part could be one. */
function scripts(text: string): string[] {
  const runs: { script: string; words: string[] }[] = [];
  for (const word of text.split(' ')) {
    const own = script(word);
    const last = runs.at(-1);
    if (last !== undefined && (own === '' || own === last.script || last.script === '')) {
      last.words.push(word);
      if (last.script === '') last.script = own;
    } else runs.push({ script: own, words: [word] });
  }
  const names = runs.map((run) => tidy(run.words.join(' '))).filter((name) => /\p{L}|\p{N}/u.test(name));
  // One foreign letter among words ("Group α") is no second name.
  return names.length === 2 && names.every((name) => (name.match(/\p{L}/gu)?.length ?? 0) >= 3)
    ? names
    : [text].filter((name) => /\p{L}|\p{N}/u.test(name));
}

/** The script of most letters; '' when there are none. */
export function script(text: string): '' | 'latin' | 'arabic' | 'other' {
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0;
  const arabic = text.match(/\p{sc=Arabic}/gu)?.length ?? 0;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  if (all === 0) return '';
  return latin * 2 > all ? 'latin' : arabic * 2 > all ? 'arabic' : 'other';
}

/** `Abdurezak, Abdelrazaq, Abdulrazak`: three or more single words are that many names, not a family name in front. */
function enumeration(piece: string): string[] {
  const parts = piece.split(',').map((part) => part.trim());
  return parts.length >= 3 && parts.every((part) => /^[^\s.]{4,}$/.test(part)) ? parts : [piece];
}

function splitOutside(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(character)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces.filter((piece) => piece.trim() !== '');
}

function firstBracket(text: string): { from: number; to: number; inner: string } | undefined {
  const from = text.indexOf('(');
  if (from < 0) return undefined;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')' && --depth === 0) return { from, to: at + 1, inner: text.slice(from + 1, at) };
  }
  return { from, to: text.length, inner: text.slice(from + 1) };
}

function tidy(text: string): string {
  return text
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;](?: |$))/g, '')
    .replace(/^[\s,;:"]+|[\s,;:"]+$/g, '')
    .trim();
}
