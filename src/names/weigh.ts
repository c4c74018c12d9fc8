import { scriptOfCode } from './costs.ts';
import { LEXICON } from './lexicon.ts';
import { read } from './reading.ts';
import type { Rule } from './rules.ts';
import type { Meeting } from './score.ts';
import { ROLE, type Side } from './side.ts';
import { MOST_PARTS } from './parse.ts';
import { TUNING } from './tuning.ts';

const NEARLY = 0.96;
/** A first name left out where no chain of forebears is in sight and three words met. */
const UNCHAINED = 0.4;
const INITIAL = 0.9;
const INITIALS_ALONE = 0.4;
/** Put before the name by which a man is known, and as often left out. */
const MUHAMMAD = LEXICON.classOf(read('muhammad').key);

/** Likeness as evidence: nothing below `none`, nearly all from `full` on. */
export function strength(likeness: number): number {
  if (likeness >= TUNING.full) return NEARLY + ((1 - NEARLY) * (likeness - TUNING.full)) / (1 - TUNING.full);
  return Math.max(0, (NEARLY * (likeness - TUNING.none)) / (TUNING.full - TUNING.none));
}

/** Weighs what met against what contradicts: see README, "how a score comes about". */
export function aggregate(
  a: Side,
  b: Side,
  out: Meeting[],
  metA: Int8Array,
  metB: Int8Array,
  likeness: Float64Array,
): void {
  const organisation = a.organisation || b.organisation;
  const initial = onlyInitials(a) || onlyInitials(b) ? INITIALS_ALONE : INITIAL;
  for (let i = 0; i < a.size; i++) {
    const j = metA[i] ?? -1;
    if (j < 0) continue;
    const found = likeness[i * MOST_PARTS + j] ?? 0;
    const rule = ruleOf(a, i, b, j, found);
    const weight = Math.min(a.weight[i] ?? 0, b.weight[j] ?? 0) * roleFactor(a.role[i] ?? 0, b.role[j] ?? 0);
    out.push({
      a: i,
      a2: -1,
      b: j,
      b2: -1,
      rule,
      weight,
      similarity: rule === 'initial' ? initial : strength(found),
    });
  }
  const met = out.length;
  let evidence = 0;
  for (let k = 0; k < met; k++) evidence += (out[k]?.weight ?? 0) * (out[k]?.similarity ?? 0);
  const usedB = new Set<number>();
  for (let i = 0; i < a.size; i++) {
    if (metA[i] !== -1) continue;
    const j = rival(a, i, b, metA, metB, usedB);
    if (j < 0) continue;
    usedB.add(j);
    metA[i] = -3;
    const weight =
      Math.max(
        TUNING.contradictionLeast,
        (organisation ? TUNING.contradictionShareOrganisation : TUNING.contradictionShare) * evidence,
        ((a.weight[i] ?? 0) + (b.weight[j] ?? 0)) / 2,
      ) * contradictionFactor(a.role[i] ?? 0, b.role[j] ?? 0);
    const close = likeness[i * MOST_PARTS + j] ?? 0;
    out.push({
      a: i,
      a2: -1,
      b: j,
      b2: -1,
      rule: differs(a, i, b, j, organisation),
      weight,
      similarity: TUNING.contradiction + Math.max(0, close - TUNING.nearness),
    });
  }
  const thin = Math.max(0, TUNING.enough - evidence) / TUNING.enough;
  const extra =
    Math.min(a.size, b.size) === 1 && a.size !== b.size
      ? TUNING.extraToOne
      : TUNING.extra + TUNING.extraWhenThin * thin;
  const unchained = met >= 2 && !chained(a) && !chained(b);
  const extraGiven = TUNING.extraGiven * (unchained ? (met >= 3 ? UNCHAINED : TUNING.unchainedTwo) : 1);
  for (let i = 0; i < a.size; i++)
    if (metA[i] === -1) out.push(left(a, i, givenMissing(a, i, b, metB) ? extraGiven : extra, organisation, true));
  for (let j = 0; j < b.size; j++)
    if (metB[j] === -1 && !usedB.has(j))
      out.push(left(b, j, givenMissing(b, j, a, metA) ? extraGiven : extra, organisation, false));
  if (!organisation && swapped(a, b, metA))
    out.push({
      a: 0,
      a2: 1,
      b: 0,
      b2: 1,
      rule: 'swapped-order',
      weight: Math.max(1, 0.6 * evidence),
      similarity: TUNING.contradiction,
    });
  else if (!organisation) turned(a, metA, evidence, out);
  let total = 0;
  for (const one of out) total += one.weight;
  for (const one of out) one.weight /= total || 1;
}

/** An unmatched given name while the other's given name met a later link: perhaps father and son. */
function givenMissing(side: Side, part: number, other: Side, ofOther: Int8Array): boolean {
  return (
    part === 0 &&
    side.role[0] === ROLE.given &&
    (side.weight[0] ?? 0) > TUNING.givenFrom &&
    side.given[0] !== MUHAMMAD &&
    (ofOther[0] ?? -1) > 0 &&
    other.role[0] !== ROLE.kunya &&
    other.size > 1
  );
}

/** Whether the name is a chain of forebears, where the first link tells son from father: Arabic script, a known given name, a nasab or a nisba says so. */
function chained(side: Side): boolean {
  if (scriptOfCode(side.codes[side.from[0] ?? 0] ?? 0) === 1) return true;
  for (let part = 0; part < side.size; part++)
    if ((side.given[part] ?? 0) !== 0 || side.role[part] === ROLE.nisba || side.role[part] === ROLE.kunya) return true;
  return false;
}

function left(side: Side, part: number, extra: number, organisation: boolean, first: boolean): Meeting {
  const role = side.role[part] ?? 0;
  if (organisation)
    return { ...alone(part, first), rule: 'unmatched', weight: organisationExtra(role, side.weight[part] ?? 0) };
  if (role === ROLE.initial) return { ...alone(part, first), rule: 'extra-name', weight: 0.2 * extra };
  const weight = Math.max(extra >= 0.7 ? 0.7 : 0, side.weight[part] ?? 0) * extra;
  const byname = role === ROLE.kunya && side.size > 2 ? TUNING.extraKunya : 1;
  return { ...alone(part, first), rule: 'extra-name', weight: weight * byname };
}

function alone(part: number, first: boolean): Omit<Meeting, 'rule' | 'weight'> {
  return { a: first ? part : -1, a2: -1, b: first ? -1 : part, b2: -1, similarity: 0 };
}

function organisationExtra(role: number, weight: number): number {
  if (role === ROLE['legal-form']) return 0.05;
  if (role === ROLE.generic) return 0.55;
  return role === ROLE.number ? 1.2 : 0.75 * Math.max(0.75, weight);
}

/** N.N. says nothing of whose name it is. */
function onlyInitials(side: Side): boolean {
  for (let part = 0; part < side.size; part++) if (side.role[part] !== ROLE.initial) return false;
  return true;
}

function ruleOf(a: Side, i: number, b: Side, j: number, likeness: number): Rule {
  const roleA = a.role[i] ?? 0;
  const roleB = b.role[j] ?? 0;
  if (roleA === ROLE.initial || roleB === ROLE.initial) return 'initial';
  if (roleA === ROLE['legal-form']) return 'legal-form';
  if (roleA === ROLE.generic && roleB === ROLE.generic) return 'generic-word';
  if (roleA === ROLE.number) return 'number';
  if (scriptOfCode(a.codes[a.from[i] ?? 0] ?? 0) !== scriptOfCode(b.codes[b.from[j] ?? 0] ?? 0))
    return 'transliteration';
  if (likeness >= 1) return 'equal';
  return (a.given[i] ?? 0) !== 0 && a.given[i] === b.given[j] ? 'known-variant' : 'spelling';
}

function roleFactor(a: number, b: number): number {
  if (a === ROLE.initial || b === ROLE.initial) return 0.4;
  if (a === ROLE['legal-form']) return 0.1;
  if (a === ROLE.generic || b === ROLE.generic) return 0.3;
  return 1;
}

function contradictionFactor(a: number, b: number): number {
  if (a === ROLE.initial && b === ROLE.initial) return 1.2;
  if (a === ROLE.initial || b === ROLE.initial) return 0.8;
  if (a === ROLE['legal-form'] || b === ROLE['legal-form']) return a === b ? 0.1 : 0.2;
  if (a === ROLE.generic && b === ROLE.generic) return 0.7;
  if (a === ROLE.nisba || b === ROLE.nisba) return TUNING.nisba;
  return 1;
}

/** The unmatched part of `b` that stands where part `i` of `a` stands: after or before the same matched neighbour. */
function rival(a: Side, i: number, b: Side, metA: Int8Array, metB: Int8Array, used: ReadonlySet<number>): number {
  const before = neighbour(metA, i, -1, a.size);
  const after = neighbour(metA, i, 1, a.size);
  let second = -1;
  for (let j = 0; j < b.size; j++) {
    if (metB[j] !== -1 || used.has(j)) continue;
    const beforeB = neighbour(metB, j, -1, b.size);
    const afterB = neighbour(metB, j, 1, b.size);
    const meetsBefore = before < 0 ? beforeB < 0 : metA[before] === beforeB;
    const meetsAfter = after < 0 ? afterB < 0 : metA[after] === afterB;
    if (meetsBefore && meetsAfter) return j;
    if ((meetsBefore || meetsAfter) && second < 0) second = j;
  }
  return second;
}

/** The nearest matched part before or after, -1 for none. */
function neighbour(met: Int8Array, from: number, step: number, size: number): number {
  for (let at = from + step; at >= 0 && at < size; at += step) if ((met[at] ?? -1) >= 0) return at;
  return -1;
}

function differs(a: Side, i: number, b: Side, j: number, organisation: boolean): Rule {
  const roleA = a.role[i] ?? 0;
  const roleB = b.role[j] ?? 0;
  if (roleA === ROLE.number && roleB === ROLE.number) return 'different-number';
  if (organisation) return 'different-word';
  if (roleA === ROLE.kunya || roleB === ROLE.kunya) return 'different-kunya';
  if (roleA === ROLE.nisba || roleB === ROLE.nisba) return 'different-nisba';
  if (roleA === ROLE.given && roleB === ROLE.given) return 'different-given';
  if (roleA === ROLE.family || roleB === ROLE.family) return 'different-family';
  return roleA === ROLE.father || roleB === ROLE.father ? 'different-father' : 'different-name';
}

/** The given name of each is the father's name of the other while what follows keeps its place. */
function swapped(a: Side, b: Side, metA: Int8Array): boolean {
  if (metA[0] !== 1 || metA[1] !== 0 || a.role[0] === ROLE.father || b.role[0] === ROLE.father) return false;
  const said = [a, b].filter((side) => side.role[1] === ROLE.father).length;
  for (let i = 2; i < a.size; i++) if ((metA[i] ?? -1) >= 2) return true;
  if (a.size !== 2 || b.size !== 2) return false;
  // Said on one side only, the other may write the family first; said on both, there is no doubt who is whose son.
  return said === 2 || (said === 1 && (a.given[0] ?? 0) !== 0 && (a.given[1] ?? 0) !== 0);
}

/** Words that met in another order: little between a name and a family, more between links of a chain of forebears. */
function turned(a: Side, metA: Int8Array, evidence: number, out: Meeting[]): void {
  let found: Meeting | undefined;
  for (let i = 0; i < a.size; i++)
    for (let k = i + 1; k < a.size; k++) {
      const [first, second] = [metA[i] ?? -1, metA[k] ?? -1];
      if (second < 0 || first < second) continue;
      const forebears = (a.given[i] ?? 0) !== 0 && (a.given[k] ?? 0) !== 0;
      const weight = (forebears ? TUNING.otherForebears : TUNING.otherOrder) * evidence;
      if (weight > (found?.weight ?? 0))
        found = { a: i, a2: k, b: second, b2: first, rule: 'other-order', weight, similarity: 0 };
    }
  if (found) out.push(found);
}
