import { finance } from '../finance/i18n/fr.ts';
import { parts } from '../parts/i18n/fr.ts';
import { shell } from '../shell/i18n/fr.ts';
import { signIn } from '../sign-in/i18n/fr.ts';

export const fr = { shell, parts, signIn, finance } as const;
