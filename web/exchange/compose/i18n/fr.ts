import type { French } from '../../../i18n/catalogue.ts';
import type { compose as en } from './en.ts';

export const compose = {
  choose: 'Que voulez-vous écrire ? Cela devient un projet ; rien ne part d’ici.',
  purpose:
    'Elle est enregistrée comme projet. Vous verrez ensuite exactement ce qui partirait, et une seconde personne l’approuve.',
  allKinds: 'Tous les genres',
  save: 'Enregistrer le projet',
  derivedFrom: 'Tirée de ces fiches',
  derivedFromHint: 'Elle ne peut alors être vue de plus de monde qu’elles, sauf accord de leurs auteurs.',
  audience: {
    public: 'Tout le monde',
    members: 'Tous les États membres',
    named: 'Des États que je nomme',
    'named-strict': 'Seules les autorités d’États que je nomme',
    persons: 'Seules des personnes habilitées là-bas',
  },
  audienceHint: {
    public: 'Elle peut être rendue publique.',
    members: 'Tous les membres actifs, pas le public.',
    named: 'Et ceux qui en ont besoin là-bas pour leur travail.',
    'named-strict': 'Elle reste à l’autorité qui la reçoit.',
    persons: 'Pour peu de regards : elle n’est transmise à personne.',
  },
  states: 'Quels États',
  onwardTitle: 'Peuvent-ils la transmettre ?',
  onward: {
    none: 'À personne',
    'with-consent': 'Seulement avec notre accord',
    'within-state': 'Dans leur propre État',
    members: 'À d’autres États membres',
  },
  judicialTitle: 'Peuvent-ils s’en servir en justice ?',
  judicial: {
    no: 'Non',
    'with-consent': 'Seulement avec notre accord',
    yes: 'Oui',
  },
  purposes: 'À quoi peut-elle leur servir ?',
  purposesHint: 'Rien de choisi : toutes les finalités citées.',
  retain: 'Effacée chez eux après le',
  retainHint: 'Vide : sans limite.',
} as const satisfies French<typeof en>;
