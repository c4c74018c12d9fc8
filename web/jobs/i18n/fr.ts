import type { French } from '../../i18n/catalogue.ts';
import type { jobs as en } from './en.ts';

export const jobs = {
  title: 'Travaux longs',
  purpose: 'Chargements, imports et filtrages : où ils en sont, et pourquoi l’un a échoué.',
  kind: 'Travail',
  state: 'État',
  madeAt: 'Commencé',
  endedAt: 'Fini',
  progress: 'Avancement',
  kinds: {
    loadList: 'Charger une liste',
    fetchList: 'Chercher une liste à son adresse',
    fetchDue: 'Voir quelles listes sont à chercher',
    analyse: 'Mettre à jour les statistiques des alertes',
    importBook: 'Importer un registre',
    screenImport: 'Filtrer un import',
    screenBook: 'Filtrer tout un registre',
    screenChanges: 'Filtrer tous les registres contre une liste changée',
    exercise: 'Charger l’exercice',
    assessGroups: 'Évaluer des groupes',
  },
  empty: {
    title: 'Aucun travail long',
    text: 'Chargez une liste ou importez un registre : ce qui prend plus d’un instant se voit ici et survit à un rechargement.',
  },
} as const satisfies French<typeof en>;
