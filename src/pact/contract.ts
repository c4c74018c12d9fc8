export { institutionRoutes } from './institutions/contract.ts';
export { meetingRoutes } from './meetings/contract.ts';
export { projectionRoutes } from './projection/contract.ts';
