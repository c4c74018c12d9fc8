import type { Findings } from './finding.ts';

/** An object nested deeper, or holding more values, is refused before anything else is looked at. */
export const DEEPEST = 100;
const MOST_VALUES = 200_000;

const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;

interface Open {
  steps: readonly string[] | undefined;
  values: readonly unknown[];
  next: number;
}

/**
 * Looks for what no later check should meet: depth, mass, numbers JSON cannot carry, NUL, half characters, and values
 * that are not JSON at all. Walks with a stack of its own, so a hostile depth (or a circle) cannot exhaust the call
 * stack. Gives false when the object must not be looked at further.
 */
export function withoutHazards(root: unknown, findings: Findings, bidi: boolean): boolean {
  const before = findings.found.length;
  const open: Open[] = [];
  let count = 0;
  let value = root;
  for (;;) {
    count += 1;
    if (count > MOST_VALUES) {
      findings.add('too-large', { most: MOST_VALUES });
      return false;
    }
    if (typeof value === 'object' && value !== null) {
      if (open.length >= DEEPEST) {
        for (const _ of open) findings.leave();
        findings.add('too-deep', { most: DEEPEST });
        return false;
      }
      const steps = Array.isArray(value) ? undefined : Object.keys(value);
      for (const step of steps ?? []) lookAtText(step, findings, false);
      open.push({ steps, values: Array.isArray(value) ? value : Object.values(value), next: 0 });
      findings.enter('');
    } else {
      lookAt(value, findings, bidi);
    }
    let top = open.at(-1);
    while (top !== undefined && top.next >= top.values.length) {
      open.pop();
      findings.leave();
      top = open.at(-1);
    }
    if (top === undefined)
      return findings.found.length === before || findings.found.slice(before).every((one) => one.strict);
    findings.leave();
    findings.enter(top.steps?.[top.next] ?? top.next);
    value = top.values[top.next];
    top.next += 1;
  }
}

function lookAt(value: unknown, findings: Findings, bidi: boolean): void {
  if (typeof value === 'string') lookAtText(value, findings, bidi);
  else if (typeof value === 'number') {
    if (!Number.isFinite(value)) findings.add('number-out-of-range');
  } else if (typeof value !== 'boolean' && value !== null) findings.add('not-a-json-value');
}

function lookAtText(text: string, findings: Findings, bidi: boolean): void {
  if (text.includes('\0')) findings.add('nul-character');
  if (!text.isWellFormed()) findings.add('lone-surrogate');
  if (bidi && TURNS_DIRECTION.test(text)) findings.advise('bidi-control');
}
