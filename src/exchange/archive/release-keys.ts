import { keyOfMember } from '../reader.ts';

/** What the archive looks at in a release (`releaseOf` of the records' markings makes it); all of it is kept. */
export interface Release {
  readonly readers: 'public' | 'members' | readonly string[];
  readonly tlp: 'clear' | 'green' | 'amber' | 'amber+strict' | 'red';
  /** To whom a recipient may pass it on. */
  readonly onward: string;
}

/**
 * The keys a record stands under (`reader.ts`). What another state issued goes on from here only where everybody it is
 * meant for may pass it to everybody; whom a state names, that state serves itself.
 */
export function keysOfRelease({ readers, tlp, onward }: Release, own: boolean): string[] {
  const local = tlp === 'red' ? 'local-red' : 'local';
  if (typeof readers === 'string') return own || onward === 'members' ? [local, readers] : [local];
  return own ? [local, ...new Set(readers.map(keyOfMember))] : [local];
}
