import { useTranslation } from 'react-i18next';
import type { Review, Spoken } from './dossier-types.ts';

type Role = Review['signatures'][number]['role'];

/** What a role is called, with the language of a language reviewer. */
export function useTurnName(): (turn: { role: Role; language?: Spoken | undefined }) => string {
  const { t } = useTranslation();
  return ({ role, language }) =>
    language === undefined
      ? t(`thought.review.roles.${role}`)
      : `${t(`thought.review.roles.${role}`)} · ${t(`thought.dossiers.languages.${language}`)}`;
}
