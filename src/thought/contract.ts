export { thoughtDossierRoutes } from './dossiers/contract.ts';
export { thoughtReviewRoutes } from './review/contract.ts';
