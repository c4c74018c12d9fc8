import type { Reports, ReportName, ReportRow } from './reports-shape.ts';

export interface NoData {
  /** What would have to be brought: the report's name and its columns. */
  readonly missing: ReportName;
}
export interface Brought {
  readonly leadership:
    | NoData
    | {
        readonly vacancies: number;
        readonly replacementDays: readonly number[];
        readonly open: number;
        /** When posts stood empty, by the day; of whoever held them nothing is known. */
        readonly posts: readonly ReportRow<'leadership'>[];
      };
  readonly finance: NoData | { readonly months: readonly ReportRow<'finance'>[] };
  readonly media: NoData | { readonly months: readonly ReportRow<'media'>[] };
  readonly exits:
    | NoData
    | {
        readonly surrenders: number;
        readonly convictions: number;
        readonly agreements: number;
        readonly months: readonly ReportRow<'exits'>[];
      };
}

/** D8, D9, D10 and D12: what was brought about this lineage here, or what is missing. Nothing is guessed. */
export function brought(reports: Reports, nodes: ReadonlySet<string>, theatre: string): Brought {
  const of = <Name extends ReportName>(name: Name): ReportRow<Name>[] | undefined => {
    const all = reports[name] as readonly ReportRow<Name>[] | undefined;
    const rows = all?.filter((row) => nodes.has(row.lineage) && (row.theatre === theatre || row.theatre === ''));
    return rows === undefined || rows.length === 0 ? undefined : rows;
  };
  const [posts, finance, media, exits] = [of('leadership'), of('finance'), of('media'), of('exits')];
  const filled = posts?.filter(({ filledOn }) => filledOn !== '') ?? [];
  const sum = (kind: ReportRow<'exits'>['kind']) =>
    (exits ?? []).reduce((total, row) => total + (row.kind === kind ? row.count : 0), 0);
  return {
    leadership:
      posts === undefined
        ? { missing: 'leadership' }
        : {
            vacancies: posts.length,
            replacementDays: filled.map(daysEmpty),
            open: posts.length - filled.length,
            posts: posts.toSorted((one, other) => (one.vacantOn < other.vacantOn ? -1 : 1)),
          },
    finance: finance === undefined ? { missing: 'finance' } : { months: finance.toSorted(byMonth) },
    media: media === undefined ? { missing: 'media' } : { months: media.toSorted(byMonth) },
    exits:
      exits === undefined
        ? { missing: 'exits' }
        : {
            surrenders: sum('surrender'),
            convictions: sum('conviction'),
            agreements: sum('agreement'),
            months: exits.toSorted(byMonth),
          },
  };
}

const daysEmpty = ({ vacantOn, filledOn }: ReportRow<'leadership'>) =>
  Math.round((Date.parse(`${filledOn}T00:00:00Z`) - Date.parse(`${vacantOn}T00:00:00Z`)) / 86_400_000);

const byMonth = (one: { month: string }, other: { month: string }) =>
  one.month < other.month ? -1 : one.month > other.month ? 1 : 0;
