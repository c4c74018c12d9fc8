import type { ListedSubject } from '../subject.ts';
import { detectFormat } from './detect-format.ts';
import { readers } from './formats/index.ts';
import { listFault } from './list-fault.ts';
import type { ListHeader, ListOptions, ListSource } from './list-format.ts';

/** A list being read. `header` is complete after the last subject. */
export interface ListReading extends AsyncIterable<ListedSubject> {
  readonly header: ListHeader;
}

/**
 * Reads a list of any known format, streaming, recognised by its content. Throws a `FileFault` with file, line and
 * reason at the first thing that is wrong, so a caller that stores nothing before the end has changed nothing.
 * A reference that stands twice, an entry without a name and (unless allowed) a list without entries are refused.
 */
export async function readList(source: ListSource, options: ListOptions = {}): Promise<ListReading> {
  const format = await detectFormat(source);
  const header: ListHeader = { format };
  return { header, [Symbol.asyncIterator]: () => checked(source, options, header) };
}

async function* checked(source: ListSource, options: ListOptions, header: ListHeader): AsyncGenerator<ListedSubject> {
  const seen = new Set<string>();
  for await (const { subject, file, line } of readers[header.format](source, options, header)) {
    if (seen.has(subject.ref) && options.allowRepeated !== true)
      throw listFault('list-reference-repeated', { file, line }, subject.ref);
    seen.add(subject.ref);
    if (subject.names.length === 0) {
      throw listFault('list-name-missing', { file, line }, subject.ref);
    }
    yield subject;
  }
  if (seen.size === 0 && options.allowEmpty !== true) {
    throw listFault('list-empty', { file: source.files.map((file) => file.name).join(', ') });
  }
}
