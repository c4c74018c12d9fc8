import { useLanguage } from '../../shell/language.ts';
import { type AskedMember, writtenIn } from './meeting-types.ts';

/** What a state is called in the reader's language; its code where no name is known. */
export function useStateName(): (members: readonly AskedMember[], code: string) => string {
  const language = writtenIn[useLanguage()];
  return (members, code) => members.find((one) => one.code === code)?.name?.[language] ?? code;
}
