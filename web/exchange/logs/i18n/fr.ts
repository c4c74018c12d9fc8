import type { French } from '../../../i18n/catalogue.ts';
import type { logs as en } from './en.ts';

export const logs = {
  purpose:
    'Chaque État inscrit ce qu’il a déclaré dans un journal que nul ne change en secret. Voici ce que nous en avons vu.',
  empty: 'Aucun journal n’a encore été vu',
  emptyText: 'Un journal paraît dès que ce nœud appartient à une alliance et a publié ou collecté une fiche.',
  origin: 'État',
  size: 'Feuilles',
  root: 'Racine',
  cosigned: 'Cosigné',
  nobody: 'personne encore',
  cosignedBy: '{{size}} feuilles par {{who}}',
  contradicts_one: '{{count, number}} contradiction',
  contradicts_many: '{{count, number}} de contradictions',
  contradicts_other: '{{count, number}} contradictions',
  grows: 'n’a fait que croître',
  unconfirmed: 'attend les autres après une sauvegarde restaurée',
  checked: 'Vérifié',
  verify: 'Vérifier',
  logOf: 'Journal de {{who}}',
  records: 'Fiches d’ici qui y figurent',
  verifyText:
    'Le journal entier est recalculé depuis ses feuilles et comparé aux points de contrôle signés et aux fiches d’ici.',
  sound: 'Le journal est intact',
  unsound: 'Le journal n’est pas intact',
  verifyDo: 'Vérifier le journal entier',
  banner_one: '{{who}} a tenu deux récits. La preuve est là, et personne ne l’a constatée.',
  banner_many: '{{count, number}} de preuves que personne n’a constatées : deux récits de {{who}}.',
  banner_other: '{{count, number}} preuves que personne n’a constatées : deux récits de {{who}}.',
  bannerOpen: 'Voir la preuve',
  contradictionsPurpose:
    'Preuves qu’un État a tenu deux récits. Chacune se vérifie par quiconque a la liste de confiance.',
  noContradictions: 'Personne n’a tenu deux récits',
  noContradictionsText: 'Si un journal est réécrit ou montré autrement à deux États, la preuve se trouve ici.',
  what: 'Ce qui est prouvé',
  kind: {
    'split-view': '{{who}} a montré deux journaux différents d’une même taille.',
    'two-contents': '{{who}} a signé une même version d’une fiche avec deux contenus.',
    'one-index-two-statements': '{{who}} a signé deux déclarations pour une même place de son journal.',
    rewritten: '{{who}} a réécrit ce qui figurait déjà dans son journal.',
  },
  found: 'Trouvé',
  done: 'Ce qui fut fait',
  open: 'pas constatée',
  acts: 'Actes',
  proof: 'Télécharger la preuve',
  acknowledge: 'Constater',
  will: {
    banner: 'L’alarme quitte toutes les pages ; votre remarque reste ici avec votre nom.',
    stays: 'La preuve reste, et les autres membres gardent la leur.',
  },
} as const satisfies French<typeof en>;
