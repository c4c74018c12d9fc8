import { accounts } from '../accounts/i18n/en.ts';
import { audit } from '../audit/i18n/en.ts';
import { exchange } from '../exchange/i18n/en.ts';
import { finance } from '../finance/i18n/en.ts';
import { home } from '../home/i18n/en.ts';
import { jobs } from '../jobs/i18n/en.ts';
import { me } from '../me/i18n/en.ts';
import { pact } from '../pact/i18n/en.ts';
import { parts } from '../parts/i18n/en.ts';
import { portal } from '../portal/i18n/en.ts';
import { shell } from '../shell/i18n/en.ts';
import { signIn } from '../sign-in/i18n/en.ts';
import { military } from '../military/i18n/en.ts';
import { thought } from '../thought/i18n/en.ts';
import { tokens } from '../tokens/i18n/en.ts';

/** The English catalogue: it defines which strings exist. */
export const en = {
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
