import type { StarterDossier } from './compose.ts';
import { covenantsAreKept } from './dossiers/covenants-are-kept.ts';
import { deathIsNotAWeapon } from './dossiers/death-is-not-a-weapon.ts';
import { eachBearsTheirOwn } from './dossiers/each-bears-their-own.ts';
import { housesOfPrayer } from './dossiers/houses-of-prayer.ts';
import { insultAndJustice } from './dossiers/insult-and-justice.ts';
import { messengersAndHelpers } from './dossiers/messengers-and-helpers.ts';
import { noCompulsion } from './dossiers/no-compulsion.ts';
import { noDutyToJoin } from './dossiers/no-duty-to-join.ts';
import { noOathToMurder } from './dossiers/no-oath-to-murder.ts';
import { nobodyIsEnslaved } from './dossiers/nobody-is-enslaved.ts';
import { thoseWhoDoNotFight } from './dossiers/those-who-do-not-fight.ts';
import { whoJudgesAFaith } from './dossiers/who-judges-a-faith.ts';

export type { StarterDossier } from './compose.ts';

/** The starter set: material of the exercise that no scholar has reviewed. Whoever loads it says so (`exercise: true`). */
export const starterDossiers: readonly StarterDossier[] = [
  thoseWhoDoNotFight,
  whoJudgesAFaith,
  eachBearsTheirOwn,
  noOathToMurder,
  covenantsAreKept,
  messengersAndHelpers,
  nobodyIsEnslaved,
  housesOfPrayer,
  deathIsNotAWeapon,
  noCompulsion,
  noDutyToJoin,
  insultAndJustice,
];
