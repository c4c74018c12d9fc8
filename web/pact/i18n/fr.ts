import type { French } from '../../i18n/catalogue.ts';
import { commitment } from '../commitment/i18n/fr.ts';
import { calendar } from '../calendar/i18n/fr.ts';
import { duties } from '../duties/i18n/fr.ts';
import { institutions } from '../institutions/i18n/fr.ts';
import { home } from '../home/i18n/fr.ts';
import { matrix } from '../matrix/i18n/fr.ts';
import { scoreboard } from '../scoreboard/i18n/fr.ts';
import { meetings } from '../meetings/i18n/fr.ts';
import { members } from '../members/i18n/fr.ts';
import { reviews } from '../reviews/i18n/fr.ts';
import type { pact as en } from './en.ts';

export const pact = {
  nav: {
    meetings: 'Réunions',
    meeting: 'Une réunion',
    home: 'Le Pacte',
    matrix: 'Matrice',
    scoreboard: 'Tableau de bord',
    institutions: 'Institutions',
    duties: 'Devoirs de mon État',
    duty: 'Un devoir',
    calendar: 'Calendrier',
    members: 'Membres',
    member: 'Un membre',
    bodies: 'Organes',
    said: 'Dit en public',
    commitment: 'Un engagement',
    reviews: 'Examens',
  },
  home,
  meetings,
  matrix,
  scoreboard,
  institutions,
  duties,
  calendar,
  commitment,
  reviews,
  members,
} as const satisfies French<typeof en>;
