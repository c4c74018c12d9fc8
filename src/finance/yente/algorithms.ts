import { ruleSentences } from '../screening/index.ts';
import { Refusal } from './refusal.ts';

export const ours = 'mithaq';

/** Names of yente's algorithms: a client may go on asking for them, and is answered by ours. */
const taken = [
  'best',
  'logic-v1',
  'logic-v2',
  'name-based',
  'name-qualified',
  'regression-v1',
  'regression-v2',
  'ofac-249',
];

/** Settings of yente's algorithms that have no counterpart here: a client that sends them is not refused. */
const knownConfig = [
  'nm_number_mismatch',
  'nm_extra_query_name',
  'nm_extra_result_name',
  'nm_family_name_weight',
  'nm_fuzzy_cutoff_factor',
  'nm_name_property_weights',
];
const knownWeights = [
  'name_match',
  'name_literal_match',
  'person_name_jaro_winkler',
  'person_name_phonetic_match',
  'name_fingerprint_levenshtein',
  'last_name_mismatch',
  'country_mismatch',
  'dob_year_disjoint',
  'dob_day_disjoint',
  'gender_mismatch',
  'identifier_match',
  'weak_alias_match',
];

export function checkAlgorithm(name: string): void {
  if (name !== ours && !taken.includes(name)) throw new Refusal(400, `Unknown algorithm: ${name}`);
}

/** Weights of ours by rule; those of yente's algorithms are known and left aside; any other key is refused. */
export function checkWeights(
  weights: Readonly<Record<string, number>>,
  config: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, number> {
  for (const key of Object.keys(config)) {
    if (!knownConfig.includes(key)) throw new Refusal(400, `Unknown config key: ${key}`);
  }
  const used = new Map<string, number>();
  for (const [key, weight] of Object.entries(weights)) {
    if (Object.hasOwn(ruleSentences, key)) used.set(key, weight);
    else if (!knownWeights.includes(key)) throw new Refusal(400, `Unknown feature in weights: ${key}`);
  }
  return used;
}

export function algorithmsReply() {
  const features = Object.fromEntries(
    Object.entries(ruleSentences).map(([rule, { sentence, speaks }]) => [
      rule,
      { description: sentence.en, coefficient: speaks === 'against' ? -1 : 1, url: '' },
    ]),
  );
  const description =
    'Names across scripts by structure, sound and rarity; identifiers, birth date, nationality and gender with reasons.';
  const ourselves = {
    name: ours,
    description,
    features,
    docs: { name: ours, description, config: {}, features },
  };
  return { algorithms: [ourselves], default: 'best', best: ours };
}
