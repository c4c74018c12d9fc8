// Ordinary Arabic prose on religion and law, written for this: how often it is taken for a quotation, and for an altered one.
// node bench/thought/prose.ts [--show]: half of it is for tuning (every other line), the other half is looked at at the end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedScripture } from '../../src/thought/citations/installed-scripture.ts';
import { lettersOf } from '../../src/thought/citations/letters.ts';
import { indexQuran } from '../../src/thought/citations/quran-index.ts';
import { resolveQuotations } from '../../src/thought/citations/resolve-quotations.ts';
import { type AlterationKind, alterations, altered } from './altered.ts';
import { naiveScan } from './naive.ts';
import { seeded } from './judged/distractors.ts';

const installed = await installedScripture();
const index = indexQuran(installed);
const sentences = readFileSync(join(import.meta.dirname, 'prose-ar.txt'), 'utf8')
  .trim()
  .split('\n');
const half = (which: number) => sentences.filter((_, at) => at % 2 === which);
/** As authors write them: by themselves, with a full stop, and five to a paragraph. */
const paragraphs = (from: readonly string[]) =>
  Array.from({ length: Math.ceil(from.length / 5) }, (_, at) => `${from.slice(at * 5, at * 5 + 5).join('. ')}.`);

for (const [name, texts] of [
  ['tuned on, alone', half(0)],
  ['tuned on, in paragraphs', paragraphs(half(0))],
  ['kept aside, alone', half(1)],
  ['kept aside, in paragraphs', paragraphs(half(1))],
  ['tuned on, after a colon', half(0).map((one) => `والخلاصة: ${one}.`)],
  ['kept aside, after a colon', half(1).map((one) => `والخلاصة: ${one}.`)],
] as const) {
  let [altered, exact] = [0, 0];
  for (const text of texts) {
    const { quotations } = resolveQuotations(index, text);
    const bent = quotations.filter((each) => each.altered);
    if (bent.length > 0) altered += 1;
    else if (quotations.length > 0) exact += 1;
    if (process.argv.includes('--show') && name.startsWith('tuned'))
      for (const { start, end, places } of bent)
        console.log(`  ${places[0]?.verses.join()}: ${text.slice(start, end)}`);
  }
  console.log(`${name}: of ${texts.length}, ${altered} taken for an altered verse, ${exact} for a verse as it is`);
}

/** A part of a verse with one word bent inside it, as an author quotes it: led in, between marks of quotation, or in running text. */
const random = seeded(20261126);
const naive = naiveScan(installed);
const simple = installed[1] ?? installed[0];
const bentParts: string[] = [];
const verses = simple?.verses ?? [];
for (let verse = 0; verse < verses.length; verse += 5) {
  const words = (verses[verse] ?? '').split(/\s+/).filter((word) => lettersOf(word) !== '');
  if (words.length < 10) continue;
  const from = Math.floor(random() * (words.length - 8));
  const kind = alterations[verse % alterations.length] as AlterationKind;
  const part = words.slice(from, from + 8);
  const bent = altered(part, kind, random, () => words[Math.floor(random() * words.length)] as string);
  if (bent === undefined || naive.stands(bent.join(' '))) continue;
  bentParts.push(bent.join(' '));
}
for (const [name, said] of [
  ['led in', (part: string) => `قال تعالى: ${part}. وهذا أصل عظيم.`],
  ['between marks of quotation', (part: string) => `كتب أحدهم «${part}» ثم مضى في كلامه.`],
  ['between ornate brackets', (part: string) => `كتب أحدهم ﴿${part}﴾ ثم مضى في كلامه.`],
  ['alone', (part: string) => part],
  ['in running text', (part: string) => `ومعلوم عند الجميع أن ${part} وذلك مما يدرسه طلابنا`],
] as const) {
  const flagged = bentParts.filter((part) =>
    resolveQuotations(index, said(part)).quotations.some((each) => each.altered),
  );
  console.log(
    `eight words of a verse, one bent, ${name}: ${flagged.length} of ${bentParts.length} flagged (${((100 * flagged.length) / bentParts.length).toFixed(1)} %)`,
  );
}
