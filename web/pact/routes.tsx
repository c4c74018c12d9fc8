import {
  IconBuildingCommunity,
  IconCalendarMonth,
  IconChecklist,
  IconEyeCheck,
  IconGauge,
  IconGridDots,
  IconScript,
  IconUsersGroup,
} from '@tabler/icons-react';
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
  {
    path: '/pact/matrix',
    title: 'pact.nav.matrix',
    right: 'pact.read',
    place: { section: 'pact', icon: IconGridDots },
    screen: async () => (await import('./matrix/matrix-screen.tsx')).MatrixScreen,
  },
  {
    path: '/pact/scoreboard',
    title: 'pact.nav.scoreboard',
    right: 'pact.read',
    place: { section: 'pact', icon: IconGauge },
    screen: async () => (await import('./scoreboard/scoreboard-screen.tsx')).ScoreboardScreen,
  },
  {
    path: '/pact/commitments/$id',
    title: 'pact.nav.commitment',
    right: 'pact.read',
    screen: async () => (await import('./commitment/commitment-screen.tsx')).CommitmentScreen,
  },
  {
    path: '/pact/duties',
    title: 'pact.nav.duties',
    right: 'pact.read',
    place: { section: 'pact', icon: IconChecklist },
    screen: async () => (await import('./duties/duties-screen.tsx')).DutiesScreen,
  },
  {
    path: '/pact/duties/$commitment',
    title: 'pact.nav.duty',
    right: 'pact.read',
    screen: async () => (await import('./duties/duty-screen.tsx')).DutyScreen,
  },
  {
    path: '/pact/calendar',
    title: 'pact.nav.calendar',
    right: 'pact.read',
    place: { section: 'pact', icon: IconCalendarMonth },
    screen: async () => (await import('./calendar/calendar-screen.tsx')).CalendarScreen,
  },
  {
    path: '/pact/reviews',
    title: 'pact.nav.reviews',
    right: 'pact.read',
    place: { section: 'pact', icon: IconEyeCheck },
    screen: async () => (await import('./reviews/reviews-screen.tsx')).ReviewsScreen,
  },
  {
    path: '/pact/members',
    title: 'pact.nav.members',
    right: 'pact.read',
    place: { section: 'pact', icon: IconUsersGroup },
    screen: async () => (await import('./members/members-screen.tsx')).MembersScreen,
  },
  {
    path: '/pact/members/$state',
    title: 'pact.nav.member',
    right: 'pact.read',
    screen: async () => (await import('./members/member-screen.tsx')).MemberScreen,
  },
  {
    path: '/pact/members/bodies',
    title: 'pact.nav.bodies',
    right: 'pact.read',
    screen: async () => (await import('./members/bodies-screen.tsx')).BodiesScreen,
  },
  {
    path: '/pact/members/said',
    title: 'pact.nav.said',
    right: 'pact.read',
    screen: async () => (await import('./members/public-commitments-screen.tsx')).PublicCommitmentsScreen,
  },
  {
    path: '/pact/institutions',
    title: 'pact.nav.institutions',
    right: 'pact.institutions',
    place: { section: 'pact', icon: IconBuildingCommunity },
    screen: async () => (await import('./institutions/institutions-screen.tsx')).InstitutionsScreen,
  },
];
