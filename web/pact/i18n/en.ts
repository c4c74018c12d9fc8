import { commitment } from '../commitment/i18n/en.ts';
import { calendar } from '../calendar/i18n/en.ts';
import { duties } from '../duties/i18n/en.ts';
import { institutions } from '../institutions/i18n/en.ts';
import { home } from '../home/i18n/en.ts';
import { matrix } from '../matrix/i18n/en.ts';
import { scoreboard } from '../scoreboard/i18n/en.ts';
import { meetings } from '../meetings/i18n/en.ts';
import { members } from '../members/i18n/en.ts';
import { reviews } from '../reviews/i18n/en.ts';

export const pact = {
  nav: {
    meetings: 'Meetings',
    meeting: 'A meeting',
    home: 'The pact',
    matrix: 'Matrix',
    scoreboard: 'Scoreboard',
    institutions: 'Institutions',
    duties: 'My state’s duties',
    duty: 'A duty',
    calendar: 'Calendar',
    members: 'Members',
    member: 'A member',
    bodies: 'Bodies',
    said: 'Said in public',
    commitment: 'A commitment',
    reviews: 'Reviews',
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
} as const;
