import type { MeetingProblem } from './meeting-problem.ts';
import type { MeetingText } from './meeting-text.ts';
import { regionKeys, regions } from './regions.ts';
import { everyMember, isWord, mannerWords, milestonesInTable } from './table-columns.ts';

type Commitment = MeetingText['commitments'][number];

/**
 * A commitment of the cells of its row, by place. Cells that cannot be read become problems; whether it holds to the shape
 * of a commitment is asked by the caller. Pure.
 */
export function commitmentOf(
  cells: ReadonlyMap<string, string>,
  members: readonly string[],
): { commitment: Commitment; problems: readonly MeetingProblem[] } {
  const problems: MeetingProblem[] = [];
  const text = (place: string): string => {
    const cell = (cells.get(place) ?? '').trim();
    // Written before what a spreadsheet would take for a formula; no part of the text.
    return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
  };
  const texts = (place: string) => ({
    ara: text(`${place}/ara`),
    eng: text(`${place}/eng`),
    fra: text(`${place}/fra`),
  });
  const number = (place: string): number | undefined => {
    const written = text(place);
    if (written === '') return undefined;
    const value = numberOf(written);
    if (value === undefined) problems.push({ where: place, code: 'malformed' });
    return value;
  };
  const mannered = (['each', 'joint'] as const).find((one) => isWord(text('/manner'), mannerWords[one]));
  const manner = mannered ?? (text('/manner') as Commitment['manner']);
  const lead = text('/lead').toUpperCase();
  const baseline = number('/indicator/baseline');
  return {
    commitment: {
      code: text('/code'),
      outcome: text('/outcome'),
      title: texts('/title'),
      manner,
      owners: ownersOf(text('/owners'), members),
      ...(lead !== '' && { lead }),
      due: text('/due'),
      indicator: {
        name: texts('/indicator/name'),
        unit: texts('/indicator/unit'),
        ...(baseline !== undefined && { baseline }),
        target: number('/indicator/target') ?? Number.NaN,
      },
      milestones: Array.from({ length: milestonesInTable }, (_, n) => {
        const place = `/milestones/${n}`;
        return { code: text(`${place}/code`), title: texts(`${place}/title`), due: text(`${place}/due`) };
      }).filter(({ code, title, due }) => [code, due, ...Object.values(title)].some((part) => part !== '')),
    },
    problems,
  };
}

/** `all`, regions and codes, in any order; each state once. */
function ownersOf(cell: string, members: readonly string[]): string[] {
  const words = cell.split(/[\s,;،؛|]+/).filter((word) => word !== '');
  const states = words.flatMap((word) => {
    if (isWord(word, everyMember)) return members;
    const region = regionKeys.find((key) => key === word.toLowerCase());
    return region === undefined ? [word.toUpperCase()] : regions[region];
  });
  return [...new Set(states)];
}

/** Digits of Arabic too; a comma or a point before decimals; no thousands, which would be read in two ways. */
function numberOf(written: string): number | undefined {
  const plain = written
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[,٫]/, '.');
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(plain) ? Number(plain) : undefined;
}
