import type { api } from '../../shell/api.ts';

type Clock = Awaited<ReturnType<typeof api.clock.clock>>;

export type Figure = Clock['here']['groups'][number]['figures'][number];
type Here = Clock['here']['rows'][number];
type Abroad = Clock['abroad']['rows'][number];

/** One line of the clock: a case here, or an own designation at a member. */
export type ClockRow = Pick<Here, 'n' | 'times' | 'awaits' | 'ended'> & {
  key: string;
  /** Absent: here. */
  member?: Abroad['member'];
  force: Here['force'];
  /** Where the reader may go on. */
  href?: string;
};

/** The lines of both halves, those here first. */
export function rowsOf({ here, abroad }: Clock): ClockRow[] {
  return [
    ...here.rows.map((row) => ({
      ...row,
      key: `here ${row.n}`,
      ...(row.case !== undefined && { href: `/cases/${row.case}` }),
    })),
    ...abroad.rows.map((row) => ({
      ...row,
      key: `${row.member.id} ${row.n}`,
      force: 'own' as const,
      ...(row.dossier !== undefined && { href: `/dossiers/${row.dossier}` }),
    })),
  ];
}
