import { useMantineColorScheme } from '@mantine/core';
import { useTurnLanguage } from '../shell/language.ts';
import type { Session } from '../shell/session.ts';

/** Turns the page to the language and theme the person keeps with their account. */
export function useAsActor(): (session: Session) => void {
  const turn = useTurnLanguage();
  const { setColorScheme } = useMantineColorScheme();
  return ({ actor }) => {
    if (actor === undefined) return;
    turn(actor.language);
    setColorScheme(actor.theme);
  };
}
