import { useTranslation } from 'react-i18next';
import { draftActs, draftStates } from './draft-types.ts';

/** What leaves by a draft, in words: "New version". */
export function useActName(): (act: string) => string {
  const { t } = useTranslation();
  return (said) => {
    const act = draftActs.find((one) => one === said);
    return act === undefined ? said : t(`exchange.drafts.acts.${act}`);
  };
}

export function useStateName(): (state: string) => string {
  const { t } = useTranslation();
  return (said) => {
    const state = draftStates.find((one) => one === said);
    return state === undefined ? said : t(`exchange.drafts.states.${state}`);
  };
}
