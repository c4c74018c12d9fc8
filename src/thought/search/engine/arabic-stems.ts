import type { Forms } from './forms.ts';

// Everything here takes and gives letters as `normalWord` leaves them: ا for every alif, ي for ى and ئ, ه for ة.
const conjunctions = ['', 'و', 'ف'];
const articles = ['وال', 'فال', 'بال', 'كال', 'وبال', 'فبال', 'وكال', 'فكال', 'ولل', 'فلل', 'لل', 'ال'].toSorted(
  (one, other) => other.length - one.length,
);
const loose = ['ب', 'ك', 'ل', 'س'];
const pronouns = ['هما', 'كما', 'هم', 'هن', 'ها', 'كم', 'كن', 'نا', 'ني', 'ه', 'ك', 'ي'];
const endings = ['تان', 'تين', 'يات', 'ييه', 'يون', 'يين', 'يه', 'ات', 'ون', 'ين', 'ان', 'وا', 'ه', 'ي', 'ت', 'ا'];
const persons = ['ي', 'ت', 'ن', 'ا'];

/** Without the conjunction, preposition and article that are written to a word. */
function withoutArticle(word: string): string | undefined {
  const article = articles.find((each) => word.startsWith(each) && word.length - each.length >= 2);
  return article === undefined ? undefined : word.slice(article.length);
}

const cutEnd = (word: string, ends: readonly string[], least: number): string => {
  const end = ends.find((each) => word.endsWith(each) && word.length - each.length >= least);
  return end === undefined ? word : word.slice(0, -end.length);
};

/** What a word may be without what is written to its front; the likeliest first, the word itself among them. */
function fronts(word: string): string[] {
  const bare = withoutArticle(word);
  const all = bare === undefined ? [word] : [bare, word];
  for (const conjunction of conjunctions) {
    if (!word.startsWith(conjunction)) continue;
    const rest = word.slice(conjunction.length);
    if (conjunction !== '' && rest.length >= 3) all.push(rest);
    for (const letter of loose) if (rest.startsWith(letter) && rest.length >= 4) all.push(rest.slice(1));
  }
  return [...new Set(all)];
}

/** What is left of a verb or noun without person, gender, number and the pronoun that follows it. */
function backs(word: string): string[] {
  const ended = cutEnd(word, endings, 3);
  // Before a pronoun the ه of the feminine is written ت, and the ا of the masculine plural falls.
  const owned = cutEnd(word, pronouns, 3);
  return [...new Set([ended, word, owned, cutEnd(owned, endings, 3)])];
}

/** The consonants that carry a word through its broken plurals: no long vowels but in front, doubled letters once. */
function skeletonOf(stem: string): string {
  return (stem.charAt(0) + stem.slice(1).replaceAll(/[اويه]/g, '')).replaceAll(/(.)\1+/g, '$1');
}

function skeletons(stem: string): string[] {
  const found = [skeletonOf(stem)];
  if (stem.length >= 4 && stem.startsWith('ا')) found.push(skeletonOf(stem.slice(1)));
  return found.filter((each) => each.length >= 2);
}

/** Roots as derived nouns and verbs show them: تفعيل, استفعال, افتعال, انفعال, مفعول, and what the persons of a verb leave. */
function roots(stem: string): string[] {
  const found: string[] = [];
  const peeled = /^(?:است|مست|يست|تست|ان|من|مت|يت|تت|ت|م|ا|ي|ن)(.{3,})$/.exec(stem)?.[1];
  if (peeled !== undefined) found.push(skeletonOf(peeled));
  const eighth = /^[امي](.)[تطد](.{2,})$/.exec(stem);
  if (eighth !== null) found.push(skeletonOf(`${eighth[1]}${eighth[2]}`));
  return found.filter((each) => each.length === 3);
}

/** Every form under which an Arabic word is found; see `Forms`. */
export function arabicForms(word: string): Forms {
  const [front = word, ...otherFronts] = fronts(word);
  const [stem = front, ...otherBacks] = backs(front);
  const others = [...otherBacks, ...otherFronts.flatMap((each) => backs(each).slice(0, 3))];
  // A verb: س and the letter of the person before it.
  const verb = /^[وف]?س?([يتنا].{3,})$/.exec(word)?.[1];
  if (verb !== undefined && persons.includes(verb.charAt(0))) others.push(...backs(verb.slice(1)));
  const near = [...new Set([stem, front, ...otherBacks])];
  const grown = new Set(near.flatMap((each) => skeletons(each)));
  const rooted = new Set([stem, ...others].flatMap((each) => [...roots(each), ...skeletons(each)]));
  const owned = cutEnd(front, pronouns, 3);
  return {
    stem,
    bare: owned !== front && owned.endsWith('ت') ? [front, `${owned.slice(0, -1)}ه`] : [front],
    others: [...new Set(others)].filter((each) => each !== stem && each.length >= 2),
    skeletons: [...grown],
    roots: [...rooted].filter((each) => each.length >= 3),
  };
}
