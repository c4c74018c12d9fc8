import type { ExchangeDesk } from '#exchange';
import type { FileStore } from '../file-store.ts';

/** What the room of dossiers needs. */
export interface DossiersDeps {
  desk: ExchangeDesk;
  files: FileStore;
}
