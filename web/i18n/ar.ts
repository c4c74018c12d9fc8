import { accounts } from '../accounts/i18n/ar.ts';
import { audit } from '../audit/i18n/ar.ts';
import { exchange } from '../exchange/i18n/ar.ts';
import { finance } from '../finance/i18n/ar.ts';
import { home } from '../home/i18n/ar.ts';
import { jobs } from '../jobs/i18n/ar.ts';
import { me } from '../me/i18n/ar.ts';
import { pact } from '../pact/i18n/ar.ts';
import { parts } from '../parts/i18n/ar.ts';
import { portal } from '../portal/i18n/ar.ts';
import { shell } from '../shell/i18n/ar.ts';
import { signIn } from '../sign-in/i18n/ar.ts';
import { military } from '../military/i18n/ar.ts';
import { thought } from '../thought/i18n/ar.ts';
import { tokens } from '../tokens/i18n/ar.ts';

export const ar = {
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
