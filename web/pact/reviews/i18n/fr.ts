import type { French } from '../../../i18n/catalogue.ts';
import type { reviews as en } from './en.ts';

export const reviews = {
  title: 'Examens',
  purpose: 'Rapports en attente de quelqu’un d’une autre institution. Qui rend compte ne vérifie pas.',
  waiting: 'En attente',
  all: 'Tous',
  which: 'Quels rapports',
  review: 'Voir et examiner',
  look: 'Voir',
  may: 'À vous d’examiner',
  mayNot: 'Pas pour vous',
  pieces: 'Preuves : {{number}}',
  more: 'Les {{shown}} plus anciens sur {{total}} sont montrés.',
  empty: 'Aucun rapport n’attend d’examen.',
} as const satisfies French<typeof en>;
