import type { Arabic } from '../../i18n/catalogue.ts';
import { home } from '../home/i18n/ar.ts';
import type { pact as en } from './en.ts';

export const pact = {
  nav: { home: 'الميثاق' },
  home,
} as const satisfies Arabic<typeof en>;
