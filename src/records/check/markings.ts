import type { Findings } from './finding.ts';
import { isJson, type Json, type Walk, shortly } from './walk.ts';

/** Markings: no circle, selectors that meet something, and the constants of TLP 1 (section 7.2). */
export function checkMarkings(object: Json, on: Walk): void {
  if (object.type === 'marking-definition') markingDefinition(object, on.findings);
  const { granular_markings: markings } = object;
  if (!Array.isArray(markings)) return;
  on.findings.enter('granular_markings');
  for (const [index, marking] of markings.entries()) {
    if (!isJson(marking)) continue;
    on.findings.enter(index);
    if (object.type === 'marking-definition' && marking.marking_ref === object.id) on.findings.add('marking-circle');
    if (Array.isArray(marking.selectors)) selectors(object, marking.selectors, on.findings);
    on.findings.leave();
  }
  on.findings.leave();
}

function selectors(object: Json, list: readonly unknown[], findings: Findings): void {
  findings.enter('selectors');
  for (const [index, selector] of list.entries()) {
    if (typeof selector !== 'string' || meets(object, selector)) continue;
    findings.at(index, () => findings.add('selector-absent', { value: selector }));
  }
  findings.leave();
}

/** Follows a selector: `.name` into an object, `.[n]` into a list. */
function meets(object: Json, selector: string): boolean {
  let here: unknown = object;
  for (const step of selector.split('.', 1000)) {
    const index = /^\[(\d{1,15})\]$/.exec(step)?.[1];
    if (index !== undefined) {
      if (!Array.isArray(here) || Number(index) >= here.length) return false;
      here = here[Number(index)];
    } else {
      if (!isJson(here) || !Object.hasOwn(here, step)) return false;
      here = here[step];
    }
  }
  return true;
}

/** The only TLP 1 markings there may be; TLP 2 is brought in by an extension. */
const tlp: Readonly<Record<string, string>> = {
  white: 'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9',
  green: 'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da',
  amber: 'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82',
  red: 'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed',
};

const tlpProperties = ['type', 'spec_version', 'id', 'created', 'definition_type', 'name', 'definition'];

function markingDefinition(object: Json, findings: Findings): void {
  const { definition_type: kind, definition, object_marking_refs: marks } = object;
  if (Array.isArray(marks) && marks.includes(object.id)) {
    findings.at('object_marking_refs', () => findings.add('marking-circle'));
  }
  if (!Object.hasOwn(object, 'extensions')) {
    for (const name of ['definition_type', 'definition']) {
      if (!Object.hasOwn(object, name)) findings.add('missing', { name });
    }
  }
  if (kind === 'tlp') {
    const level = isJson(definition) ? shortly(definition.tlp) : '';
    const constant =
      Object.hasOwn(tlp, level) &&
      object.id === tlp[level] &&
      object.name === `TLP:${level.toUpperCase()}` &&
      object.created === '2017-01-20T00:00:00.000Z' &&
      Object.keys(object).every((name) => tlpProperties.includes(name));
    if (!constant) findings.add('tlp-constant');
  } else if (kind === 'statement' && isJson(definition)) {
    findings.enter('definition');
    if (!Object.hasOwn(definition, 'statement')) findings.add('missing', { name: 'statement' });
    else if (typeof definition.statement !== 'string') {
      findings.add('wrong-kind', { wanted: 'text', given: typeof definition.statement });
    }
    findings.leave();
  }
}
