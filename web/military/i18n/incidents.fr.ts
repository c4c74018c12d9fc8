import type { French } from '../../i18n/catalogue.ts';
import type { incidents as en } from './incidents.en.ts';

export const incidents = {
  purpose:
    'Ce qui est arrivé, où, entre quelles organisations selon la source. Rien n’en quitte ce nœud, et aucune personne n’y a de place.',
  list: 'Incidents',
  search: 'Lieu ou partie',
  country: 'État (deux lettres)',
  kind: 'Nature',
  kinds: {
    battle: 'Combat',
    explosion: 'Explosion',
    'against-civilians': 'Violence contre des civils',
    'other-violence': 'Autre violence',
  },
  count_one: '{{count, number}} incident',
  count_many: '{{count, number}} d’incidents',
  count_other: '{{count, number}} incidents',
  none: 'Aucun incident. Apportez un fichier plus bas, ou changez de filtre.',
  columns: { day: 'Jour', what: 'Nature', where: 'Lieu', sides: 'Entre', killed: 'Morts', source: 'Source' },
  between: '({{low, number}} à {{high, number}})',
  files: { csv: 'CSV', geojson: 'GeoJSON', stix: 'STIX 2.1' },
  pages: { first: 'Première page', last: 'Dernière page', next: 'Page suivante', previous: 'Page précédente' },
  pairs: 'Est-ce le même ?',
  noPair: 'Aucune paire d’incidents de fichiers différents n’est assez proche pour qu’on y regarde.',
  same: 'C’est le même',
  apart: 'Ils sont deux',
  sameWill: 'Le second est désormais montré avec le premier. Dit autrement plus tard, chacun redevient lui-même.',
  apartWill: 'La question n’est plus posée. On peut se raviser plus tard.',
  imports: 'Fichiers apportés',
  noImport: 'Aucun fichier apporté.',
  forms: { own: 'colonnes propres', 'ucdp-ged': 'UCDP GED', acled: 'ACLED' },
  counts:
    '{{taken, number}} pris, {{known, number}} déjà connus, {{leftOut, number}} laissés (manifestations et autres), {{refused, number}} refusés',
  refused: 'Ce qui fut refusé, par ligne',
  undo: 'Annuler cet import',
  undoWill: 'Aucun de ses incidents n’est plus montré ni compté. Le fichier peut être apporté à nouveau.',
  undone: 'Annulé par {{by}} : {{reason}}',
  importTitle: 'Son nom',
  licence: 'Licence',
  licenceHint:
    'À quelles conditions il peut être gardé ici, et comment le citer. UCDP : CC BY 4.0 ; ACLED : votre accord.',
  firstSay: 'Dites d’abord son nom et sous quelle licence vous le tenez.',
  bringHint:
    'CSV d’UCDP GED, d’ACLED, ou dans nos colonnes (telles qu’elles sortent). Chaque ligne refusée est dite avec sa raison.',
} as const satisfies French<typeof en>;
