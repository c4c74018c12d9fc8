export { projectionRoutes } from './projection/contract.ts';
