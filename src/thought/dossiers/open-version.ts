import type { Act } from '#base';
import { thoughtFault } from '../faults.ts';
import { type Dossier, lockDossier } from './dossier-store.ts';
import type { VersionState } from './tables.ts';
import { isOpen, type Version, versionsOf } from './version-store.ts';

export interface Opened {
  dossier: Dossier;
  version: Version;
  versions: readonly Version[];
}

/** Locks a dossier and gives the version that is worked on; refuses where none is, or it is in no such state. */
export async function lockOpenVersion(act: Act, id: string, ...states: readonly VersionState[]): Promise<Opened> {
  const dossier = await lockDossier(act.tx, id);
  const versions = await versionsOf(act.tx, dossier.id);
  const version = versions.find(isOpen);
  if (version === undefined || (states.length > 0 && !states.includes(version.state)))
    throw thoughtFault('dossier-not-open');
  return { dossier, version, versions };
}
