import { IconHistory, IconHome, IconKey, IconShieldCheck, IconUserCircle, IconUsers } from '@tabler/icons-react';
import { exchangeRoutes } from './exchange/routes.tsx';
import { financeRoutes } from './finance/routes.tsx';
import { militaryRoutes } from './military/routes.tsx';
import { pactRoutes } from './pact/routes.tsx';
import { portalScreens } from './portal/routes.tsx';
import { publicRedressScreens } from './finance/redress/public-routes.tsx';
import { thoughtRoutes } from './thought/routes.tsx';
import type { ScreenRoute } from './shell/screen-route.ts';

/** Every screen inside the frame, listed by hand, in the order of the navigation. */
export const screenRoutes: readonly ScreenRoute[] = [
  {
    path: '/',
    title: 'shell.nav.home',
    place: { section: 'desk', icon: IconHome },
    screen: async () => (await import('./home/home-screen.tsx')).HomeScreen,
  },
  {
    path: '/me',
    title: 'shell.nav.me',
    place: { section: 'desk', icon: IconUserCircle },
    screen: async () => (await import('./me/me-screen.tsx')).MeScreen,
  },
  ...portalScreens,
  ...pactRoutes,
  ...thoughtRoutes,
  ...militaryRoutes,
  ...exchangeRoutes,
  ...financeRoutes,
  {
    path: '/jobs',
    title: 'shell.nav.jobs',
    place: { section: 'node', icon: IconHistory },
    screen: async () => (await import('./jobs/jobs-screen.tsx')).JobsScreen,
  },
  {
    path: '/accounts',
    title: 'shell.nav.accounts',
    right: 'node.accounts',
    place: { section: 'node', icon: IconUsers },
    screen: async () => (await import('./accounts/accounts-screen.tsx')).AccountsScreen,
  },
  {
    path: '/tokens',
    title: 'shell.nav.tokens',
    right: 'node.tokens',
    place: { section: 'node', icon: IconKey },
    screen: async () => (await import('./tokens/tokens-screen.tsx')).TokensScreen,
  },
  {
    path: '/audit',
    title: 'shell.nav.audit',
    right: 'node.audit',
    place: { section: 'node', icon: IconShieldCheck },
    screen: async () => (await import('./audit/audit-screen.tsx')).AuditScreen,
  },
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
  ...publicRedressScreens,
];
