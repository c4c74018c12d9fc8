import {
  IconAlertOctagon,
  IconArrowsExchange,
  IconMap2,
  IconReportAnalytics,
  IconRoute,
  IconStairsUp,
  IconTopologyStar3,
} from '@tabler/icons-react';
import type { ScreenRoute } from '../shell/screen-route.ts';

/** The screens of the military axis, in the order of the navigation. */
export const militaryRoutes: readonly ScreenRoute[] = [
  {
    path: '/military/contributions',
    title: 'military.nav.contributions',
    right: 'military.read',
    place: { section: 'military', icon: IconArrowsExchange },
    screen: async () => (await import('./contributions/contributions-screen.tsx')).ContributionsScreen,
  },
  {
    path: '/military/contributions/$id',
    title: 'military.nav.contribution',
    right: 'military.read',
    screen: async () => (await import('./contributions/capability-screen.tsx')).CapabilityScreen,
  },
  {
    path: '/military/map',
    title: 'military.map.title',
    right: 'military.read',
    place: { section: 'military', icon: IconMap2 },
    screen: async () => (await import('./map/map-screen.tsx')).MapScreen,
  },
  {
    path: '/military/plans',
    title: 'military.plans.title',
    right: 'military.read',
    place: { section: 'military', icon: IconRoute },
    screen: async () => (await import('./planning/plans-screen.tsx')).PlansScreen,
  },
  {
    path: '/military/plans/$id',
    title: 'military.plans.title',
    right: 'military.read',
    screen: async () => (await import('./planning/plan-screen.tsx')).PlanScreen,
  },
  {
    path: '/military/capacities',
    title: 'military.capacities.title',
    right: 'military.read',
    place: { section: 'military', icon: IconStairsUp },
    screen: async () => (await import('./capacities/goals-screen.tsx')).GoalsScreen,
  },
  {
    path: '/military/activities',
    title: 'military.capacities.title',
    right: 'military.read',
    screen: async () => (await import('./capacities/activities-screen.tsx')).ActivitiesScreen,
  },
  {
    path: '/military/activities/$id',
    title: 'military.capacities.title',
    right: 'military.read',
    screen: async () => (await import('./capacities/activity-screen.tsx')).ActivityScreen,
  },
  {
    path: '/military/incidents',
    title: 'military.nav.incidents',
    right: 'military.read',
    place: { section: 'military', icon: IconAlertOctagon },
    screen: async () => (await import('./incidents/incidents-screen.tsx')).IncidentsScreen,
  },
  {
    path: '/military/situations',
    title: 'military.situations.title',
    right: 'military.read',
    place: { section: 'military', icon: IconReportAnalytics },
    screen: async () => (await import('./situation/situations-screen.tsx')).SituationsScreen,
  },
  {
    path: '/military/situations/new',
    title: 'military.situations.title',
    right: 'military.report',
    screen: async () => (await import('./situation/editor-screen.tsx')).EditorScreen,
  },
  {
    path: '/military/situations/$id',
    title: 'military.situations.title',
    right: 'military.read',
    screen: async () => (await import('./situation/situation-screen.tsx')).SituationScreen,
  },
  {
    path: '/military/situations/$id/edit',
    title: 'military.situations.title',
    right: 'military.report',
    screen: async () => (await import('./situation/editor-screen.tsx')).EditorScreen,
  },
  {
    path: '/military/groups',
    title: 'military.groups.title',
    right: 'military.read',
    place: { section: 'military', icon: IconTopologyStar3 },
    screen: async () => (await import('./groups/lineages-screen.tsx')).LineagesScreen,
  },
  {
    path: '/military/groups/register',
    title: 'military.groups.register.title',
    right: 'military.read',
    screen: async () => (await import('./groups/register-screen.tsx')).RegisterScreen,
  },
  {
    path: '/military/groups/events',
    title: 'military.groups.data.title',
    right: 'military.read',
    screen: async () => (await import('./groups/events-screen.tsx')).EventsScreen,
  },
  {
    path: '/military/groups/$code',
    title: 'military.groups.one.title',
    right: 'military.read',
    screen: async () => (await import('./groups/group-screen.tsx')).GroupScreen,
  },
];
