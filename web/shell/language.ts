import { useDirection } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { directionOf, type Language, turnPage } from '../i18n/language.ts';
import { api } from './api.ts';
import { type Session, sessionKey } from './session-key.ts';

export type Theme = 'light' | 'dark' | 'auto';

export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}

/** Turns the page at once, direction included, and without a reload. */
export function useTurnLanguage(): (language: Language) => void {
  const { i18n } = useTranslation();
  const { setDirection } = useDirection();
  return (language) => {
    turnPage(language);
    setDirection(directionOf(language));
    void i18n.changeLanguage(language);
  };
}

/** Keeps language and theme with the account, when somebody is signed in. */
export function useKeepPreferences(): (change: { language?: Language; theme?: Theme }) => void {
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: (body: { language: Language; theme: Theme }) => api.node.changePreferences({ body }),
  });
  return (change) => {
    const session = queries.getQueryData<Session>(sessionKey);
    if (session?.actor === undefined) return;
    const { language, theme } = { ...session.actor, ...change };
    queries.setQueryData<Session>(sessionKey, { ...session, actor: { ...session.actor, language, theme } });
    keep.mutate({ language, theme });
  };
}
