import type { StarterDossier } from './compose.ts';
import { eachBearsTheirOwn } from './dossiers/each-bears-their-own.ts';
import { thoseWhoDoNotFight } from './dossiers/those-who-do-not-fight.ts';
import { whoJudgesAFaith } from './dossiers/who-judges-a-faith.ts';

export type { StarterDossier } from './compose.ts';

/** The starter set: material of the exercise that no scholar has reviewed. Whoever loads it says so (`exercise: true`). */
export const starterDossiers: readonly StarterDossier[] = [thoseWhoDoNotFight, whoJudgesAFaith, eachBearsTheirOwn];
