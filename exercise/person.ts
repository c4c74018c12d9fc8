import { client, type Client } from '#base/client';
import {
  gateRoutes,
  ledgerRoutes,
  linkRoutes,
  memberRoutes,
  releaseRoutes,
  requestRoutes,
  workbenchRoutes,
} from '#exchange/contract';
import { nodeRoutes } from '#node/contract';
import type { StateProcess } from './state-process.ts';

const routes = {
  ...memberRoutes,
  ...linkRoutes,
  ...ledgerRoutes,
  ...gateRoutes,
  ...releaseRoutes,
  ...requestRoutes,
  ...workbenchRoutes,
};
/** What somebody signed in may call of the exchange. */
export type Person = Client<typeof routes>;

/** How somebody signed in calls their node. */
export type Door = Parameters<typeof client>[1];

/** Signs a person of the exercise in at a state's node, as their browser would. */
export async function signIn(state: StateProcess, username: string): Promise<Person> {
  return client(routes, await openDoor(state, username));
}

/** The way in of a person of the exercise, for whatever they call. */
export async function openDoor({ url, people }: StateProcess, username: string): Promise<Door> {
  let cookie = '';
  let csrf = '';
  const send: typeof fetch = async (address, init) => {
    const headers = new Headers(init?.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    if (csrf !== '') headers.set('x-mithaq-csrf', csrf);
    const response = await fetch(address, { ...init, headers });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) cookie = set.split(';')[0] ?? '';
    return response;
  };
  const options = { base: url, fetch: send, headers: () => ({ 'accept-language': 'en' }) };
  const door = client(nodeRoutes, options);
  csrf = (await door.session({})).csrf;
  csrf = (await door.signIn({ body: { username, password: people.get(username) ?? '' } })).csrf;
  return options;
}
