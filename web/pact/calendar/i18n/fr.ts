import type { French } from '../../../i18n/catalogue.ts';
import type { calendar as en } from './en.ts';

export const calendar = {
  title: 'Calendrier du Pacte',
  purpose: 'Échéances, jalons et réunions de cet État, dans les deux calendriers.',
  leading: 'Mois du calendrier',
  leads: { hijri: 'hégirien', gregorian: 'grégorien' },
  before: 'Mois précédent',
  after: 'Mois suivant',
  today: 'Aujourd’hui',
  export: 'iCalendar',
  keys: 'Les flèches vont de jour en jour et de semaine en semaine, Page préc. et Page suiv. de mois en mois.',
  entries_one: '{{number}} élément',
  entries_many: '{{number}} éléments',
  entries_other: '{{number}} éléments',
  onDay: 'Ce jour',
  inMonth: 'Ce mois',
  nothingDay: 'Rien n’est dû ce jour.',
  nothingMonth: 'Rien n’est dû ce mois.',
  kindIs: { due: 'Échéance', milestone: 'Jalon', meeting: 'Réunion' },
  stateIs: { open: 'Ouvert', done: 'Fait', late: 'En retard', held: 'Tenue' },
} as const satisfies French<typeof en>;
