import { z } from 'zod';
import type { Commitment, Meeting, PactAxis } from '#records';

// The words of the records' own shapes, written again: the browser reads this file, and the records' code has no place there.
const paragraphKinds = [
  'principle',
  'fact',
  'reason',
  'commitment',
  'aim',
  'expectation',
] as const satisfies readonly Meeting['paragraphs'][number]['kind'][];
const pactAxes = ['thought', 'media', 'finance', 'military', 'integration'] as const satisfies readonly PactAxis[];
const commitmentManners = ['each', 'joint'] as const satisfies readonly Commitment['manner'][];

const line = z.string().trim().min(1).max(500);
const text = z.string().trim().min(1).max(50_000);
const lines = z.strictObject({ ara: line, eng: line, fra: line });
const texts = z.strictObject({ ara: text, eng: text, fra: text });
const day = z.iso.date();
const code = z.string().regex(/^[A-Z][A-Z0-9]{0,5}(?:\.[A-Za-z0-9]{1,6}){0,3}$/);
const state = z.string().regex(/^[A-Z]{2}$/);
const source = z.strictObject({ title: line, url: z.url({ protocol: /^https?$/ }).optional() });

/**
 * A meeting with what it agreed, as a file: its text by paragraphs, the outcomes drawn from them, and the commitments
 * under these with their owners. Codes join them; records get their ids when they are written.
 */
export const meetingTextShape = z.strictObject({
  name: lines,
  body: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  heldOn: day,
  place: lines.optional(),
  /** ISO 639-3: in which the text was adopted. */
  languages: z.array(z.enum(['ara', 'eng', 'fra'])).min(1),
  sources: z.array(source).max(100).default([]),
  paragraphs: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(1000),
        kind: z.enum(paragraphKinds),
        axis: z.enum(pactAxes).optional(),
        text: texts,
      }),
    )
    .min(1)
    .max(1000),
  outcomes: z
    .array(
      z.strictObject({
        code,
        paragraphs: z.array(z.int().min(1)).min(1).max(100),
        text: texts,
        axis: z.enum(pactAxes),
      }),
    )
    .max(200),
  commitments: z
    .array(
      z.strictObject({
        code,
        outcome: code,
        title: lines,
        manner: z.enum(commitmentManners),
        owners: z.array(state).min(1).max(250),
        lead: state.optional(),
        due: day,
        indicator: z.strictObject({ name: lines, unit: lines, baseline: z.number().optional(), target: z.number() }),
        milestones: z.array(z.strictObject({ code, title: lines, due: day })).max(50),
      }),
    )
    .max(500),
});
export type MeetingText = z.output<typeof meetingTextShape>;
