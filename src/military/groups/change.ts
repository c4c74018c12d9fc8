import { z } from 'zod';
import { groupKinds, tieKinds } from './words.ts';

const code = z.string().regex(/^[1-9]\d{0,8}$/);
const line = z.string().trim().min(1).max(200);
/** A day, or the month where the source gives no more. */
const day = z.union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]);

/** A name in up to three ways: Arabic script, Latin script in the group's own language, and what it means. */
export const scriptsShape = z.object({ ar: line, la: line.optional(), en: line.optional() });

/** What one may propose of groups. `code` is the number by which events name the group (UCDP's ActorId where it has one). */
export const changeShape = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('group'),
    code,
    name: line,
    kind: z.enum(groupKinds),
    scripts: scriptsShape,
    coalitions: z.array(code).max(50).default([]),
  }),
  z.strictObject({ what: z.literal('rename'), code, name: line, scripts: scriptsShape, on: day.optional() }),
  z.strictObject({
    what: z.literal('tie'),
    kind: z.enum(tieKinds),
    from: code,
    to: code,
    on: day.optional(),
    theatre: z.string().trim().max(80).optional(),
  }),
]);
export type GroupChange = z.output<typeof changeShape>;
export type ChangeOf<W extends GroupChange['what']> = Extract<GroupChange, { what: W }>;

export type ChangeWhat = GroupChange['what'] | 'table' | 'strike';
export type ChangeState = 'waiting' | 'standing' | 'refused' | 'withdrawn';

/** The groups a change speaks of. */
export const codesOf = (change: GroupChange): string[] =>
  change.what === 'tie' ? [change.from, change.to] : [change.code];
