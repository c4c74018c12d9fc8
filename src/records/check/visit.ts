import type { Shape, Structure } from '../stix/shape.ts';
import type { Findings } from './finding.ts';
import { isJson, type Json } from './walk.ts';

export interface Visitor {
  /** A value whose shape is known, after its place was entered. */
  value?(shape: Shape, value: unknown): void;
  /** A property a nested structure does not name. */
  unknown?(name: string): void;
}

/** Walks a value along its shape without judging it; `findings` holds the place. */
export function visit(shape: Shape, value: unknown, findings: Findings, visitor: Visitor, nested = false): void {
  visitor.value?.(shape, value);
  if (shape.kind === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      findings.at(index, () => visit(shape.of, item, findings, visitor, true));
    }
  } else if (shape.kind === 'structure' && isJson(value)) visitProperties(shape, value, findings, visitor, nested);
}

function visitProperties(shape: Structure, value: Json, findings: Findings, visitor: Visitor, nested: boolean): void {
  for (const [name, item] of Object.entries(value)) {
    const property = shape.properties.get(name);
    if (property !== undefined) findings.at(name, () => visit(property, item, findings, visitor, true));
    else if (nested) visitor.unknown?.(name);
  }
}
