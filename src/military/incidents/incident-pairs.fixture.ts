// For tests and benchmarks: pairs of tellings of invented incidents, each with the truth: one event told twice, or two events
// that look alike. The pairs were written by hand before the rule that proposes pairs was changed, and the rule was changed with
// them in view: what they count is not blind.
import type { Told } from './may-be-one.ts';

/** Kind, day of a month of the pair's own, place, latitude and longitude where told, the two sides, the dead. */
type Telling = readonly [
  kind: 'battle' | 'explosion' | 'against-civilians' | 'other-violence',
  day: number,
  place: string,
  point: readonly [number, number] | undefined,
  sideA: string,
  sideB: string,
  killed: number,
];

/** Whether it is one event, and the two tellings of it. */
export const incidentPairs: readonly (readonly [same: boolean, one: Telling, other: Telling])[] = [
  // One event told twice.
  [
    true,
    ['battle', 3, 'Qarnum', [13.5, 2.1], 'Invented front', 'Forces', 4],
    ['battle', 3, 'Qarnum', [13.5, 2.1], 'Invented front', 'Forces', 6],
  ],
  [
    true,
    ['battle', 3, 'Qarnum', [13.5, 2.1], 'Invented front', 'Forces', 4],
    ['battle', 4, 'Qarnoum', [13.53, 2.12], 'The Front', 'Army', 5],
  ],
  [
    true,
    ['explosion', 5, 'Tel Zafran', undefined, 'Invented front', 'Civilians', 9],
    ['explosion', 5, 'Tell Zafran', undefined, 'Unknown', 'Civilians', 11],
  ],
  [
    true,
    ['explosion', 5, 'تل زعفران', undefined, 'الجبهة المختلقة', '', 9],
    ['explosion', 5, 'Tell Zafran', undefined, 'Invented front', '', 9],
  ],
  [
    true,
    ['against-civilians', 7, 'Wadi Sarim', [34.1, 40.2], 'Black banner', 'Civilians', 12],
    ['battle', 7, 'Wadi Sarim', [34.1, 40.2], 'Black banner', 'Militia', 12],
  ],
  [
    true,
    ['against-civilians', 7, 'Al-Burayka', undefined, 'Black banner', 'Civilians', 2],
    ['against-civilians', 7, 'Buraika', undefined, 'Black banner', 'Civilians', 2],
  ],
  [
    true,
    ['against-civilians', 9, 'البريكة', undefined, 'الراية', 'مدنيون', 2],
    ['against-civilians', 9, 'Al Buraykah', undefined, 'Black banner', 'Civilians', 3],
  ],
  [
    true,
    ['battle', 10, 'Kafr Lawz', [35.9, 36.6], 'Invented front', 'Rival band', 20],
    ['battle', 10, 'near Kafr Lawz', [35.94, 36.57], 'Invented front', 'Rival band', 25],
  ],
  [
    true,
    ['battle', 11, 'Oued Tinzar', [20.2, -1.1], 'Desert katiba', 'Forces', 3],
    ['battle', 11, 'Wadi Tinzar', [20.21, -1.1], 'Desert katiba', 'Forces', 3],
  ],
  [
    true,
    ['battle', 11, 'Oued Tinzar', undefined, 'Desert katiba', 'Forces', 3],
    ['battle', 12, 'Wadi Tinzar', undefined, 'Katiba', 'Forces', 3],
  ],
  [
    true,
    ['explosion', 13, 'Sūq al-Ghazl', [33.34, 44.4], 'Unknown', 'Civilians', 30],
    ['explosion', 13, 'Souk al-Ghazal', [33.33, 44.41], 'Black banner', 'Civilians', 35],
  ],
  [
    true,
    ['explosion', 13, 'Suq al-Ghazl market', undefined, 'Unknown', 'Civilians', 30],
    ['explosion', 13, 'Suq al Ghazl', undefined, 'Black banner', 'Civilians', 28],
  ],
  [
    true,
    ['battle', 14, 'Bir Hamda', [27.0, 14.0], 'Invented front', 'Forces', 1],
    ['battle', 15, 'Bi’r Hamdah', [27.02, 14.01], 'Invented front', 'Forces', 1],
  ],
  [
    true,
    ['other-violence', 15, 'Mazra', [12.1, 14.5], 'Lake faction', 'Civilians', 0],
    ['against-civilians', 15, 'Mazraa', [12.1, 14.52], 'Lake faction', 'Civilians', 0],
  ],
  [
    true,
    ['battle', 16, 'Gao-Ntinna', [16.2, 0.1], 'Desert katiba', 'Mission', 2],
    ['explosion', 16, 'Gao Ntina', [16.21, 0.11], 'Unknown', 'Mission', 2],
  ],
  [
    true,
    ['against-civilians', 17, 'Dar Sukun', [11.0, 24.0], 'Riders', 'Civilians', 40],
    ['against-civilians', 16, 'Dar Sukoun', [11.05, 24.03], 'Militia', 'Civilians', 55],
  ],
  [
    true,
    ['battle', 18, 'Markab', [36.1, 43.0], 'Black banner', 'Forces', 7],
    ['battle', 18, 'Markab', undefined, 'Black banner', 'Forces', 7],
  ],
  [
    true,
    ['battle', 18, 'مركب', [36.1, 43.0], 'الراية السوداء', 'القوات', 7],
    ['battle', 18, 'Markab', undefined, 'Black banner', 'Forces', 8],
  ],
  [
    true,
    ['explosion', 19, 'Jisr Waha', [32.0, 13.2], 'Unknown', 'Forces', 5],
    ['explosion', 19, 'Jisr al-Waha', [32.05, 13.2], 'Coast cell', 'Forces', 5],
  ],
  [
    true,
    ['battle', 20, 'Hadbat Nur', [15.5, 45.0], 'Mountain wing', 'Tribe', 6],
    ['battle', 22, 'Hadbat Nur', [15.5, 45.0], 'Mountain wing', 'Tribe', 6],
  ],
  [
    true,
    ['battle', 21, 'Tamasit', undefined, 'Desert katiba', 'Forces', 8],
    ['battle', 21, 'Tamassit', undefined, 'Desert katiba', 'Forces', 8],
  ],
  [
    true,
    ['against-civilians', 22, 'Qaryat al-Tin', [34.5, 38.0], 'Black banner', 'Civilians', 15],
    ['against-civilians', 22, 'Qaryatayn al-Tin', [34.52, 38.02], 'Black banner', 'Civilians', 15],
  ],
  // Two events that look alike.
  [
    false,
    ['battle', 3, 'Qarnum', [13.5, 2.1], 'Invented front', 'Forces', 4],
    ['battle', 9, 'Qarnum', [13.5, 2.1], 'Invented front', 'Forces', 4],
  ],
  [
    false,
    ['battle', 4, 'Qarnum', [13.5, 2.1], 'Invented front', 'Forces', 4],
    ['battle', 4, 'Zinduru', [14.9, 3.9], 'Invented front', 'Forces', 4],
  ],
  [
    false,
    ['battle', 5, 'Markab', [36.1, 43.0], 'Black banner', 'Forces', 2],
    ['against-civilians', 5, 'Markab', [36.1, 43.0], 'Rival band', 'Civilians', 31],
  ],
  [
    false,
    ['explosion', 6, 'Suq al-Ghazl', [33.34, 44.4], 'Black banner', 'Civilians', 30],
    ['battle', 6, 'Suq al-Ghazl', [33.34, 44.4], 'Militia', 'Rival band', 1],
  ],
  [
    false,
    ['battle', 7, 'Tel Zafran', undefined, 'Invented front', 'Forces', 3],
    ['battle', 7, 'Tel Rumman', undefined, 'Invented front', 'Forces', 3],
  ],
  [
    false,
    ['battle', 8, 'Wadi Sarim', undefined, 'Invented front', 'Forces', 3],
    ['battle', 8, 'Wadi Salim', undefined, 'Rival band', 'Militia', 9],
  ],
  [
    false,
    ['battle', 9, 'Bir Hamda', [27.0, 14.0], 'Invented front', 'Forces', 1],
    ['battle', 9, 'Bir Jadid', [27.5, 14.6], 'Invented front', 'Forces', 1],
  ],
  [
    false,
    ['against-civilians', 10, 'Dar Sukun', [11.0, 24.0], 'Riders', 'Civilians', 40],
    ['against-civilians', 13, 'Dar Sukun', [11.0, 24.0], 'Riders', 'Civilians', 38],
  ],
  [
    false,
    ['battle', 11, 'Kafr Lawz', [35.9, 36.6], 'Invented front', 'Rival band', 20],
    ['battle', 11, 'Kafr Tuffah', [35.6, 36.9], 'Invented front', 'Rival band', 20],
  ],
  [
    false,
    ['explosion', 12, 'Jisr Waha', [32.0, 13.2], 'Coast cell', 'Forces', 5],
    ['other-violence', 12, 'Jisr Waha', [32.0, 13.2], 'Tribe', 'Civilians', 0],
  ],
  [
    false,
    ['battle', 13, 'Oued Tinzar', [20.2, -1.1], 'Desert katiba', 'Forces', 3],
    ['battle', 13, 'Oued Amal', [20.9, -1.9], 'Desert katiba', 'Forces', 3],
  ],
  [
    false,
    ['battle', 14, 'Gao-Ntinna', [16.2, 0.1], 'Desert katiba', 'Mission', 2],
    ['battle', 14, 'Gao-Ntinna', [16.2, 0.1], 'Militia', 'Tribe', 12],
  ],
  [
    false,
    ['against-civilians', 15, 'البريكة', undefined, 'الراية', 'مدنيون', 2],
    ['against-civilians', 15, 'البركة', undefined, 'جماعة أخرى', 'مدنيون', 14],
  ],
  [
    false,
    ['battle', 16, 'Hadbat Nur', [15.5, 45.0], 'Mountain wing', 'Tribe', 6],
    ['battle', 16, 'Hadbat Nar', [15.9, 45.4], 'Mountain wing', 'Tribe', 6],
  ],
  [
    false,
    ['explosion', 17, 'Tamasit', [18.0, 1.0], 'Desert katiba', 'Forces', 8],
    ['explosion', 20, 'Tamasit', [18.0, 1.0], 'Desert katiba', 'Forces', 2],
  ],
  [
    false,
    ['battle', 18, 'Mazra', [12.1, 14.5], 'Lake faction', 'Forces', 10],
    ['battle', 18, 'Mazra', [13.9, 12.0], 'Lake faction', 'Forces', 1],
  ],
  [
    false,
    ['battle', 19, 'Qaryat al-Tin', [34.5, 38.0], 'Black banner', 'Forces', 3],
    ['against-civilians', 20, 'Qaryat al-Tin', [34.5, 38.0], 'Militia', 'Civilians', 4],
  ],
  [
    false,
    ['battle', 21, 'Qarnum', undefined, 'Invented front', 'Forces', 2],
    ['battle', 21, 'Qasrum', undefined, 'Rival band', 'Tribe', 20],
  ],
  [
    false,
    ['explosion', 22, 'Souk Jadid', undefined, 'Unknown', 'Civilians', 3],
    ['explosion', 22, 'Souk Qadim', undefined, 'Unknown', 'Civilians', 3],
  ],
  [
    false,
    ['battle', 23, 'Markab', [36.1, 43.0], 'Black banner', 'Forces', 2],
    ['battle', 25, 'Markab', [36.1, 43.0], 'Black banner', 'Forces', 2],
  ],
];

/** Whether two tellings are proposed, with the rule and the days as the store has them. */
export const proposes =
  (rule: (one: Told, other: Told) => boolean) =>
  ([, one, other]: (typeof incidentPairs)[number]): boolean =>
    Math.abs(one[1] - other[1]) <= 1 && rule(toldOf(one), toldOf(other));

const toldOf = ([kind, , place, point, sideA, sideB, killed]: Telling): Told => ({
  kind,
  place,
  latitude: point?.[0] ?? null,
  longitude: point?.[1] ?? null,
  sideA,
  sideB,
  killedLow: killed,
  killedHigh: killed,
});

/** Of what is proposed, how much is one event; of what is one event, how much is proposed. */
export function precisionAndRecall(proposed: (pair: (typeof incidentPairs)[number]) => boolean) {
  const told = incidentPairs.filter(proposed);
  const right = told.filter(([same]) => same).length;
  return { precision: right / told.length, recall: right / incidentPairs.filter(([same]) => same).length };
}
