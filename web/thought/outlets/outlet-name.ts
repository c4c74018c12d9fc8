import type { TFunction } from 'i18next';

const known = ['activitypub', 'websub', 'websub-hub'] as const;

/** What an outlet is called; one that is set up no more keeps its key. */
export function outletName(t: TFunction, outlet: string): string {
  const found = known.find((one) => one === outlet);
  return found === undefined ? outlet : t(`thought.outlets.name.${found}`);
}
