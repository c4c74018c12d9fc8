import { fold } from './fold.ts';

const MOST_SPELLINGS = 6;

/**
 * A field of a list may hold several names at once (`حسن غول (Hassan Ghul; Hassan Gul)`): each is one spelling.
 * Text in brackets is a spelling of its own when it is in another script or has two words and more, and else a remark;
 * in an organisation's name it is part of the name (a place, a branch), unless it is an abbreviation in capitals.
 */
export function spellingsOf(name: string, organisation = false): string[] {
  const text = fold(name);
  if (!/[;()[\]/]/.test(text) && !(MIXED.test(text) && /[a-z]/i.test(text))) return text === '' ? [] : [text];
  const found: string[] = [];
  const add = (piece: string): void => {
    const trimmed = piece.replace(/^[\s,./-]+|[\s,/-]+$/g, '').replaceAll(/\s+/g, ' ');
    if (/[\p{L}\p{N}]/u.test(trimmed) && !found.includes(trimmed) && found.length < MOST_SPELLINGS) found.push(trimmed);
  };
  for (const whole of text.split(organisation ? /;|(?<=[\p{L}']{4})\/(?=.*\p{L}{4})/u : ';')) {
    const part = organisation ? whole.replace(/[([]\s*[A-Z-]{2,8}\s*[)\]]?/g, ' ').replace(/[()[\]]/g, ' ') : whole;
    const inner: string[] = [];
    const outer = part.replace(/[([]([^)\]]*)[)\]]?/g, (_whole, inside: string) => {
      if (/\s/.test(inside.trim()) || (MIXED.test(inside) && !MIXED.test(part.replace(inside, '')))) inner.push(inside);
      return ' ';
    });
    for (const piece of [outer, ...inner]) for (const one of byScript(piece.replaceAll(/[)\]]/g, ' '))) add(one);
  }
  return found;
}

const MIXED = /\p{Script=Arabic}{2}/u;

/** Arabic and Latin words side by side are two spellings, unless one side is a lone letter or two. */
function byScript(text: string): string[] {
  if (!MIXED.test(text) || !/[a-z]{3}/i.test(text)) return [text];
  const arabic = (text.match(/[\p{Script=Arabic}\s]+/gu) ?? []).join(' ');
  const rest = text.replaceAll(/\p{Script=Arabic}+/gu, ' ');
  return [rest, arabic].map((piece) => piece.replaceAll(/\s+/g, ' ').trim());
}
