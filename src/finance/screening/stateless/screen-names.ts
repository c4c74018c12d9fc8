import type { InputFile } from '#base/tabular';
import type { ListFormat } from '../../lists/list-format.ts';
import { sourcesOf } from '../../lists/list-source.ts';
import { readList } from '../../lists/read-list.ts';
import { type Crew, openCrew } from '../engine/crew.ts';
import type { FedSubject, Hit } from '../engine/protocol.ts';
import { type AskedName, readNames } from './names-file.ts';

export interface StatelessOptions {
  /** Files of one or several lists, recognised by content; an OFAC csv set is put together. */
  lists: readonly InputFile[];
  names: InputFile;
  /** Lowest score given back. */
  cutoff: number;
  limit: number;
  threads: number;
  onLoaded?(loaded: { subjects: number; lists: number }): void;
}

export interface ScreenedName {
  id: string | number;
  hits: Hit[];
}

const namesAtOnce = 40;

/**
 * Screens a file of names against files of lists, without a database: one result for each name, in their order. Names
 * are read while others are compared, never more than a few pieces ahead of what was taken.
 */
export async function* screenNames(options: StatelessOptions): AsyncGenerator<ScreenedName> {
  let fail: (error: Error) => void = () => {};
  const lost = new Promise<never>((_, reject) => {
    fail = reject;
  });
  lost.catch(() => {});
  const crew = openCrew(options.threads, fail);
  try {
    options.onLoaded?.(await feedLists(crew, options.lists));
    const limits = { cutoff: options.cutoff, limit: options.limit };
    const ahead: { asked: AskedName[]; found: Promise<Hit[][]> }[] = [];
    for await (const asked of inPieces(readNames(options.names))) {
      const found = crew.one('forward', { questions: asked.map((each) => each.question), limits }, patient);
      // Taken in order below; a failure of a later piece is not left without an owner.
      found.catch(() => {});
      ahead.push({ asked, found });
      if (ahead.length >= options.threads * 3) yield* taken(ahead.shift(), lost);
    }
    while (ahead.length > 0) yield* taken(ahead.shift(), lost);
  } finally {
    await crew.stop();
  }
}

const patient = { urgency: 'batch', patience: 600_000 } as const;

async function* taken(
  piece: { asked: AskedName[]; found: Promise<Hit[][]> } | undefined,
  lost: Promise<never>,
): AsyncGenerator<ScreenedName> {
  if (piece === undefined) return;
  const found = await Promise.race([piece.found, lost]);
  for (const [index, { id }] of piece.asked.entries()) yield { id, hits: found[index] ?? [] };
}

async function feedLists(crew: Crew, files: readonly InputFile[]): Promise<{ subjects: number; lists: number }> {
  const keys = new Map<string, number>();
  let subjects = 0;
  for (const source of await sourcesOf(files)) {
    const reading = await readList(source, { allowEmpty: true });
    const key = listKey(reading.header.format, keys);
    let fed: FedSubject[] = [];
    for await (const subject of reading) {
      fed.push({ id: `${key}:${subject.ref}`, list: key, body: JSON.stringify(subject) });
      subjects += 1;
      if (fed.length < 500) continue;
      await crew.all('feed-subjects', () => ({ subjects: fed }), patient);
      fed = [];
    }
    await crew.all('feed-subjects', () => ({ subjects: fed }), patient);
  }
  return { subjects, lists: keys.size };
}

const keyOfFormat: Readonly<Record<ListFormat, string>> = {
  'un-xml': 'un',
  'ofac-csv': 'ofac',
  'ofac-advanced-xml': 'ofac',
  'eu-fsf-xml': 'eu',
  'uk-sanctions-xml': 'uk',
  'uk-sanctions-csv': 'uk',
  'uk-ofsi-csv': 'uk',
  'my-moha-xml': 'my',
  'ftm-json': 'ftm',
  'national-table': 'national',
};

/** `un`, and `un-2` for a second list of the same publisher. */
function listKey(format: ListFormat, keys: Map<string, number>): string {
  const base = keyOfFormat[format];
  const nth = [...keys.keys()].filter((key) => key === base || key.startsWith(`${base}-`)).length + 1;
  const key = nth === 1 ? base : `${base}-${nth}`;
  keys.set(key, nth);
  return key;
}

async function* inPieces(names: AsyncIterable<AskedName>): AsyncGenerator<AskedName[]> {
  let piece: AskedName[] = [];
  for await (const name of names) {
    piece.push(name);
    if (piece.length < namesAtOnce) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
