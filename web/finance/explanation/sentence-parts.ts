interface SentencePart {
  said: string;
  /** A value put into the sentence: it must not change the direction of the words around it, nor they its own. */
  quoted: boolean;
}

// Between quotation marks, or a date, range, percentage or document number standing free: without isolation an Arabic
// line turns `1967-02-27` around.
const values = /(?<=[«“])[^«»“”]+(?=[»”])|≈?[\dA-Z][\d\p{L}/.:–-]*\d%?|\d+\s?%/gu;

/** Parts a sentence into its own words and the values it quotes. */
export function sentenceParts(text: string): SentencePart[] {
  const parts: SentencePart[] = [];
  let from = 0;
  for (const { 0: said, index } of text.matchAll(values)) {
    if (index > from) parts.push({ said: text.slice(from, index), quoted: false });
    parts.push({ said, quoted: true });
    from = index + said.length;
  }
  if (from < text.length) parts.push({ said: text.slice(from), quoted: false });
  return parts;
}
