import type { Arabic } from '../../i18n/catalogue.ts';
import type { thought as en } from './en.ts';

export const thought = {
  nav: { dossiers: 'ملفات التفنيد' },
} as const satisfies Arabic<typeof en>;
