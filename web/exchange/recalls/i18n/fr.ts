import type { French } from '../../../i18n/catalogue.ts';
import type { recalls as en } from './en.ts';

export const recalls = {
  purpose: 'Ce qui a été repris, qui l’a masqué, et ce qui repose dessus.',
  empty: 'Rien n’a été rappelé',
  emptyText:
    'Un rappel commence sur la page d’une fiche. Les États nommés la masquent et le disent par un accusé signé.',
  direction: 'Par qui',
  in: 'Par d’autres États',
  out: 'Par nous',
  record: 'Fiche',
  reason: 'Pourquoi',
  from: 'Qui la perd',
  derivatives: 'Nos fiches qui en dépendent',
  at: 'Quand',
  hidden: 'l’a masquée',
  notHidden: 'pas encore confirmé',
  dialogTitle: 'Rappeler cette fiche',
  versions: 'Quelles versions',
  allVersions: 'Toutes les versions',
  someVersions: 'Seulement celles-ci',
  will: {
    draft: 'Un projet d’avis commence ; une seconde personne doit l’approuver.',
    lose: 'La perdent : {{who}}.',
    hide: 'Leurs nœuds la masquent aussitôt et répondent par un accusé signé.',
    honest: 'Ce que des personnes y ont lu, nul ne peut le reprendre.',
  },
} as const satisfies French<typeof en>;
