import type { Fault } from '#base';
import type { JsonRefusal, JsonRefusalCode } from '#records';
import { type GateCode, gateFault } from './faults.ts';

const codes: Readonly<Record<JsonRefusalCode, GateCode>> = {
  'too-large': 'object-too-large',
  'too-deep': 'object-too-deep',
  'byte-order-mark': 'object-not-json',
  'not-utf-8': 'object-not-json',
  'not-json': 'object-not-json',
  'duplicate-key': 'object-ambiguous',
  'lone-surrogate': 'object-bad-text',
  noncharacter: 'object-bad-text',
  'nul-character': 'object-bad-text',
  'number-out-of-range': 'object-bad-number',
};

/** A text that is no JSON two readers would read alike, with where it is not. */
export function jsonFault({ code, where, offset, message }: JsonRefusal, limit: number): Fault {
  return gateFault(codes[code], { limit: Math.round(limit / 1024) }, [
    { where: where === '' ? `byte ${offset}` : where, reason: message },
  ]);
}
