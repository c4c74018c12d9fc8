import type { Act } from '#base';
import type { InputFile } from '#base/tabular';
import type { GroupEvent } from '../assessment/event.ts';
import type { EventMark } from './words.ts';

/** Events that may be assessed together, with the mark and the desk that everything derived from them keeps. */
export interface EventData {
  id: string;
  title: string;
  /** SHA-256 of what is read: goes into the data version. */
  version: string;
  mark: EventMark;
  /** Empty: whoever reads the axis. */
  desk: string;
  source: string;
}

/**
 * Where events come from: a file that somebody brought, or the incidents of this node. `find` gives only what this reader may see;
 * `read` gives a CSV file that the thread reads by itself, or the events one after the other.
 */
export interface EventSource {
  name: string;
  find(act: Act, id: string): Promise<EventData | undefined>;
  read(data: EventData): Promise<{ file: InputFile & { path: string } } | { events: AsyncIterable<GroupEvent> }>;
}
