import type { French } from '../../i18n/catalogue.ts';
import { commitment } from '../commitment/i18n/fr.ts';
import { home } from '../home/i18n/fr.ts';
import { members } from '../members/i18n/fr.ts';
import { reviews } from '../reviews/i18n/fr.ts';
import type { pact as en } from './en.ts';

export const pact = {
  nav: {
    home: 'Le Pacte',
    members: 'Membres',
    member: 'Un membre',
    bodies: 'Organes',
    said: 'Dit en public',
    commitment: 'Un engagement',
    reviews: 'Examens',
  },
  home,
  commitment,
  reviews,
  members,
} as const satisfies French<typeof en>;
