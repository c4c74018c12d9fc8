import type { French } from '../../i18n/catalogue.ts';
import type { exchange as en } from './en.ts';

export const exchange = {
  nav: {
    inbox: 'Arrivée',
    outbox: 'Départ',
    record: 'Fiche',
    changes: 'Ce qui a changé',
    compose: 'Rédiger une fiche',
    drafts: 'Brouillons et approbations',
    draft: 'Brouillon',
    recalls: 'Rappels',
    consents: 'Usage ultérieur',
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
} satisfies French<typeof en>;
