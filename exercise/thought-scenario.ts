import { say } from '#base';
import { starterDossiers } from '#thought/starter';
import type { Desk } from './alliance.ts';
import { reason } from './officers.ts';
import { published, type Published, publishedAgain } from './publish-dossier.ts';
import { type House, houseOf, type Readers, readers, writers } from './thought-officers.ts';
import { words } from './thought-words.ts';
import type { Timeline } from './timeline.ts';
import { until } from './until.ts';

const code = ({ state }: Desk): string => state.site.code;

/** The dossier that is disputed and corrected: what its sentence for everybody says, before and after. */
const disputed = 'houses-of-prayer';
const sentences = {
  ar: ['أو نبش قبرا', 'أو نبش قبر إنسان من أي دين'],
  en: ['or digs up a grave', 'or digs up a grave of whatever faith'],
  fr: ['ou profane une tombe', 'ou profane une tombe de quelque religion que ce soit'],
} as const;

/**
 * Plays the library: one state writes the starter set, reviews and publishes it by the people who must; the others hold it,
 * one adopts a dossier, one disputes another, and a second version with its correction reaches everybody.
 */
export async function playThought(timeline: Timeline, desks: readonly Desk[]): Promise<void> {
  const [one, another, last] = desks;
  if (one === undefined || another === undefined || last === undefined) throw new Error('three states are needed');
  const [first, second, third] = await Promise.all([
    houseOf(one, writers),
    houseOf(another, readers),
    houseOf(last, readers),
  ]);
  const library = new Map<string, Published>();
  for (const { key, content } of starterDossiers) {
    library.set(key, await published(first, content));
    if (library.size === 1)
      timeline.happened('reviewed', words.reviewed, { title: titleOf(timeline, key) }, code(first));
  }
  timeline.happened('library-published', words.published, { count: library.size }, code(first));
  for (const house of [second, third]) {
    await until('the library is here', async () => (await exercises(house)) === library.size, 120);
    timeline.happened('library-here', words.here, { count: library.size }, code(house));
  }
  const [adopted = ''] = library.keys();
  await give(second, library.get(adopted), 'adopts', {
    ara: 'قرأناه كله، وهو يوافق ما يُدرَّس عندنا.',
    eng: 'We have read all of it; it agrees with what is taught here.',
    fra: 'Nous l’avons lu en entier ; il s’accorde avec ce qui s’enseigne ici.',
  });
  timeline.happened('adopted', words.adopted, { title: titleOf(timeline, adopted) }, code(second));
  const wrong = library.get(disputed);
  await give(third, wrong, 'disputes', {
    ara: 'تذكر الجملة القبور مطلقا، والصواب أن يُنصّ على قبور أهل كل دين.',
    eng: 'The sentence speaks of graves in general; it should say those of every faith.',
    fra: 'La phrase parle des tombes en général ; elle devrait dire celles de toute religion.',
  });
  timeline.happened('disputed', words.disputed, { title: titleOf(timeline, disputed) }, code(third));
  for (const { record } of [library.get(adopted), wrong].filter((one) => one !== undefined))
    await until('the opinions are home', async () => (await about(first, record)).opinions.length === 1, 120);
  timeline.happened('opinions-home', words.heard, {}, code(first));
  await correct(timeline, first, wrong);
  for (const house of [second, third]) {
    await until(
      'the correction is here',
      async () => (await about(house, wrong?.record ?? '')).corrections.length === 1,
      120,
    );
    timeline.happened('correction-here', words.correctionHere, {}, code(house));
  }
}

function titleOf({ language }: Timeline, key: string): string {
  const title = starterDossiers.find((one) => one.key === key)?.content.title;
  return title === undefined ? key : say(title, language);
}

const about = ({ people }: Readers, id: string) => people.editor.aboutDossier({ params: { id } });

/** How many dossiers of others that are marked as an exercise a state holds. */
async function exercises({ people }: Readers): Promise<number> {
  const { items } = await people.editor.knownDossiers({ query: { limit: 100 } });
  return items.filter(({ own, exercise }) => exercise && !own).length;
}

/** An editor proposes what the state says of another's dossier; the second person signs it. */
async function give(
  { people }: Readers,
  of: Published | undefined,
  finding: 'adopts' | 'disputes',
  reasons: { ara: string; eng: string; fra: string },
): Promise<void> {
  const { draft } = await people.editor.giveOpinion({
    body: { dossier: of?.record ?? '', version: of?.version ?? '', finding, reasons },
  });
  await sign(people.deputy, draft);
}

async function sign(deputy: Readers['people']['deputy'], id: string): Promise<void> {
  const { preview } = await deputy.draft({ params: { id } });
  await deputy.secondDraft({ params: { id }, body: { approve: true, reason, seen: preview.seen } });
}

/** A second version, reviewed by everybody again, and what it puts right, in public. */
async function correct(timeline: Timeline, house: House, wrong: Published | undefined): Promise<void> {
  const before = starterDossiers.find(({ key }) => key === disputed)?.content;
  if (before === undefined || wrong === undefined) throw new Error(`${disputed} is not in the starter set`);
  const concepts = before.concepts.map((concept) =>
    concept.audience === 'general' && concept.depth === 'sentence'
      ? {
          ...concept,
          said: {
            ar: concept.said.ar.replace(...sentences.ar),
            en: concept.said.en.replace(...sentences.en),
            fr: concept.said.fr.replace(...sentences.fr),
          },
        }
      : concept,
  );
  await publishedAgain(house, wrong, { ...before, concepts });
  const { draft } = await house.people.editor.giveCorrection({
    body: {
      dossier: wrong.record,
      wrongVersion: wrong.version,
      wrong: {
        ara: 'أطلقت الجملة القول في القبور.',
        eng: 'The sentence spoke of graves in general.',
        fra: 'La phrase parlait des tombes en général.',
      },
      stands: {
        ara: 'تشمل الحماية قبور أهل كل دين.',
        eng: 'The protection covers graves of every faith.',
        fra: 'La protection couvre les tombes de toute religion.',
      },
    },
  });
  await sign(house.people.deputy, draft);
  timeline.happened('corrected', words.corrected, { title: titleOf(timeline, disputed) }, code(house));
}
