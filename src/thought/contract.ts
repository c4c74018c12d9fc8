export { thoughtDossierRoutes } from './dossiers/contract.ts';
