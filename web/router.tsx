import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { doorRoutes, screenRoutes } from './routes.tsx';
import { api, queryClient } from './shell/api.ts';
import { AppFrame } from './shell/app-frame.tsx';
import { BrokenScreen } from './shell/broken-screen.tsx';
import { MissingScreen } from './shell/missing-screen.tsx';
import type { ScreenRoute } from './shell/screen-route.ts';
import { sessionQuery } from './shell/session.ts';

const root = createRootRoute({
  component: Outlet,
  beforeLoad: async () => ({ session: await queryClient.ensureQueryData(sessionQuery) }),
});

const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: AppFrame,
  beforeLoad: async ({ context, location }) => {
    if (context.session.step === 'signed-in') return;
    // The outside provider's sign-in comes home as `/?refused=code`.
    const { refused } = location.search as { refused?: string };
    if (refused !== undefined) throw redirect({ to: '/sign-in', search: { refused } });
    // A visitor is shown what is for everybody first; its pages lead to this door.
    if (location.href === '/' && (await api.library.libraryState({})).dossiers > 0) {
      window.location.replace('/library/');
      await new Promise(() => {});
    }
    throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
  },
});

const lazy = (route: ScreenRoute) => lazyRouteComponent(async () => ({ default: await route.screen() }));

const screens = screenRoutes.map((screen) =>
  createRoute({
    getParentRoute: () => frame,
    path: screen.path,
    component: lazy(screen),
    beforeLoad: () => {
      const rights = queryClient.getQueryData(sessionQuery.queryKey)?.actor?.rights ?? [];
      if (screen.right !== undefined && !rights.includes(screen.right)) throw notFound();
    },
  }),
);

// Inside the frame, so that a mistyped address keeps the navigation.
const nowhere = createRoute({ getParentRoute: () => frame, path: '$', component: MissingScreen });

const doors = doorRoutes.map((screen) =>
  createRoute({ getParentRoute: () => root, path: screen.path, component: lazy(screen) }),
);

// Queries of an address are plain words here, not JSON: `?q=0012` stays the text it is.
const parseSearch = (search: string) => Object.fromEntries(new URLSearchParams(search));
const stringifySearch = (search: Record<string, unknown>) => {
  const said = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(said.map(([key, value]) => [key, String(value)]));
  return query.size > 0 ? `?${query}` : '';
};

export const router = createRouter({
  routeTree: root.addChildren([frame.addChildren([...screens, nowhere]), ...doors]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: BrokenScreen,
  defaultNotFoundComponent: MissingScreen,
});
