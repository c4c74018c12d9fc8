import type { French } from '../../i18n/catalogue.ts';
import type { exchange as en } from './en.ts';
import { compose } from '../compose/i18n/fr.ts';
import { consents } from '../consents/i18n/fr.ts';
import { drafts } from '../drafts/i18n/fr.ts';
import { home } from '../home/i18n/fr.ts';
import { logs } from '../logs/i18n/fr.ts';
import { members } from '../members/i18n/fr.ts';
import { quarantine } from '../quarantine/i18n/fr.ts';
import { recalls } from '../recalls/i18n/fr.ts';
import { records } from '../records/i18n/fr.ts';
import { requests } from '../requests/i18n/fr.ts';
import { taxii } from '../taxii/i18n/fr.ts';
import { terms } from '../terms/i18n/fr.ts';

export const exchange = {
  nav: {
    inbox: 'Arrivée',
    outbox: 'Départ',
    record: 'Fiche',
    changes: 'Ce qui a changé',
    compose: 'Rédiger une fiche',
    drafts: 'Projets et approbations',
    draft: 'Projet',
    recalls: 'Rappels',
    consents: 'Usage ultérieur',
    members: 'Membres',
    member: 'Membre',
    node: 'Ce nœud',
    trust: 'Liste de confiance',
    proposal: 'Proposition',
    logs: 'Journaux',
    contradictions: 'Contradictions',
    requests: 'Demandes',
    request: 'Demande',
    ask: 'Demander des informations',
    quarantine: 'Quarantaine',
    held: 'Retenu',
    bundle: 'Importer un lot',
    taxii: 'Serveur TAXII',
    taxiiAccounts: 'Comptes TAXII',
    subscriptions: 'Autres flux',
    feed: 'Flux',
    feedObject: 'Objet d’un flux',
  },
  tlp: {
    clear: 'TLP:CLEAR',
    green: 'TLP:GREEN',
    amber: 'TLP:AMBER',
    'amber+strict': 'TLP:AMBER+STRICT',
    red: 'TLP:RED',
  },
  axis: {
    exchange: 'Échange',
    finance: 'Finances',
    military: 'Militaire',
    pact: 'Pacte',
    thought: 'Pensée',
    media: 'Médias',
  },
  unnamed: 'Sans titre',
  compose,
  consents,
  drafts,
  home,
  logs,
  members,
  quarantine,
  recalls,
  records,
  requests,
  taxii,
  terms,
} satisfies French<typeof en>;
