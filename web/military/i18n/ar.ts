import type { Arabic } from '../../i18n/catalogue.ts';
import type { military as en } from './en.ts';

export const military = {
  nav: {
    contributions: 'المساهمات',
    capacities: 'القدرات',
    incidents: 'الحوادث',
    groups: 'الجماعات',
  },
} satisfies Arabic<typeof en>;
