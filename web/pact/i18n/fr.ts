import type { French } from '../../i18n/catalogue.ts';
import { home } from '../home/i18n/fr.ts';
import { members } from '../members/i18n/fr.ts';
import type { pact as en } from './en.ts';

export const pact = {
  nav: { home: 'Le Pacte', members: 'Membres', member: 'Un membre', bodies: 'Organes', said: 'Dit en public' },
  home,
  members,
} as const satisfies French<typeof en>;
