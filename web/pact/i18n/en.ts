import { commitment } from '../commitment/i18n/en.ts';
import { home } from '../home/i18n/en.ts';
import { members } from '../members/i18n/en.ts';
import { reviews } from '../reviews/i18n/en.ts';

export const pact = {
  nav: {
    home: 'The pact',
    members: 'Members',
    member: 'A member',
    bodies: 'Bodies',
    said: 'Said in public',
    commitment: 'A commitment',
    reviews: 'Reviews',
  },
  home,
  commitment,
  reviews,
  members,
} as const;
