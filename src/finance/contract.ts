export { alertRoutes } from './alerts/contract.ts';
export { bookRoutes } from './books/contract.ts';
export { entityRoutes } from './entities/contract.ts';
export { dossierRoutes } from './dossiers/contract.ts';
export { caseRoutes } from './national-decisions/contract.ts';
export { listRoutes } from './lists/contract.ts';
export { screeningRoutes } from './screening/contract.ts';
