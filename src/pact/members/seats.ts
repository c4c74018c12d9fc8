import { countingChanges, type MemberChange } from './change.ts';

/** A delegate's seat at the Center: another thing than membership, and than a node. */
export interface Seat {
  /** The change that began it. */
  id: string;
  from: string;
  /** Its last day. */
  until?: string;
  language: 'ara' | 'eng' | 'fra';
  office: string;
  name?: string;
}

/** The seats of one state, in the order in which they began; what was taken back is not among them. Pure. */
export function seatsOf(changes: readonly MemberChange[]): Seat[] {
  const counting = countingChanges(changes);
  return counting
    .filter((one) => one.what === 'seated')
    .map(({ id, body }) => {
      const end = counting.findLast((one) => one.what === 'unseated' && one.ofChange === id);
      const until = end?.what === 'unseated' ? end.body.until : body.until;
      return {
        id,
        from: body.from,
        ...(until !== undefined && { until }),
        language: body.language,
        office: body.office,
        ...(body.name !== undefined && { name: body.name }),
      };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The seat that is taken on a day. */
export const seatOn = (seats: readonly Seat[], day: string): Seat | undefined =>
  seats.find(({ from, until }) => from <= day && (until === undefined || day <= until));

/** Whether two seats share a day. */
export const overlaps = (a: Pick<Seat, 'from' | 'until'>, b: Pick<Seat, 'from' | 'until'>): boolean =>
  (b.until === undefined || a.from <= b.until) && (a.until === undefined || b.from <= a.until);
