import type { Part } from './parse.ts';

const LONGEST_JOINT = 12;
const SHORTEST_JOINT = 5;

/** Two neighbouring parts as if written as one word. */
export interface Joint {
  /** Place of the first of the two. */
  at: number;
  codes: Uint8Array;
}

/** Neighbouring short words that others write as one: Khair Ullah, Wali Jan, Shahid Khel. */
export function jointsOf(parts: readonly Part[]): Joint[] {
  const joints: Joint[] = [];
  for (let at = 0; at + 1 < parts.length; at++) {
    const [first, second] = [parts[at]?.reading.codes, parts[at + 1]?.reading.codes];
    if (!first || !second || first.length < 2 || second.length < 2) continue;
    const length = first.length + second.length;
    if (length < SHORTEST_JOINT || length > LONGEST_JOINT) continue;
    const codes = new Uint8Array(length);
    codes.set(first);
    codes.set(second, first.length);
    joints.push({ at, codes });
  }
  return joints;
}
