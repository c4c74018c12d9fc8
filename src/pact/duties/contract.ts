import { z } from 'zod';
import { routes } from '#base/contract';

const axes = ['thought', 'media', 'finance', 'military', 'integration'] as const;
const statuses = ['no-evidence', 'not-started', 'limited', 'substantial', 'complete'] as const;
const answers = ['accepts', 'accepts-in-part', 'declines'] as const;
/** Axes of capabilities, which are of the alliance: what is not of one of the four is the pact's. */
const capabilityAxes = ['thought', 'media', 'finance', 'military', 'pact'] as const;

const line = z.string().trim().min(1).max(300);
const text = z.string().trim().min(1).max(6000);
/** Words in the working languages, by ISO 639-3, as records say them. */
const words = z.object({ ara: z.string(), eng: z.string(), fra: z.string() });
const day = z.iso.date();
const code = z.string().regex(/^[A-Z][A-Z0-9]{0,5}(?:\.[A-Za-z0-9]{1,6}){0,3}$/);
const commitmentId = z.string().regex(/^commitment--[0-9a-f-]{36}$/);
const capabilityId = z.string().regex(/^capability--[0-9a-f-]{36}$/);
const institutionShape = z.object({ institution_id: z.string(), name: words });
const currency = z.string().regex(/^[A-Z]{3}$/);

export const dutyShape = z.object({
  commitment: z.string(),
  code: z.string(),
  title: words,
  axis: z.enum(axes),
  manner: z.enum(['each', 'joint']),
  /** Who reports, where it is owed together. */
  lead: z.string().optional(),
  outcome: z.object({ id: z.string(), code: z.string(), text: words }).optional(),
  /** The day that counts: the state's own where it said one. */
  due: day,
  /** The day that was agreed. */
  agreedDue: day,
  answer: z.enum(answers).optional(),
  owner: institutionShape.optional(),
  status: z.enum(statuses),
  reported: z.boolean(),
  completedOn: day.optional(),
  onTime: z.boolean(),
  overdue: z.boolean(),
  longOverdue: z.boolean(),
  /** Days. */
  delay: z.number().int(),
  risks: z.array(z.enum(['due-soon', 'milestone-late', 'silent'])),
  milestones: z.array(z.object({ code: z.string(), title: words, due: day, done: z.boolean() })),
  /** Lines of help this state asked for with its undertaking. */
  needs: z.number().int(),
  /** Undertakings being written, waiting for a second person, or refused by them. */
  drafts: z.array(z.object({ id: z.string(), state: z.string() })),
});

const offerShape = z.object({
  id: z.string(),
  name: z.string(),
  /** Whose it is; absent for a member the trust list does not know. */
  state: z.string().optional(),
  quantity: z.number().optional(),
  unit: z.string().optional(),
  /** `joined`: somebody said that it fulfils the need; `named`: it names the commitment. */
  how: z.enum(['joined', 'named']),
});
const helpShape = z.object({
  axis: z.enum(capabilityAxes),
  what: z.string(),
  quantity: z.number().optional(),
  unit: z.string().optional(),
  capability_ref: z.string().optional(),
});

export const dutySheetShape = dutyShape.extend({
  indicator: z.object({ name: words, unit: words, baseline: z.number().optional(), target: z.number() }),
  agreedMilestones: z.array(z.object({ code: z.string(), title: words, due: day })),
  /** The undertaking that stands. */
  undertaking: z
    .object({
      id: z.string(),
      version: z.string(),
      answer: z.enum(answers),
      reason: z.string().optional(),
      owner: institutionShape.optional(),
      supporting: z.array(institutionShape),
      due: day.optional(),
      baseline: z.number().optional(),
      target: z.number().optional(),
      resources: z
        .object({ text: z.string(), amount: z.number().optional(), currency: z.string().optional() })
        .optional(),
      help: z.array(helpShape),
    })
    .optional(),
  /** What was asked for, with the offers this reader may see. */
  needs: z.number().int(),
  help: z.array(helpShape.extend({ offers: z.array(offerShape) })),
  /** Offers that name this commitment without being joined to a need of this state. */
  offers: z.array(offerShape),
});

/** What a state says of one commitment. */
export const undertakingItem = z.object({
  commitment: commitmentId,
  answer: z.enum(answers),
  reason: text.optional(),
  /** UUIDs of institutions of this state. */
  owner: z.uuid().optional(),
  supporting: z.array(z.uuid()).max(50).default([]),
  due: day.optional(),
  milestones: z
    .array(z.object({ code, title: z.object({ ara: line, eng: line, fra: line }), due: day }))
    .max(50)
    .optional(),
  baseline: z.number().optional(),
  target: z.number().optional(),
  resources: z.object({ text, amount: z.number().nonnegative().optional(), currency: currency.optional() }).optional(),
  help: z
    .array(
      z.object({
        axis: z.enum(capabilityAxes),
        what: line,
        quantity: z.number().positive().optional(),
        unit: line.optional(),
        /** Of a line that stood in the undertaking before. */
        capability_ref: capabilityId.optional(),
      }),
    )
    .max(50)
    .default([]),
});

const read = { right: 'pact.read' };
const entryKinds = ['due', 'milestone', 'meeting'] as const;

export const dutyRoutes = routes({
  duties: {
    method: 'GET',
    path: '/pact/duties',
    summary: 'What this state owes, by the day it is due, judged today',
    access: read,
    /** No state before it joined an alliance: then nothing is owed. */
    response: z.object({ state: z.string().optional(), day, items: z.array(dutyShape) }),
  },
  duty: {
    method: 'GET',
    path: '/pact/duties/:commitment',
    summary: 'One of them, with the undertaking that stands, what help is asked for, and offers this reader may see',
    access: read,
    params: z.object({ commitment: commitmentId }),
    response: dutySheetShape,
  },
  beginUndertakings: {
    method: 'POST',
    path: '/pact/undertakings',
    summary: 'Begin one draft in which this state takes on, or declines, one or several commitments',
    access: { right: 'pact.report' },
    body: z.object({
      items: z.array(undertakingItem).min(1).max(100),
      audience: z.enum(['public', 'members']).default('members'),
    }),
    response: z.object({ draft: z.string(), undertakings: z.number().int(), needs: z.number().int() }),
  },
  calendar: {
    method: 'GET',
    path: '/pact/calendar',
    summary: 'Days on which something of this state is due, and meetings',
    access: read,
    response: z.object({
      items: z.array(
        z.object({
          day,
          kind: z.enum(entryKinds),
          /** `O8.1`, `O8.1 M1`; absent for a meeting. */
          code: z.string().optional(),
          title: words,
          commitment: z.string().optional(),
          state: z.enum(['open', 'done', 'late', 'held']),
        }),
      ),
    }),
  },
  calendarFile: {
    method: 'GET',
    path: '/pact/calendar.ics',
    summary: 'The same as an iCalendar file (RFC 5545)',
    access: read,
    query: z.object({ language: z.enum(['ar', 'en', 'fr']).optional() }),
    response: z.unknown(),
    download: { contentType: 'text/calendar; charset=utf-8' },
  },
});
