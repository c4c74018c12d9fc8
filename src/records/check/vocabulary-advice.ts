import type { ObjectShape } from '../stix/object-shape.ts';
import type { Shape } from '../stix/shape.ts';
import { type VocabularyName, vocabularies } from '../stix/vocabularies.ts';
import { type Advised, give } from './advised.ts';
import type { Advice } from './options.ts';
import { visit } from './visit.ts';
import { isJson, type Json } from './walk.ts';

/** The name of the advice on each open vocabulary. */
const adviceOn: Readonly<Partial<Record<VocabularyName, Advice>>> = {
  'account-type-ov': 'account-type',
  'attack-motivation-ov': 'attack-motivation',
  'attack-resource-level-ov': 'attack-resource-level',
  'grouping-context-ov': 'grouping-context',
  'identity-class-ov': 'identity-class',
  'implementation-language-ov': 'implementation-languages',
  'indicator-type-ov': 'indicator-types',
  'industry-sector-ov': 'industry-sector',
  'infrastructure-type-ov': 'infrastructure-types',
  'malware-capabilities-ov': 'malware-capabilities',
  'malware-result-ov': 'malware-result',
  'malware-type-ov': 'malware-types',
  'pattern-type-ov': 'indicator-pattern-types',
  'processor-architecture-ov': 'processor-architecture',
  'region-ov': 'region',
  'report-type-ov': 'report-types',
  'threat-actor-role-ov': 'threat-actor-role',
  'threat-actor-sophistication-ov': 'threat-actor-sophistication',
  'threat-actor-type-ov': 'threat-actor-types',
  'tool-type-ov': 'tool-types',
  'windows-pebinary-type-ov': 'windows-pebinary-type',
};

/** Values outside open vocabularies, how they are written, and names of hash algorithms. */
export function vocabularyAdvice(object: Json, declared: ObjectShape, on: Advised): void {
  const value = (shape: Shape, found: unknown) => {
    if (shape.kind === 'text' && shape.vocabulary !== undefined && typeof found === 'string') {
      vocabularyValue(shape.vocabulary, found, on);
    } else if (shape.kind === 'hashes' && !shape.closed && isJson(found)) algorithms(found, on);
  };
  visit(declared.shape, object, on.findings, { value });
  visitExtensions(object, declared, on, value);
  if (Array.isArray(object.kill_chain_phases)) killChains(object.kill_chain_phases, on);
  if (declared.type === 'marking-definition' && typeof object.definition_type === 'string') {
    on.findings.at('definition_type', () => written('open-vocab-format', object.definition_type as string, on));
  }
}

function visitExtensions(
  object: Json,
  declared: ObjectShape,
  on: Advised,
  value: (shape: Shape, found: unknown) => void,
): void {
  if (!isJson(object.extensions)) return;
  on.findings.enter('extensions');
  for (const [key, shape] of Object.entries(declared.extensions)) {
    if (Object.hasOwn(object.extensions, key)) {
      const extension = object.extensions[key];
      on.findings.at(key, () => visit(shape, extension, on.findings, { value }));
    }
  }
  on.findings.leave();
}

function vocabularyValue(vocabulary: VocabularyName, value: string, on: Advised): void {
  written('open-vocab-format', value, on);
  const advice = adviceOn[vocabulary];
  const values: readonly string[] = vocabularies[vocabulary];
  if (advice !== undefined && !values.includes(value)) give(on, advice, undefined, { value, vocabulary });
}

function algorithms(found: Json, on: Advised): void {
  const known: readonly string[] = vocabularies['hash-algorithm-ov'];
  for (const name of Object.keys(found)) {
    if (known.includes(name) || name.startsWith('x_')) continue;
    give(on, 'hash-algo', name, { value: name, vocabulary: 'hash-algorithm-ov' });
  }
}

function killChains(phases: readonly unknown[], on: Advised): void {
  on.findings.enter('kill_chain_phases');
  for (const [index, phase] of phases.entries()) {
    if (!isJson(phase)) continue;
    on.findings.enter(index);
    for (const name of ['kill_chain_name', 'phase_name']) {
      const value = phase[name];
      if (typeof value === 'string') on.findings.at(name, () => written('kill-chain-names', value, on));
    }
    on.findings.leave();
  }
  on.findings.leave();
}

/** Small letters, and hyphens between words. */
function written(advice: Advice, value: string, on: Advised): void {
  if (value !== value.toLowerCase() || !/\p{Lowercase}/u.test(value) || /[_ ]/.test(value)) {
    give(on, advice, undefined, { value });
  }
}
