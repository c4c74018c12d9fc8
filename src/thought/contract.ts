export { thoughtDossierRoutes } from './dossiers/contract.ts';
export { libraryRoutes } from './library/contract.ts';
export { type KnownDossier, thoughtOpinionRoutes } from './opinions/contract.ts';
export { type MethodView, thoughtMethodRoutes } from './methods/contract.ts';
export { thoughtAppealRoutes } from './appeals/contract.ts';
export { thoughtHashRoutes } from './hashes/contract.ts';
export { thoughtReferralRoutes } from './referrals/contract.ts';
export { thoughtOutletRoutes } from './outlets/contract.ts';
export { thoughtScriptureRoutes } from './scripture/contract.ts';
export { thoughtSearchRoutes } from './search/contract.ts';
export { thoughtReviewRoutes } from './review/contract.ts';
export { thoughtWorkRoutes } from './works/contract.ts';
// What the screens need beside the routes: closed lists with their words, and the rule of the tier. All of it is pure.
export { claimClasses, classWords } from './claims/claim-class.ts';
export { emptyRabat } from './claims/claim.ts';
export { leads, mayLeadTo, rabatAnswers, rabatFactors, tierOf, tierRule } from './claims/rabat.ts';
export { audiences, depths, longestOf, workKinds } from './dossiers/content.ts';
export { fallacies, fallacyWords } from './dossiers/fallacy.ts';
export { channels, channelWords } from './methods/matrix/method.ts';
