import type { French } from '../../../i18n/catalogue.ts';
import type { quarantine as en } from './en.ts';

export const quarantine = {
  purpose: 'Ce qui est arrivé sans être pris, chacun avec son motif. Cela n’empêche rien d’autre d’entrer.',
  empty: 'Rien n’est retenu',
  emptyText:
    'Ce qui enfreint une règle à l’entrée attend ici : signature fausse, clé inconnue, marquage qui l’interdit.',
  state: 'État',
  stateIs: { held: 'retenu', retried: 'pris à un essai ultérieur', discarded: 'écarté' },
  reason: 'Motif',
  object: 'Objet',
  peer: 'Apporté par',
  byHand: 'un fichier ou une personne d’ici',
  times: 'Fois',
  size: 'Taille',
  last: 'Dernière fois',
  first: 'Première fois',
  origin: 'Auteur',
  version: 'Version',
  code: 'Code',
  tries: 'Réessayé',
  settled: 'Réglé',
  settledBy: 'Par',
  why: 'Pourquoi',
  facts: 'Ce qu’on en sait',
  text: 'Son texte tel qu’arrivé',
  notWhole: 'Seul le début a été gardé ; il faut le renvoyer.',
  retry: 'Réessayer',
  discard: 'Écarter',
  will: {
    never: 'C’est réglé sans être pris ; votre motif reste ici avec votre nom.',
    again: 'Si le même revient, il est jugé à nouveau.',
  },
  result: {
    stored: 'Pris',
    known: 'Déjà connu',
    quarantined: 'Retenu',
    contradiction: 'Contredit ce que son auteur a signé auparavant',
  },
  bundlePurpose: 'Des fiches signées d’un fichier, par tous les contrôles, pour un nœud sans liaison.',
  became: 'Ce qu’il en est advenu',
  place: 'Place',
} as const satisfies French<typeof en>;
