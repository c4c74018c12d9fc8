import type { French } from '../../i18n/catalogue.ts';
import type { military as en } from './en.ts';

export const military = {
  nav: {
    contributions: 'Contributions',
    capacities: 'Capacités',
    incidents: 'Incidents',
    groups: 'Groupes',
  },
} satisfies French<typeof en>;
