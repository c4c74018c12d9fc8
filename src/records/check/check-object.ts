import { checkAdvice } from './advice.ts';
import { checkBundleMembers } from './bundle.ts';
import { Enough, type Finding, Findings } from './finding.ts';
import { withoutHazards } from './hazards.ts';
import { checkMusts } from './object.ts';
import { activeAdvice, type Advice, type CheckOptions } from './options.ts';
import { isJson, type Json, shortly } from './walk.ts';

export interface Verdict {
  valid: boolean;
  errors: readonly Finding[];
}

/**
 * Checks one STIX 2.1 object, or a bundle with everything in it, against every MUST of the specification, inside and
 * outside what a schema can say; with `strict` also against its recommendations (SHOULD). Any value may be given: what
 * is no object is refused. Bounded: depth 100, 200,000 values, 100 findings. Never throws.
 */
export function checkObject(value: unknown, options: CheckOptions = {}): Verdict {
  const findings = new Findings(options.language ?? 'en');
  const advice = activeAdvice(options);
  try {
    if (!isJson(value)) findings.add('not-an-object');
    else if (withoutHazards(value, findings, advice.has('bidi-control'))) checkOne(value, options, advice, findings);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return { valid: findings.found.length === 0, errors: findings.found };
}

/** Like `checkObject`, and refuses anything but a bundle. */
export function checkBundle(value: unknown, options: CheckOptions = {}): Verdict {
  if (isJson(value) && value.type === 'bundle') return checkObject(value, options);
  const findings = new Findings(options.language ?? 'en');
  findings.add('not-in-enumeration', { value: isJson(value) ? shortly(value.type) : typeof value, values: 'bundle' });
  return { valid: false, errors: findings.found };
}

function checkOne(object: Json, options: CheckOptions, advice: ReadonlySet<Advice>, findings: Findings): void {
  checkMusts(object, options, { findings, exactReferences: options.exactReferences === true });
  if (advice.size > 0) checkAdvice(object, { advice, findings });
  if (object.type !== 'bundle') return;
  checkBundleMembers(object, options, advice, findings, (member) => checkOne(member, options, advice, findings));
}
