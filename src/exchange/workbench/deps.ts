import type { Act } from '#base';
import type { ReleaseDeps } from '../release/index.ts';

/** What the workbench needs beside the rooms it shows. */
export interface WorkbenchDeps extends Pick<ReleaseDeps, 'kinds' | 'own' | 'members'> {
  /** Up to which of our records, by the archive's number, each peer has acknowledged: of the room of the link. */
  pushed(act: Act): Promise<ReadonlyMap<string, number>>;
}
