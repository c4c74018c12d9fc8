import { finance } from '../finance/i18n/ar.ts';
import { parts } from '../parts/i18n/ar.ts';
import { shell } from '../shell/i18n/ar.ts';
import { signIn } from '../sign-in/i18n/ar.ts';

export const ar = { shell, parts, signIn, finance } as const;
