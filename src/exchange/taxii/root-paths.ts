import type { Database } from '#base';
import { listRoots } from './root-store.ts';

/** The paths of the API roots, held beside the database: the door asks at every request to the node. */
export class RootPaths {
  #paths: readonly string[] = [];

  async load(db: Database): Promise<void> {
    this.#paths = (await listRoots(db)).map((root) => root.path);
  }

  covers(path: string): boolean {
    return this.#paths.some((root) => path.startsWith(root) || `${path}/` === root);
  }
}
