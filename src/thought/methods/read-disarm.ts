import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FaultDetail } from '#base';
import { readJson } from '#records';
import { methodFault } from './faults.ts';

/** A technique of DISARM Red as it is kept here: what is wrong in the bundle is mended. */
export interface DisarmTechnique {
  /** `T0023.001`. */
  readonly code: string;
  readonly stixId: string;
  readonly title: string;
  readonly description: string;
  /** Codes of its tactics: `TA06`. */
  readonly tactics: readonly string[];
}

export const mendings = ['kill-chain-name', 'platforms', 'source-name', 'countermeasures'] as const;
export type Mending = (typeof mendings)[number];

export interface ReadDisarm {
  readonly sha256: string;
  readonly version: string;
  /** What its licence asks to be shown. */
  readonly notice: string;
  readonly techniques: readonly DisarmTechnique[];
  /** What was wrong in how many objects, and mended. */
  readonly mended: readonly { readonly fault: Mending; readonly count: number }[];
}

/** The bundle has 0.9 MB. */
const limits = { maxBytes: 8 * 1024 * 1024, maxDepth: 16 };
const mostObjects = 20_000;
const mostTold = 50;

// A character that turns the direction of writing would hide what a person reads.
const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u);
const reference = z.object({ source_name: z.string(), external_id: z.string().max(40).optional() });
const anyObject = z.looseObject({ type: z.string(), id: z.string() });
const statement = z.object({
  definition_type: z.literal('statement'),
  definition: z.object({ statement: z.string().min(3).max(4000) }),
});
const tacticShape = z.object({ x_mitre_shortname: line, external_references: z.array(reference).min(1) });
const techniqueShape = z.object({
  id: z.string().regex(/^attack-pattern--[0-9a-f-]{36}$/),
  name: line,
  description: z
    .string()
    .max(20_000)
    .regex(/^[^\u202A-\u202E\u2066-\u2069]*$/u),
  kill_chain_phases: z
    .array(z.object({ kill_chain_name: z.string(), phase_name: line }))
    .min(1)
    .max(16),
  external_references: z.array(reference).min(1),
  x_mitre_platforms: z.array(z.string()).optional(),
  x_mitre_version: z.string().max(20).optional(),
});
type Thing = z.output<typeof anyObject>;

/**
 * Reads DISARM's STIX bundle: Red alone, its techniques. Three things are wrong in it and mended: it names the kill chain
 * and the source of its ids `mitre-attack`, and it says of every technique that it runs on Windows, Linux and Mac.
 * Errors: `disarm-not-json` with the place; `disarm-unlike` with every object that is not as it should be.
 */
export function readDisarm(content: Uint8Array): ReadDisarm {
  const objects = objectsIn(content);
  const notice = noticeOf(objects);
  const faults: FaultDetail[] = [];
  const tactics = tacticsOf(objects, faults);
  const counts = new Map<Mending, number>();
  const found = (fault: Mending) => counts.set(fault, (counts.get(fault) ?? 0) + 1);
  const techniques = new Map<string, DisarmTechnique>();
  let version = '';
  for (const [index, object] of objects.entries()) {
    if (object.type === 'course-of-action') found('countermeasures');
    if (object.type !== 'attack-pattern') continue;
    const { data, error } = techniqueShape.safeParse(object);
    const [issue] = error?.issues ?? [];
    const refuse = (where: string, reason: string) => faults.push({ where: `/objects/${index}${where}`, reason });
    if (data === undefined) {
      refuse(issue === undefined ? '' : `/${issue.path.join('/')}`, issue?.message ?? 'not a technique');
      continue;
    }
    const code = codeOf(data, /^T\d{4}(\.\d{3})?$/);
    if (code === undefined || techniques.has(code)) {
      refuse('/external_references', code === undefined ? 'no id of a technique' : `${code} stands twice`);
      continue;
    }
    if (data.kill_chain_phases.some((phase) => phase.kill_chain_name === 'mitre-attack')) found('kill-chain-name');
    if (data.external_references.some((one) => one.source_name === 'mitre-attack')) found('source-name');
    if (data.x_mitre_platforms !== undefined) found('platforms');
    const phases = data.kill_chain_phases.map((phase) => tactics.get(phase.phase_name));
    if (phases.includes(undefined)) refuse('/kill_chain_phases', 'a phase that is no tactic of this bundle');
    if ((data.x_mitre_version ?? '') > version) version = data.x_mitre_version ?? '';
    techniques.set(code, {
      code,
      stixId: data.id,
      title: data.name,
      description: data.description,
      tactics: phases.filter((phase) => phase !== undefined),
    });
  }
  if (techniques.size === 0 && faults.length === 0) faults.push({ where: '/objects', reason: 'no technique' });
  if (faults.length > 0) throw methodFault('disarm-unlike', { count: faults.length }, faults.slice(0, mostTold));
  return {
    sha256: createHash('sha256').update(content).digest('hex'),
    version,
    notice,
    techniques: [...techniques.values()].sort((one, other) => (one.code < other.code ? -1 : 1)),
    mended: mendings.flatMap((fault) => {
      const count = counts.get(fault) ?? 0;
      return count === 0 ? [] : [{ fault, count }];
    }),
  };
}

function objectsIn(content: Uint8Array): Thing[] {
  const read = readJson(content, limits);
  if ('refusal' in read) {
    const { where, offset, message } = read.refusal;
    throw methodFault('disarm-not-json', {}, [{ where: where || `byte ${offset}`, reason: message }]);
  }
  const { data, error } = z
    .object({ type: z.literal('bundle'), objects: z.array(anyObject).min(1).max(mostObjects) })
    .safeParse(read.value);
  if (data !== undefined) return data.objects;
  const details = error.issues
    .slice(0, mostTold)
    .map(({ path, message }) => ({ where: `/${path.join('/')}`, reason: message }));
  throw methodFault('disarm-unlike', { count: error.issues.length }, details);
}

/** The licence as the bundle states it. ATT&CK, whose names it borrows, states another: it is no DISARM. */
function noticeOf(objects: readonly Thing[]): string {
  for (const object of objects) {
    const { data } = statement.safeParse(object);
    if (object.type === 'marking-definition' && data !== undefined && /DISARM/i.test(data.definition.statement))
      return data.definition.statement;
  }
  const where = { where: '/objects', reason: 'no marking-definition that states the licence of DISARM' };
  throw methodFault('disarm-unlike', { count: 1 }, [where]);
}

/** Codes of tactics by their short names. */
function tacticsOf(objects: readonly Thing[], faults: FaultDetail[]): ReadonlyMap<string, string> {
  const tactics = new Map<string, string>();
  for (const [index, object] of objects.entries()) {
    if (object.type !== 'x-mitre-tactic') continue;
    const { data } = tacticShape.safeParse(object);
    const code = data && codeOf(data, /^TA\d{2}$/);
    if (data === undefined || code === undefined) faults.push({ where: `/objects/${index}`, reason: 'not a tactic' });
    else tactics.set(data.x_mitre_shortname, code);
  }
  return tactics;
}

function codeOf({ external_references }: { external_references: z.output<typeof reference>[] }, like: RegExp) {
  return external_references.map(({ external_id }) => external_id).find((id) => id !== undefined && like.test(id));
}
