import { parsePattern } from '../pattern/parse.ts';
import { objectShapes } from '../stix/objects.ts';
import { textFormats } from '../stix/text-formats.ts';
import type { Findings } from './finding.ts';
import type { CheckOptions } from './options.ts';
import type { Json } from './walk.ts';

const PROPERTY_NAME = /^[a-z0-9_]{3,250}$/;

/** The pattern of an indicator in the language of section 9: its grammar, and the names it looks at. */
export function indicatorPattern(object: Json, options: CheckOptions, findings: Findings): void {
  if (object.pattern_type !== 'stix' || typeof object.pattern !== 'string') return;
  const parsed = parsePattern(object.pattern);
  findings.enter('pattern');
  if (!parsed.ok) findings.add('pattern', { at: parsed.at, found: parsed.found });
  else {
    for (const { objectType, path } of parsed.comparisons) patternNames(objectType, String(path[0]), options, findings);
  }
  findings.leave();
}

function patternNames(type: string, property: string, options: CheckOptions, findings: Findings): void {
  const declared = objectShapes.get(type);
  const observable = declared?.family === 'sco' ? declared : undefined;
  const known = observable?.shape.properties.has(property) === true;
  if (observable === undefined && (type.length < 3 || type.length > 250 || !textFormats.type.test(type))) {
    findings.add('type-form', { value: type });
  }
  if (!known && !PROPERTY_NAME.test(property)) findings.add('property-name', { name: property });
  if (options.strictTypes === true && observable === undefined) findings.add('object-unknown', { value: type });
  if (options.strictProperties === true && observable !== undefined && !known) {
    findings.add('property-unknown', { name: property });
  }
}
