import { createHmac } from 'node:crypto';
import type { Call } from '#base';
import type { Printed } from '../../library/index.ts';
import { hubOf, type Outlet, type OutletSettings, ownHub } from '../outlet.ts';
import { outletKey } from '../outlet-keys.ts';
import { publicFetch } from '../public-fetch.ts';
import { shown } from '../shown.ts';
import { dropSubscribers, readSubscriber } from './subscriber-store.ts';

const types: Readonly<Record<string, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/**
 * This node's own WebSub hub: sends the feed as it stands to a subscriber (WebSub, section 7), signed with its secret where
 * it gave one (section 8: `X-Hub-Signature: sha256=…`).
 */
export function hubOutlet(
  settings: OutletSettings,
  { library, secret }: { library: (call: Call) => Promise<Printed | undefined>; secret: Buffer },
): Outlet {
  const key = outletKey(secret, 'subscriber');
  return {
    ...ownHub,
    deliver: async (told, _language, _key, { recipient, call }) => {
      const { printed } = await shown(library, told, call);
      const subscriber = await call.transact((act) => readSubscriber(act, key, recipient));
      if (subscriber === undefined) return 'the subscription is over';
      const path = subscriber.topic.slice(`${settings.publicUrl}/library/`.length);
      const feed = Buffer.from(printed.edition.get(path) ?? '');
      const signature = subscriber.secret && createHmac('sha256', subscriber.secret).update(feed).digest('hex');
      const answer = await publicFetch(subscriber.callback, {
        body: feed,
        insideToo: settings.privateOutlets === true,
        headers: {
          'content-type': `${types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'}; charset=utf-8`,
          link: `<${hubOf(settings) ?? ''}>; rel="hub", <${subscriber.topic}>; rel="self"`,
          ...(signature !== undefined && { 'x-hub-signature': `sha256=${signature}` }),
        },
      });
      if (answer.status === 410) {
        await call.transact((act) => dropSubscribers(act, recipient));
        return 'the subscriber is gone';
      }
      if (answer.status < 200 || answer.status > 299) throw new Error(`the subscriber answered ${answer.status}`);
      return undefined;
    },
  };
}
