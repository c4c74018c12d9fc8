import { finance } from '../finance/i18n/en.ts';
import { parts } from '../parts/i18n/en.ts';
import { shell } from '../shell/i18n/en.ts';
import { signIn } from '../sign-in/i18n/en.ts';

/** The English catalogue: it defines which strings exist. */
export const en = { shell, parts, signIn, finance } as const;
