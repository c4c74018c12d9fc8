// Safe for the browser: imports types alone.
import type { PactStatus } from '#records';
import type { Verification } from '../rules/verification.ts';

/** What a cell of the matrix says. */
export interface MatrixCell {
  /** `withheld`: owed, and nothing of it released to this reader. `declined`: the state said that it will not do it. */
  standing: PactStatus | 'withheld' | 'declined';
  /** Where something was reported. */
  verification?: Verification;
  marks: readonly CellMark[];
  /** The day it is due here, where it is another than the one agreed on. */
  due?: string;
}

const standings = {
  'no-evidence': 'n',
  'not-started': 's',
  limited: 'l',
  substantial: 'u',
  complete: 'c',
  withheld: 'w',
  declined: 'd',
} as const satisfies Record<MatrixCell['standing'], string>;
const verifications = {
  verified: 'v',
  'in-part': 'p',
  contested: 'x',
  'not-verified': 'r',
  unreviewed: '-',
} as const satisfies Record<Verification, string>;
const marks = { 'on-time': 't', overdue: 'o', 'long-overdue': 'y', 'at-risk': 'k', 'in-part': 'i' } as const;
/** `in-part`: the state accepted a part of it. */
export type CellMark = keyof typeof marks;

const turned = (letters: Readonly<Record<string, string>>) =>
  new Map(Object.entries(letters).map(([word, letter]) => [letter, word]));
const [standingBy, verificationBy, markBy] = [turned(standings), turned(verifications), turned(marks)];

/**
 * A cell in few letters, for 43 columns of them: the standing, the verification where something was reported, the marks,
 * and after a space the day it is due here where that is another than agreed: `lvk 2027-03-31`.
 */
export const encodeCell = ({ standing, verification, marks: some, due }: MatrixCell): string =>
  standings[standing] +
  (verification === undefined ? '' : verifications[verification]) +
  some.map((mark) => marks[mark]).join('') +
  (due === undefined ? '' : ` ${due}`);

/** Reads what `encodeCell` wrote; undefined for the empty text: that state does not owe it. */
export function decodeCell(code: string): MatrixCell | undefined {
  const [letters = '', due] = code.split(' ');
  const standing = standingBy.get(letters[0] ?? '');
  if (standing === undefined) return undefined;
  const verification = verificationBy.get(letters[1] ?? '');
  const rest = letters.slice(verification === undefined ? 1 : 2);
  return {
    standing: standing as MatrixCell['standing'],
    ...(verification !== undefined && { verification: verification as Verification }),
    marks: rest
      .split('')
      .map((letter) => markBy.get(letter))
      .filter((mark) => mark !== undefined) as CellMark[],
    ...(due !== undefined && { due }),
  };
}
