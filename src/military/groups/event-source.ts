import type { Act, JobRun } from '#base';
import type { Register } from './register.ts';
import type { EventMark } from './words.ts';

/** Events that may be assessed together, with the mark and the desk that everything derived from them keeps. */
export interface EventData {
  id: string;
  title: string;
  /** SHA-256 of what is read; empty where that is known only once it was read. */
  version: string;
  mark: EventMark;
  /** Empty: whoever reads the axis. */
  desk: string;
  source: string;
}

export interface ReadEventFile {
  path: string;
  name: string;
  version: string;
}

/**
 * Where events come from: a file that somebody brought, or the incidents of this node. `find` gives only what this reader may see;
 * `read` gives a CSV file in UCDP GED's columns that the thread reads by itself, and its SHA-256, which goes into the data version;
 * read again for the same data, it gives the same.
 */
export interface EventSource {
  name: string;
  find(act: Act, id: string): Promise<EventData | undefined>;
  read(data: EventData, by: { run: JobRun; register: Register }): Promise<ReadEventFile>;
}
