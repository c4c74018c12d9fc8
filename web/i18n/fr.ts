import { accounts } from '../accounts/i18n/fr.ts';
import { audit } from '../audit/i18n/fr.ts';
import { exchange } from '../exchange/i18n/fr.ts';
import { finance } from '../finance/i18n/fr.ts';
import { home } from '../home/i18n/fr.ts';
import { jobs } from '../jobs/i18n/fr.ts';
import { me } from '../me/i18n/fr.ts';
import { pact } from '../pact/i18n/fr.ts';
import { parts } from '../parts/i18n/fr.ts';
import { portal } from '../portal/i18n/fr.ts';
import { shell } from '../shell/i18n/fr.ts';
import { signIn } from '../sign-in/i18n/fr.ts';
import { military } from '../military/i18n/fr.ts';
import { thought } from '../thought/i18n/fr.ts';
import { tokens } from '../tokens/i18n/fr.ts';

export const fr = {
  shell,
  parts,
  signIn,
  home,
  me,
  accounts,
  tokens,
  audit,
  jobs,
  exchange,
  finance,
  pact,
  portal,
  thought,
  military,
} as const;
