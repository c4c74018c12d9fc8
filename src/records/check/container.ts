import { objectShapes } from '../stix/objects.ts';
import { isJson, type Json, type Walk, shortly } from './walk.ts';

/** The deprecated container of observed-data: observables under local keys that refer to each other (section 2.13). */
export function observationContainer(object: Json, on: Walk, checkMember: (member: Json, on: Walk) => void): void {
  const { objects } = object;
  if (!isJson(objects)) return;
  const neighbours = new Map<string, string>();
  for (const [key, value] of Object.entries(objects)) {
    if (isJson(value)) neighbours.set(key, shortly(value.type));
  }
  on.findings.enter('objects');
  for (const [key, value] of Object.entries(objects)) {
    on.findings.enter(key);
    if (!isJson(value)) on.findings.add('not-an-object');
    else {
      const declared = objectShapes.get(shortly(value.type));
      if (declared !== undefined && declared.family !== 'sco')
        on.findings.add('reference-type', { given: declared.type });
      else checkMember(value, { ...on, neighbours });
    }
    on.findings.leave();
  }
  on.findings.leave();
}
