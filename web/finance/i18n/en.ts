import { alerts } from '../alerts/i18n/en.ts';
import { books } from '../books/i18n/en.ts';
import { clock } from '../clock/i18n/en.ts';
import { dossiers } from '../dossiers/i18n/en.ts';
import { cases } from '../national-decisions/i18n/en.ts';
import { entities } from '../entities/i18n/en.ts';
import { lists } from '../lists/i18n/en.ts';
import { orders } from '../orders/i18n/en.ts';
import { redress } from '../redress/i18n/en.ts';
import { screening } from '../screening/i18n/en.ts';
import { subject } from '../subject/i18n/en.ts';

export const finance = {
  nav: {
    alerts: 'Alerts',
    alert: 'Alert',
    dossiers: 'Designate',
    dossier: 'Dossier of designation',
    orders: 'Orders',
    order: 'Order',
    entities: 'Entities',
    cases: 'National decisions',
    case: 'National decision',
    clock: 'The clock',
    redress: 'Way back',
    redressFile: 'File of the way back',
    exemptions: 'Exemptions',
    redressFollow: 'Follow a request',
    screening: 'Screen a name',
    lists: 'Lists',
    list: 'List',
    snapshots: 'Loads of the list',
    delta: 'What a load changed',
    subject: 'Listed subject',
    books: 'Books',
    book: 'Book',
    imports: 'Imports',
    import: 'Import',
    importFile: 'Import a file',
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
} as const;
