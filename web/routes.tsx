import { IconHome } from '@tabler/icons-react';
import { financeRoutes } from './finance/routes.tsx';
import type { ScreenRoute } from './shell/screen-route.ts';

/** Every screen inside the frame, listed by hand, in the order of the navigation. */
export const screenRoutes: readonly ScreenRoute[] = [
  {
    path: '/',
    title: 'shell.nav.home',
    place: { section: 'desk', icon: IconHome },
    screen: async () => (await import('./home/home-screen.tsx')).HomeScreen,
  },
  ...financeRoutes,
];

/** Screens before signing in: no frame, no right. */
export const doorRoutes: readonly ScreenRoute[] = [
  {
    path: '/sign-in',
    title: 'signIn.title',
    screen: async () => (await import('./sign-in/sign-in-screen.tsx')).SignInScreen,
  },
  {
    path: '/invitation',
    title: 'signIn.invitation.title',
    screen: async () => (await import('./sign-in/invitation-screen.tsx')).InvitationScreen,
  },
];
