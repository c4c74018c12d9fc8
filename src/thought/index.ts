import { joinRooms, type Module } from '#base';
import { appealsRoom } from './appeals/index.ts';
import type { ThoughtDeps } from './deps.ts';
import { dossiersRoom } from './dossiers/index.ts';
import { opinionsRoom } from './opinions/index.ts';
import { hashesRoom } from './hashes/index.ts';
import { methodsRoom } from './methods/index.ts';
import { libraryPress, libraryRoom } from './library/index.ts';
import { thoughtMigrations } from './migrations/index.ts';
import { thoughtRights, thoughtRoles } from './rights.ts';
import { quranChecker, reviewRoom } from './review/index.ts';
import { outletsRoom } from './outlets/index.ts';
import { referralsRoom } from './referrals/index.ts';
import type { Room } from './room.ts';
import { scriptureRoom, scriptureShelf } from './scripture/index.ts';
import { searchRoom } from './search/index.ts';
import { withWorks, worksRoom } from './works/index.ts';

export { type CheckedText, checkLine, indexQuran, installedScripture, readTanzil } from './citations/index.ts';
export { matrixFile, matrixVersion } from './methods/index.ts';
export { methodFiles } from './library/pages/method-files.ts';
export {
  libraryFonts,
  librarySearch,
  type LibraryMeans,
  openPlates,
  printInWorker,
  publishLibrary,
  verifyLibrary,
} from './library/index.ts';
export type { OutletSettings } from './outlets/index.ts';
export { thoughtKinds } from './record-kinds.ts';

/** The thought axis: correct concepts everybody can see, and the twisted methods exposed. Each room adds itself here. */
export function thought(deps: ThoughtDeps): Module {
  const shelf = scriptureShelf();
  const library = libraryPress({ ...deps, shelf });
  const rooms: readonly Room[] = [
    dossiersRoom(deps),
    reviewRoom({ ...deps, sources: withWorks(quranChecker(shelf)) }),
    worksRoom(),
    scriptureRoom(shelf),
    searchRoom(deps, shelf),
    opinionsRoom(deps),
    libraryRoom(deps, library),
    methodsRoom(),
    outletsRoom(deps, library),
    hashesRoom(deps),
    referralsRoom(deps),
    appealsRoom(deps),
  ];
  return {
    name: 'thought',
    migrations: thoughtMigrations,
    rights: thoughtRights,
    roles: thoughtRoles,
    ...joinRooms(rooms),
  };
}
