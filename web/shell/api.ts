import { QueryClient } from '@tanstack/react-query';
import { client } from '#base/client';
import {
  archiveRoutes,
  gateRoutes,
  ledgerRoutes,
  linkRoutes,
  memberRoutes,
  releaseRoutes,
  requestRoutes,
  subscriptionRoutes,
  taxiiRoutes,
  workbenchRoutes,
} from '#exchange/contract';
import {
  alertRoutes,
  bookRoutes,
  caseRoutes,
  clockRoutes,
  designationRoutes,
  dossierRoutes,
  listRoutes,
  screeningRoutes,
  entityRoutes,
  orderRoutes,
  portalRoutes,
  publicRedressRoutes,
  redressRoutes,
} from '#finance/contract';
import {
  capacityRoutes,
  contributionRoutes,
  groupRoutes,
  incidentRoutes,
  mapRoutes,
  planningRoutes,
  situationRoutes,
} from '#military/contract';
import { nodeRoutes } from '#node/contract';
import {
  dutyRoutes,
  institutionRoutes,
  meetingRoutes,
  pactHomeRoutes,
  pactMemberRoutes,
  progressPageRoutes,
  progressRoutes,
  scoreboardRoutes,
} from '#pact/contract';
import {
  libraryRoutes,
  thoughtAppealRoutes,
  thoughtDossierRoutes,
  thoughtHashRoutes,
  thoughtMethodRoutes,
  thoughtOpinionRoutes,
  thoughtOutletRoutes,
  thoughtReferralRoutes,
  thoughtReviewRoutes,
  thoughtScriptureRoutes,
  thoughtSearchRoutes,
  thoughtWorkRoutes,
} from '#thought/contract';
import { sessionOf } from './session-key.ts';

/** One cache for the whole page. What a person looks at is asked again when they come back to it. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Only what the network lost; a refusal stays a refusal.
      retry: (failures, error) => error instanceof TypeError && failures < 2,
    },
  },
});

const options = {
  base: '',
  headers: () => ({
    'accept-language': document.documentElement.lang,
    'x-mithaq-csrf': sessionOf(queryClient)?.csrf ?? '',
  }),
};

/** Every call the node answers, typed by its contract. */
export const api = {
  node: client(nodeRoutes, options),
  lists: client(listRoutes, options),
  books: client(bookRoutes, options),
  screening: client(screeningRoutes, options),
  alerts: client(alertRoutes, options),
  cases: client(caseRoutes, options),
  clock: client(clockRoutes, options),
  redress: client(redressRoutes, options),
  redressPage: client(publicRedressRoutes, options),
  designations: client(designationRoutes, options),
  dossiers: client(dossierRoutes, options),
  orders: client(orderRoutes, options),
  entities: client(entityRoutes, options),
  portal: client(portalRoutes, options),
  pactMeetings: client(meetingRoutes, options),
  pactHome: client(pactHomeRoutes, options),
  pactBoard: client(scoreboardRoutes, options),
  pactProgress: client({ ...progressRoutes, ...progressPageRoutes }, options),
  pactMembers: client(pactMemberRoutes, options),
  duties: client(dutyRoutes, options),
  institutions: client(institutionRoutes, options),
  incidents: client(incidentRoutes, options),
  situations: client(situationRoutes, options),
  contributions: client(contributionRoutes, options),
  militaryMap: client(mapRoutes, options),
  plans: client(planningRoutes, options),
  groups: client(groupRoutes, options),
  capacities: client(capacityRoutes, options),
  library: client(libraryRoutes, options),
  thoughtDossiers: client(thoughtDossierRoutes, options),
  thoughtReview: client(thoughtReviewRoutes, options),
  thoughtOpinions: client(thoughtOpinionRoutes, options),
  thoughtAppeals: client(thoughtAppealRoutes, options),
  thoughtHashes: client(thoughtHashRoutes, options),
  thoughtReferrals: client(thoughtReferralRoutes, options),
  thoughtOutlets: client(thoughtOutletRoutes, options),
  thoughtSearch: client(thoughtSearchRoutes, options),
  thoughtScripture: client(thoughtScriptureRoutes, options),
  thoughtMethods: client(thoughtMethodRoutes, options),
  thoughtWorks: client(thoughtWorkRoutes, options),
  archive: client(archiveRoutes, options),
  release: client(releaseRoutes, options),
  workbench: client(workbenchRoutes, options),
  requests: client(requestRoutes, options),
  members: client(memberRoutes, options),
  ledger: client(ledgerRoutes, options),
  link: client(linkRoutes, options),
  gate: client(gateRoutes, options),
  taxii: client(taxiiRoutes, options),
  subscriptions: client(subscriptionRoutes, options),
};
