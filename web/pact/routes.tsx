import { IconScript } from '@tabler/icons-react';
import type { ScreenRoute } from '../shell/screen-route.ts';

/** The screens of the pact, in the order of the navigation. */
export const pactRoutes: readonly ScreenRoute[] = [
  {
    path: '/pact',
    title: 'pact.nav.home',
    right: 'pact.read',
    place: { section: 'pact', icon: IconScript },
    screen: async () => (await import('./home/pact-screen.tsx')).PactScreen,
  },
];
