import type { French } from '../../i18n/catalogue.ts';
import type { thought as en } from './en.ts';

export const thought = {
  nav: { dossiers: 'Dossiers de réfutation' },
} as const satisfies French<typeof en>;
