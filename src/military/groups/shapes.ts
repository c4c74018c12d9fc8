import { z } from 'zod';
import { incidentForms, incidentOrigins } from '../incidents/words.ts';
import { endPathways, eventMarks, groupKinds, ledgerStates, reportNames, tieKinds } from './words.ts';

// The browser reads this file: months are `YYYY-MM`; a number that could not be computed is null.
const value = z.number().nullable();
export const intervalShape = z.object({ low: value, middle: value, high: value });
const scripts = z.object({ ar: z.string().optional(), la: z.string().optional(), en: z.string().optional() });
const person = z.object({ id: z.string(), name: z.string() });
const state = z.enum(ledgerStates);
const pathway = z.enum(endPathways);

export const ledgerEntryShape = z.object({
  id: z.string(),
  theatre: z.string(),
  head: z.string(),
  run: z.string(),
  state,
  pathway: pathway.optional(),
  since: z.string(),
  /** What the rules said of the same data. */
  rule: z.string(),
  ruleState: state,
  dataTo: z.string(),
  reason: z.string(),
  by: person,
  at: z.string(),
  status: z.enum(['waiting', 'signed', 'refused', 'withdrawn']),
  signer: z.object({ by: person, at: z.string(), reason: z.string() }).optional(),
  /** Later data contradict it. */
  reopened: z
    .object({ why: z.enum(['resurgence', 'differs']), state, month: z.string(), run: z.string(), at: z.string() })
    .optional(),
  may: z.object({ sign: z.boolean(), withdraw: z.boolean() }),
});
export type LedgerEntryView = z.output<typeof ledgerEntryShape>;

export const lineageRowShape = z.object({
  run: z.string(),
  theatre: z.string(),
  head: z.string(),
  name: z.string(),
  scripts,
  groups: z.number(),
  events: z.number(),
  from: z.string(),
  to: z.string(),
  proposed: z.object({ state, rule: z.string(), since: z.string() }),
  signed: z.object({ state, since: z.string(), at: z.string(), reopened: z.boolean() }).optional(),
  waiting: z.boolean(),
  /** What was proposed or signed of it. */
  entries: z.array(z.string()),
  drop: intervalShape.optional(),
  mark: z.enum(eventMarks),
  dataVersion: z.string(),
});
export type LineageRow = z.output<typeof lineageRowShape>;

export const groupRowShape = z.object({
  code: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  scripts,
  kind: z.enum(groupKinds),
});
export type GroupRow = z.output<typeof groupRowShape>;

export const changeViewShape = z.object({
  id: z.string(),
  what: z.enum(['group', 'rename', 'tie', 'table', 'strike']),
  codes: z.array(z.string()),
  /** What it says, one line a fact: `name: …`. */
  says: z.array(z.object({ field: z.string(), value: z.string() })),
  source: z.string(),
  reason: z.string(),
  by: person,
  at: z.string(),
  state: z.enum(['waiting', 'standing', 'refused', 'withdrawn']),
  struck: z.boolean(),
  second: z.object({ by: person, at: z.string(), reason: z.string() }).optional(),
  may: z.object({ sign: z.boolean(), withdraw: z.boolean(), strike: z.boolean() }),
});
export type ChangeView = z.output<typeof changeViewShape>;

export const tieShape = z.object({
  kind: z.enum(['rename', ...tieKinds]),
  from: z.string(),
  to: z.string(),
  on: z.string().optional(),
  theatre: z.string().optional(),
  source: z.string(),
});
export const nodeShape = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(groupKinds),
  scripts,
  names: z.array(z.object({ name: z.string(), scripts, on: z.string().optional(), source: z.string() })),
});

export const groupViewShape = nodeShape.extend({
  /** Every group of its lineage and those it went into, itself first. */
  nodes: z.array(nodeShape),
  ties: z.array(tieShape),
  assessments: z.array(lineageRowShape),
  ledger: z.array(ledgerEntryShape),
  changes: z.array(changeViewShape),
  registerVersion: z.string(),
});
export type GroupView = z.output<typeof groupViewShape>;

export const eventFileShape = z.object({
  id: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  events: z.number(),
  from: z.string(),
  to: z.string(),
  theatres: z.array(z.string()),
  mark: z.enum(eventMarks),
  desk: z.string(),
  source: z.string(),
  by: z.string(),
  at: z.string(),
});
export const reportFileShape = z.object({
  id: z.string(),
  what: z.enum(reportNames),
  fileName: z.string(),
  sha256: z.string(),
  lines: z.number(),
  mark: z.enum(eventMarks),
  desk: z.string(),
  source: z.string(),
  by: z.string(),
  at: z.string(),
});
/** What of the incidents of this node went into an assessment, and what did not. */
export const incidentsReadShape = z.object({
  /** Of one source alone; absent: of all. */
  source: z.enum(incidentOrigins).optional(),
  imports: z.array(
    z.object({
      title: z.string(),
      licence: z.string(),
      form: z.enum(incidentForms),
      fileName: z.string(),
      sha256: z.string(),
      incidents: z.number(),
    }),
  ),
  byHand: z.number(),
  events: z.number(),
  /** Counted with another that a person said they are one with. */
  joined: z.number(),
  /** Of a kind that no indicator counts; without anybody killed; without a state. */
  leftOut: z.object({ kind: z.number(), noDeaths: z.number(), noState: z.number() }),
  /** No side in the register: they say only how long their theatre is observed. */
  noSide: z.number(),
  /** A side without a number was found in the register by its name. */
  byName: z.number(),
});
export type IncidentsRead = z.output<typeof incidentsReadShape>;

export const runShape = z.object({
  id: z.string(),
  /** The file it read; absent where it read the incidents of this node. */
  fileName: z.string().optional(),
  incidents: z.object({ source: z.enum(incidentOrigins).optional(), events: z.number().optional() }).optional(),
  job: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  mark: z.enum(eventMarks),
  desk: z.string(),
  dataVersion: z.string(),
  by: z.string(),
  at: z.string(),
  endedAt: z.string().optional(),
  tooFew: z.number(),
});
