import type { MeetingProblem, Unfinished, Written } from './meeting-types.ts';

/** The parts of the workbench, in the order in which a meeting is written. */
export const workbenchParts = ['meeting', 'text', 'duties', 'table', 'check'] as const;
export type WorkbenchPart = (typeof workbenchParts)[number];

const fields = [
  'name',
  'body',
  'heldOn',
  'place',
  'languages',
  'sources',
  'kind',
  'axis',
  'text',
  'code',
  'paragraphs',
  'outcomes',
  'commitments',
  'title',
  'manner',
  'owners',
  'lead',
  'due',
  'indicator',
  'unit',
  'baseline',
  'target',
  'milestones',
  'outcome',
] as const;
export type Field = (typeof fields)[number];
const isField = (name: string | undefined): name is Field => (fields as readonly (string | undefined)[]).includes(name);
const isWritten = (name: string | undefined): name is Written => name === 'ara' || name === 'eng' || name === 'fra';

/** Where a problem lies: the part of the workbench, the item in it, and what a person calls the place. */
export interface ProblemPlace {
  part: WorkbenchPart;
  /** Key of the item. */
  at?: string;
  paragraph?: number;
  code?: string;
  fields: readonly Field[];
  written?: Written;
}

/** Pure. */
export function placeOfProblem({ where }: Pick<MeetingProblem, 'where'>, content: Unfinished): ProblemPlace {
  const [, list = '', n, ...rest] = where.split('/');
  const names = rest.filter(isField);
  const written = rest.find(isWritten);
  const about = { fields: names, ...(written !== undefined && { written }) };
  if (list === 'paragraphs') {
    const at = content.paragraphs[Number(n)]?.key;
    return { part: 'text', paragraph: Number(n) + 1, ...about, ...(at !== undefined && { at }) };
  }
  if (list === 'outcomes' || list === 'commitments') {
    const item = content[list][Number(n)];
    const code = item?.code ?? '';
    const place = { ...about, fields: names.length === 0 && n === undefined ? [list as Field] : names };
    return {
      part: list === 'outcomes' && n === undefined ? 'text' : 'duties',
      ...place,
      ...(item !== undefined && { at: item.key, code }),
    };
  }
  const own = isField(list) ? [list] : [];
  const spoken = isWritten(n) ? { written: n } : {};
  return { part: list === '' || list === 'paragraphs' ? 'text' : 'meeting', ...spoken, fields: own };
}

/** How many problems each item has, by its key. Pure. */
export function problemsByKey(problems: readonly MeetingProblem[], content: Unfinished): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const { at } = placeOfProblem(problem, content);
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}
