import { home } from '../home/i18n/en.ts';

export const pact = {
  nav: { home: 'The pact' },
  home,
} as const;
