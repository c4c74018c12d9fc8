import { z } from 'zod';
import { meetingTextShape } from './meeting-text.ts';

// What is not written yet is empty, and never wrong by itself; only what no meeting could ever hold is refused at once.
const line = z
  .string()
  .max(500)
  .regex(/^[^\0]*$/);
const text = z
  .string()
  .max(50_000)
  .regex(/^[^\0]*$/);
const lines = z.strictObject({ ara: line, eng: line, fra: line });
const texts = z.strictObject({ ara: text, eng: text, fra: text });
const day = z.union([z.literal(''), z.iso.date()]);
const code = z
  .string()
  .max(40)
  .regex(/^[^\0]*$/);
/** Stands for its item while its number, code and place change. */
const key = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
const state = z.string().regex(/^[A-Z]{2}$/);
const of = meetingTextShape.shape;

/** A meeting while it is written: its items have keys, a paragraph's number is its place, an outcome names keys. */
export const unfinishedShape = z.strictObject({
  name: lines,
  body: line,
  heldOn: day,
  /** The day from which the months of proposals count. */
  adoptedOn: day,
  place: lines,
  languages: z.array(of.languages.element).max(3),
  sources: z.array(z.strictObject({ title: line, url: line.optional() })).max(100),
  paragraphs: z
    .array(
      z.strictObject({
        key,
        kind: of.paragraphs.element.shape.kind,
        axis: of.paragraphs.element.shape.axis,
        text: texts,
      }),
    )
    .max(1000),
  outcomes: z
    .array(
      z.strictObject({
        key,
        code,
        paragraphs: z.array(key).max(100),
        text: texts,
        axis: of.outcomes.element.shape.axis,
      }),
    )
    .max(200),
  commitments: z
    .array(
      z.strictObject({
        key,
        code,
        /** Key of its outcome. */
        outcome: key,
        title: lines,
        manner: of.commitments.element.shape.manner,
        owners: z.array(state).max(250),
        lead: state.optional(),
        due: day,
        indicator: z.strictObject({
          name: lines,
          unit: lines,
          baseline: z.number().optional(),
          target: z.number().optional(),
        }),
        milestones: z.array(z.strictObject({ key, code, title: lines, due: day })).max(50),
      }),
    )
    .max(500),
});
export type Unfinished = z.output<typeof unfinishedShape>;
