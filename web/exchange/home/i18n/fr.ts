import type { French } from '../../../i18n/catalogue.ts';
import type { home as en } from './en.ts';

export const home = {
  title: 'Ce qui attend dans l’échange',
  nothing: 'Rien ne vous attend. Ce qui arrive s’affiche ici.',
  waitingForMe: 'attendent votre approbation',
  unreadMine: 'fiches que vous n’avez pas ouvertes',
  unreadHouse: 'fiches que personne ici n’a ouvertes',
  myDrafts: 'projets à vous non partis',
  requestsIn: 'demandes d’autres États à notre adresse',
  requestsInOverdue: 'demandes auxquelles nous tardons à répondre',
  requestsOut: 'demandes à nous encore ouvertes',
  requestsOutOverdue: 'demandes à nous dont la réponse tarde',
  consentsIn: 'demandes de transmettre une fiche à nous',
  recallsUnconfirmed: 'rappels qu’un membre n’a pas confirmés',
  derivativesToReview: 'fiches à nous reposant sur un rappel',
} as const satisfies French<typeof en>;
