import type { French } from '../../i18n/catalogue.ts';
import type { tokens as en } from './en.ts';

export const tokens = {
  title: 'Programmes',
  purpose: 'Programmes qui peuvent appeler ce nœud : système bancaire, tâche planifiée, client yente.',
  make: 'Créer un jeton',
  name: 'Nom du programme',
  nameHint: 'Ce qu’il est et qui s’en occupe.',
  roles: 'Rôles',
  desks: 'Bureaux',
  desksHint: 'Ceux dont le programme voit le travail. Aucun sauf mention ; * vaut pour tous.',
  madeAt: 'Créé',
  usedAt: 'Dernier usage',
  endsAt: 'Fin',
  days: 'Valable, en jours',
  ended: 'terminé',
  end: 'Terminer',
  endAsk: 'Terminer le jeton ?',
  endWill: {
    stop: 'Le programme « {{name}} » est refusé dès son prochain appel.',
    final: 'On ne peut pas revenir en arrière ; créez un autre jeton au besoin.',
  },
  shown: {
    title: 'Le jeton',
    text: 'Copiez-le maintenant dans le programme. Il n’est pas conservé sous forme lisible et ne sera plus montré.',
    done: 'Je l’ai copié',
  },
  empty: {
    title: 'Aucun programme ne peut appeler ce nœud',
    text: 'Un jeton permet à un programme de filtrer des noms ou de charger des listes sans qu’une personne se connecte. Ne lui donnez que les rôles nécessaires.',
  },
} as const satisfies French<typeof en>;
