import type { Call } from '#base';
import type { Printed } from '../library/index.ts';
import { fediverseOutlet } from './fediverse/fediverse-outlet.ts';
import type { Fediverse } from './fediverse/open-fediverse.ts';
import { hubOutlet } from './hub/hub-outlet.ts';
import { type Outlet, type OutletSettings, toldOf } from './outlet.ts';
import { webSubOutlet } from './websub-ping.ts';

/** What the channels tell of, and by what means. */
export interface ChannelMeans {
  /** The public library as it stands; undefined where there is none yet. */
  library: (call: Call) => Promise<Printed | undefined>;
  fediverse: Fediverse;
  /** Closes what is kept for subscribers. */
  secret: Buffer;
}

/** Every outlet that is set up, ready to tell. */
export function channelsOf(settings: OutletSettings, means: ChannelMeans): readonly Outlet[] {
  const made: Readonly<Record<string, () => Outlet>> = {
    websub: () => webSubOutlet(settings.webSubHub ?? '', settings.publicUrl),
    'websub-hub': () => hubOutlet(settings, means),
    activitypub: () => fediverseOutlet(settings, means),
  };
  return toldOf(settings).flatMap(({ name }) => made[name]?.() ?? []);
}
