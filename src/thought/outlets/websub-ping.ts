import type { Outlet } from './outlet.ts';

const PATIENCE_MS = 10_000;

/**
 * Tells a WebSub hub that the feeds of a language changed. The hub fetches them; told twice it finds the same entries under
 * the same ids. How a publisher tells a hub is left open by the Recommendation (section 6): `hub.mode=publish` is what hubs
 * take.
 */
export function webSubOutlet(hub: string, publicUrl: string): Outlet {
  return {
    name: 'websub',
    deliver: async (_, language) => {
      for (const form of ['rss', 'atom', 'json']) {
        const topic = `${publicUrl.replace(/\/$/, '')}/library/${language}/feed.${form}`;
        const answer = await fetch(hub, {
          method: 'POST',
          body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic }),
          redirect: 'error',
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        await answer.body?.cancel();
        if (!answer.ok) throw new Error(`the hub answered ${answer.status}`);
      }
      return undefined;
    },
  };
}
