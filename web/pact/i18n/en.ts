import { home } from '../home/i18n/en.ts';
import { members } from '../members/i18n/en.ts';

export const pact = {
  nav: { home: 'The pact', members: 'Members', member: 'A member', bodies: 'Bodies', said: 'Said in public' },
  home,
  members,
} as const;
