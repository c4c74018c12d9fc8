import { z } from 'zod';

/**
 * What other axes and national reports bring about a lineage, as CSV columns or JSON. None has a place for a person:
 * of a leader only the post, when it stood empty and when it was filled. `lineage` is an ActorId of the actor table.
 */
const lineage = z.string().regex(/^\d{1,9}$/);
const theatre = z.string().max(80);
const source = z.string().min(1).max(400);
const day = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const count = z.coerce.number().int().min(0).max(1e9);
const amount = z.coerce.number().min(0).max(1e15);
const of = { lineage, theatre, source };

export const reportShapes = {
  /** D8 */
  leadership: z.object({ ...of, post: z.string().min(1).max(80), vacantOn: day, filledOn: day.or(z.literal('')) }),
  /** D9, from the finance axis: counts and sums of a month, no account and no name. */
  finance: z.object({
    ...of,
    month,
    designated: count,
    frozenAccounts: count,
    frozenUsd: amount,
    newFrontNames: count,
  }),
  /** D10, from the media axis. */
  media: z.object({ ...of, month, officialItems: count, takedownHalfLifeHours: amount.or(z.literal('')) }),
  /** D11, replaces the network of the lineage's own ties: groups and organisations, never people. */
  network: z.object({
    ...of,
    one: z.string().min(1).max(200),
    other: z.string().min(1).max(200),
    kind: z.enum(['group', 'organisation']),
  }),
  /** D12: joined-state and merged are read from the lineage's ties as well. */
  exits: z.object({ ...of, month, kind: z.enum(['surrender', 'conviction', 'agreement']), count }),
} as const;

export type ReportName = keyof typeof reportShapes;
export type ReportRow<Name extends ReportName> = z.output<(typeof reportShapes)[Name]>;
export type Reports = { readonly [Name in ReportName]?: readonly ReportRow<Name>[] };
