import type { Act, Call, Language } from '#base';
import { followerInboxes } from './fediverse/follower-store.ts';
import { subscribersOf } from './hub/subscriber-store.ts';

export const outletEvents = ['published', 'corrected', 'withdrawn'] as const;

/** What befell a dossier (`dossier--…`), by the version of the record that says it. */
export interface OutletEvent {
  readonly event: (typeof outletEvents)[number];
  readonly record: string;
  readonly version: string;
}

/** Who is told: what the outbox must know when something is put in. */
export interface Told {
  readonly name: string;
  /** Each is told by itself, by a row of its own; one row for all where this is missing. */
  recipients?(act: Pick<Act, 'tx' | 'clock'>, language: Language): Promise<readonly string[]>;
}

/** A channel by which the public hears of the library. */
export interface Outlet extends Told {
  /**
   * Tells it. It may be told again after a crash, under the same `key` (64 hexadecimal digits): whoever receives it tells
   * by the key, or by an id derived from it, that it was told before. Gives why there was nothing to tell, if there was
   * not. Throws `NotYet` until the library shows the event, and anything else where it was not taken.
   */
  deliver(
    event: OutletEvent,
    language: Language,
    key: string,
    to: { recipient: string; call: Call },
  ): Promise<string | undefined>;
}

/** The public library does not show it yet: a checkpoint of the log has still to reach it. */
export class NotYet extends Error {
  constructor() {
    super('the public library does not show it yet');
    this.name = 'NotYet';
  }
}

export interface OutletSettings {
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** The address of a WebSub hub, or `own`: this node is one. */
  readonly webSubHub?: string;
  /** Whether the library can be followed by ActivityPub. */
  readonly fediverse?: boolean;
  /** Whether followers and subscribers may stand at private addresses: exercises on one machine, nothing else. */
  readonly privateOutlets?: boolean;
}

/** Where this node's own hub takes subscriptions. */
export const ownHubPath = '/library/hub';

/** The hub that the feeds name, if any. */
export const hubOf = ({ publicUrl, webSubHub }: Pick<OutletSettings, 'publicUrl' | 'webSubHub'>): string | undefined =>
  webSubHub === 'own' ? publicUrl + ownHubPath : webSubHub;

/** Every outlet that is set up, as the outbox knows them. A further channel is added here and in `channels.ts`. */
export function toldOf({ webSubHub, fediverse = false }: OutletSettings): readonly Told[] {
  return [
    ...(webSubHub === undefined ? [] : [webSubHub === 'own' ? ownHub : { name: 'websub' }]),
    ...(fediverse ? [activityPub] : []),
  ];
}

export const ownHub = { name: 'websub-hub', recipients: subscribersOf } satisfies Told;
export const activityPub = { name: 'activitypub', recipients: followerInboxes } satisfies Told;
