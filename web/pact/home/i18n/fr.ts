import type { French } from '../../../i18n/catalogue.ts';
import type { home as en } from './en.ts';

export const home = {
  title: 'Le Pacte',
  purpose: 'Ce que les États ont convenu, qui doit quoi et pour quand, et ce qui montre que c’est tenu.',
  agreed: 'Ce qui a été convenu',
  empty:
    'Aucune réunion n’est encore enregistrée. Le secrétariat en écrit ou en importe une ; conclusions et engagements suivent.',
  meetings_one: '{{number}} réunion',
  meetings_many: '{{number}} de réunions',
  meetings_other: '{{number}} réunions',
  outcomes_one: '{{number}} conclusion',
  outcomes_many: '{{number}} de conclusions',
  outcomes_other: '{{number}} conclusions',
  commitments_one: '{{number}} engagement',
  commitments_many: '{{number}} d’engagements',
  commitments_other: '{{number}} engagements',
} as const satisfies French<typeof en>;
