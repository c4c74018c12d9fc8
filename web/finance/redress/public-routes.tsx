import type { ScreenRoute } from '../../shell/screen-route.ts';

/** The public page: outside the frame, no account, no right. */
export const publicRedressScreens: readonly ScreenRoute[] = [
  {
    path: '/redress',
    title: 'finance.redress.public.title',
    screen: async () => (await import('./public/petition-screen.tsx')).PetitionScreen,
  },
  {
    path: '/redress/follow',
    title: 'finance.nav.redressFollow',
    screen: async () => (await import('./public/follow-screen.tsx')).FollowScreen,
  },
];
