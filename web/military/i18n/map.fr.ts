import type { French } from '../../i18n/catalogue.ts';
import type { map as en } from './map.en.ts';

export const map = {
  title: 'Carte',
  withIncidents: 'Montrer les incidents',
  withActivities: 'Montrer les cours et exercices',
  activityKind: 'Type d’activité',
  incidentKind: 'Type d’incident',
  from: 'Du',
  to: 'Au',
  activitiesHere: 'Cours et exercices sur la carte',
  incidentsHere: 'Incidents sur la carte, par État',
  allIncidents: 'Tous les incidents',
  nothingHere: 'Rien dans ce choix.',
  unplacedIncidents_one: '{{count, number}} incident n’a pas de lieu propre et n’est que dans le compte de son État.',
  unplacedIncidents_many:
    '{{count, number}} d’incidents n’ont pas de lieu propre et ne sont que dans le compte de leur État.',
  unplacedIncidents_other:
    '{{count, number}} incidents n’ont pas de lieu propre et ne sont que dans le compte de leur État.',
  purpose:
    'Besoins, offres et contributions par État. Les enregistrements nomment des États et ne portent aucune frontière : les frontières sont celles de ce nœud.',
  list: 'Ce qui est sur la carte',
  mark: 'Quoi',
  allMarks: 'Tout',
  marks: { need: 'Besoin', offer: 'Offre', contribution: 'Contribution', exercise: 'Exercice', incident: 'Incident' },
  key: {
    need: 'Besoin : un contour',
    offer: 'Offre ou promesse : un cadre interrompu',
    contribution: 'Contribution en place : un cadre continu',
    exercise: 'Cours ou exercice : cadre continu une fois confirmé',
    incident: 'Incident ; un cercle compte ceux qui l’entourent',
  },
  where: 'Où',
  everywhere: 'Tous les États',
  speaker: 'L’enregistrement ne nomme aucun État : il est placé sur l’État qui l’a dit.',
  day: 'Jour',
  borders: {
    visionscarto:
      'Frontières : atlas visionscarto, d’après Natural Earth. Elles ne disent rien de ce qu’un État tient pour juste.',
    'natural-earth': 'Frontières : Natural Earth. Elles ne disent rien de ce qu’un État tient pour juste.',
    own: 'Frontières : telles que cet État les trace.',
  },
  dashed: 'Traits interrompus : territoire au statut ouvert, ou auquel l’ISO ne donne aucun code.',
  around: 'Un point est posé sur son État, non sur un lieu.',
  more: 'Il y a plus d’enregistrements que ce qui est montré.',
  unplaced_one: '{{count, number}} entrée ne nomme aucun État de cette carte et n’est que dans la liste.',
  unplaced_many: '{{count, number}} d’entrées ne nomment aucun État de cette carte et ne sont que dans la liste.',
  unplaced_other: '{{count, number}} entrées ne nomment aucun État de cette carte et ne sont que dans la liste.',
  open: 'Ouvrir',
  close: 'Fermer',
  closer: 'Plus près',
  farther: 'Plus loin',
  wheel: 'Tenez Ctrl et faites défiler pour approcher',
  wheelMac: 'Tenez ⌘ et faites défiler pour approcher',
  fingers: 'Déplacez la carte avec deux doigts',
  empty: {
    title: 'Rien à montrer pour l’instant',
    text: 'Ce dont les États ont besoin, ce qu’ils offrent et se donnent apparaît ici dès que c’est signé et que vous pouvez le lire.',
  },
} satisfies French<typeof en>;
