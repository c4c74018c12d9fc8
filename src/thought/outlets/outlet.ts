import type { Language } from '#base';
import { webSubOutlet } from './websub-ping.ts';

export const outletEvents = ['published', 'corrected', 'withdrawn'] as const;

/** What befell a dossier (`dossier--…`), by the version of the record that says it. */
export interface OutletEvent {
  readonly event: (typeof outletEvents)[number];
  readonly record: string;
  readonly version: string;
}

/** A channel by which the public hears of the library. */
export interface Outlet {
  readonly name: string;
  /**
   * Tells it. It may be told again after a crash, under the same `key` (64 hexadecimal digits): whoever receives it tells
   * by the key, or by an id derived from it, that it was told before. Throws where it was not taken.
   */
  deliver(event: OutletEvent, language: Language, key: string): Promise<void>;
}

export interface OutletSettings {
  readonly publicUrl: string;
  readonly webSubHub?: string;
}

/** Every outlet that is set up. A further channel is added here. */
export function outletsOf({ publicUrl, webSubHub }: OutletSettings): readonly Outlet[] {
  return webSubHub === undefined ? [] : [webSubOutlet(webSubHub, publicUrl)];
}
