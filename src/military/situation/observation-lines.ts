import type { FaultDetail } from '#base';
import { capabilityTypes } from '../contributions/words.ts';
import { edxlFault } from '../edxl/faults.ts';
import { credibilities, reliabilities } from '../incidents/words.ts';
import type { Situation } from './contract.ts';
import { casualtyGroups, type SituationKind, situationKinds } from './words.ts';

/**
 * What a report holds and no element known here has a place for: its kind where it is none of the field, its mark, and what
 * is counted. The standard has elements for some of it (those of the ICS 209 form), but its text could not be had, and no name
 * is invented; so it stands as lines of the observation's words, which any reader of the standard shows and ours takes apart.
 */
type Counted = Pick<Situation, 'red' | 'resources' | 'casualties'> & { kind: SituationKind };

/** Stands before the lines. */
export const HEAD = '--- Mithaq: counts of this report, format 1 ---';
const WHERE = 'sitRep/report/observationText';
const RED = 'Marking: TLP:RED';

type Casualty = Situation['casualties'][number];
type Resource = Situation['resources'][number];

/** The words of the observation, and after them the lines, where there is anything to say in them. */
export function withLines({ observed, kind, red, resources, casualties }: Situation): string {
  const lines = [
    ...(kind === 'FieldObservation' ? [] : [`Report: ${kind}`]),
    ...(red ? [RED] : []),
    ...resources.map(resourceLine),
    ...casualties.map(casualtyLine),
  ];
  // Words that hold such a head are followed by one of ours, so that theirs are never taken for lines.
  const plain = lines.length === 0 && !observed.split('\n').includes(HEAD);
  return plain ? observed : [observed, '', HEAD, ...lines].join('\n');
}

const resourceLine = ({ type, there, onTheWay, short }: Resource): string =>
  `Resources: ${type}; there ${there}; on the way ${onTheWay}; short ${short}`;

const range = ({ least, most }: Casualty['killed']): string => `${least}–${most}`;
const casualtyLine = ({ of, killed, injured, missing, reliability, credibility, source }: Casualty): string =>
  `Casualties: ${of}; killed ${range(killed)}; injured ${range(injured)}; missing ${range(missing)}; source ${reliability}${credibility}: ${source.replace(/\s+/g, ' ')}`;

/**
 * Takes the words apart again; words without the head are all words. Errors: `edxl-refused` where a line after the head is none
 * that stands above, or stands twice and may not.
 */
export function fromLines(words: string): Counted & { observed: string } {
  const lines = words.split('\n');
  const head = lines.lastIndexOf(HEAD);
  const read: Counted = { kind: 'FieldObservation', red: false, resources: [], casualties: [] };
  if (head < 0) return { observed: words.trim(), ...read };
  const faults: FaultDetail[] = [];
  for (const [at, line] of lines.entries()) {
    if (at <= head || line.trim() === '') continue;
    const reason = take(line.trim(), read);
    if (reason !== undefined) faults.push({ where: `${WHERE}: line ${at + 1}`, reason });
  }
  if (faults.length > 0) throw edxlFault('edxl-refused', { count: faults.length }, faults.slice(0, 100));
  return { observed: lines.slice(0, head).join('\n').trim(), ...read };
}

/** Adds what a line says; a reason where it says nothing that is known. */
function take(line: string, read: Counted): string | undefined {
  if (line === RED) {
    if (read.red) return 'stands twice';
    read.red = true;
    return undefined;
  }
  if (line.startsWith('Report: ')) {
    const kind = situationKinds.find((one) => one === line.slice(8));
    if (kind === undefined) return `${line.slice(8, 60)} is none of ${situationKinds.join(', ')}`;
    if (read.kind !== 'FieldObservation') return 'stands twice';
    read.kind = kind;
    return undefined;
  }
  const resource = resourceIn(line);
  if (resource !== undefined) read.resources.push(resource);
  const casualty = casualtyIn(line);
  if (casualty !== undefined) read.casualties.push(casualty);
  return resource === undefined && casualty === undefined ? `no line of counts: ${line.slice(0, 80)}` : undefined;
}

const resourcePattern =
  /^Resources: (?<type>\S+); there (?<there>\d{1,8}); on the way (?<way>\d{1,8}); short (?<short>\d{1,8})$/;

function resourceIn(line: string): Resource | undefined {
  const found = resourcePattern.exec(line)?.groups;
  const type = capabilityTypes.find((one) => one === found?.['type']);
  if (found === undefined || type === undefined) return undefined;
  return { type, there: Number(found['there']), onTheWay: Number(found['way']), short: Number(found['short']) };
}

const casualtyPattern =
  /^Casualties: (?<of>\S+); killed (?<killed>\S+); injured (?<injured>\S+); missing (?<missing>\S+); source (?<rel>[A-F])(?<cred>[1-6]): (?<source>.+)$/;

function casualtyIn(line: string): Casualty | undefined {
  const found = casualtyPattern.exec(line)?.groups;
  const of = casualtyGroups.find((one) => one === found?.['of']);
  const reliability = reliabilities.find((one) => one === found?.['rel']);
  const credibility = credibilities.find((one) => one === found?.['cred']);
  const [killed, injured, missing] = [found?.['killed'], found?.['injured'], found?.['missing']].map(rangeIn);
  if (of === undefined || reliability === undefined || credibility === undefined) return undefined;
  if (killed === undefined || injured === undefined || missing === undefined) return undefined;
  return { of, killed, injured, missing, source: found?.['source'] ?? '', reliability, credibility };
}

function rangeIn(words: string | undefined): Casualty['killed'] | undefined {
  const found = /^(\d{1,8})–(\d{1,8})$/.exec(words ?? '');
  return found === null ? undefined : { least: Number(found[1]), most: Number(found[2]) };
}
