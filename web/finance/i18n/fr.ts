import type { French } from '../../i18n/catalogue.ts';
import { alerts } from '../alerts/i18n/fr.ts';
import { books } from '../books/i18n/fr.ts';
import { clock } from '../clock/i18n/fr.ts';
import { dossiers } from '../dossiers/i18n/fr.ts';
import { cases } from '../national-decisions/i18n/fr.ts';
import { entities } from '../entities/i18n/fr.ts';
import { lists } from '../lists/i18n/fr.ts';
import { orders } from '../orders/i18n/fr.ts';
import { redress } from '../redress/i18n/fr.ts';
import { screening } from '../screening/i18n/fr.ts';
import { subject } from '../subject/i18n/fr.ts';
import type { finance as en } from './en.ts';

export const finance = {
  nav: {
    alerts: 'Alertes',
    alert: 'Alerte',
    dossiers: 'Désigner',
    dossier: 'Dossier de désignation',
    orders: 'Ordres',
    order: 'Ordre',
    entities: 'Entités',
    cases: 'Décisions nationales',
    case: 'Décision nationale',
    clock: 'L’horloge',
    redress: 'Voies de recours',
    redressFile: 'Dossier de recours',
    exemptions: 'Dérogations',
    redressFollow: 'Suivre une demande',
    screening: 'Vérifier un nom',
    lists: 'Listes',
    list: 'Liste',
    snapshots: 'Chargements de la liste',
    delta: 'Ce qu’un chargement a changé',
    subject: 'Sujet inscrit',
    books: 'Registres',
    book: 'Registre',
    imports: 'Importations',
    import: 'Importation',
    importFile: 'Importer un fichier',
  },
  subject,
  lists,
  books,
  clock,
  screening,
  redress,
  alerts,
  cases,
  dossiers,
  orders,
  entities,
} as const satisfies French<typeof en>;
