import { z } from 'zod';
import { routes } from '#base/contract';
import { capabilityTypes } from '../contributions/words.ts';
import { credibilities, reliabilities } from '../incidents/words.ts';
import {
  casualtyGroups,
  confidences,
  lifecyclePhases,
  reportVersions,
  severities,
  situationKinds,
  situationStates,
  urgencies,
} from './words.ts';

/** Something to read: a letter or a digit, not only marks of direction. */
const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/[\p{L}\p{N}]/u);
const page = z.string().trim().max(20_000);
const reason = z.string().trim().min(10).max(5_000);
const moment = z.iso.datetime({ offset: true });
const iso = z.string().regex(/^[A-Z]{2}$/);

const atLeastAtMost = z
  .strictObject({ least: z.int().min(0).max(1e7), most: z.int().min(0).max(1e7) })
  .refine(({ least, most }) => least <= most, { path: ['most'] });

/** Counts as ranges, by a source that is graded; strict: no field takes a person. */
const casualtyShape = z.strictObject({
  of: z.enum(casualtyGroups),
  killed: atLeastAtMost,
  injured: atLeastAtMost,
  missing: atLeastAtMost,
  source: line,
  reliability: z.enum(reliabilities),
  credibility: z.enum(credibilities),
});

const resourceShape = z.strictObject({
  type: z.enum(capabilityTypes),
  there: z.int().min(0).max(1e7),
  onTheWay: z.int().min(0).max(1e7),
  short: z.int().min(0).max(1e7),
});

/** What a situation report says: the head of EDXL-SitRep 1.0 (`SitRepType`), and what is seen, needed and counted. */
export const situationShape = z
  .strictObject({
    kind: z.enum(situationKinds),
    title: line,
    purpose: z.string().trim().min(1).max(2_000),
    /** The time it speaks of. */
    from: moment,
    to: moment,
    version: z.enum(reportVersions),
    /** Incidents of this node by their id, or as somebody else calls them; `Unknown` is one. */
    incidents: z.array(line).min(1).max(50),
    phases: z.array(z.enum(lifecyclePhases)).max(lifecyclePhases.length).default([]),
    urgency: z.enum(urgencies).optional(),
    confidence: z.enum(confidences),
    severity: z.enum(severities),
    country: iso,
    place: line,
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    observed: page.min(1),
    needs: page.default(''),
    resources: z.array(resourceShape).max(100).default([]),
    casualties: z.array(casualtyShape).max(100).default([]),
    actionPlan: page.default(''),
    nextContact: moment.optional(),
    /** Only who may read TLP:RED here sees that there is such a report. */
    red: z.boolean().default(false),
  })
  .refine(({ from, to }) => Date.parse(from) <= Date.parse(to), { path: ['to'] })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), { path: ['longitude'] });
export type Situation = z.output<typeof situationShape>;

const said = { by: z.string(), at: z.iso.datetime() };
const rowShape = z.object({
  id: z.uuid(),
  number: z.int(),
  kind: z.enum(situationKinds),
  title: z.string(),
  country: z.string(),
  place: z.string(),
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  from: z.string(),
  to: z.string(),
  state: z.enum(situationStates),
  red: z.boolean(),
  /** A newer version of it stands. */
  replaced: z.boolean(),
  ...said,
});
export type SituationRow = z.output<typeof rowShape>;

export const situationViewShape = rowShape.extend({
  says: situationShape,
  /** Every change of a draft counts one up: whoever saves an older one is told. */
  revision: z.int(),
  preceding: z.uuid().optional(),
  following: z.uuid().optional(),
  /** It was read from a message, which stands beside it as it came. */
  imported: z.boolean(),
  sentBack: z.object({ ...said, reason: z.string() }).optional(),
  authorised: z.object(said).optional(),
  withdrawn: z.object({ ...said, reason: z.string() }).optional(),
  may: z.object({ edit: z.boolean(), decide: z.boolean(), withdraw: z.boolean(), follow: z.boolean() }),
});
export type SituationView = z.output<typeof situationViewShape>;

const filter = z.object({
  kind: z.enum(situationKinds).optional(),
  state: z.enum(situationStates).optional(),
  country: iso.optional(),
  severity: z.enum(severities).optional(),
  text: z.string().trim().min(2).max(100).optional(),
});
const read = { right: 'military.read' };
const write = { right: 'military.report' };
const id = z.object({ id: z.uuid() });
const saved = z.object({ id: z.uuid(), revision: z.int() });
const done = z.object({ done: z.boolean() });

export const situationRoutes = routes({
  situations: {
    method: 'GET',
    path: '/military/situations',
    summary: 'Situation reports that one may see, the newest first',
    access: read,
    query: filter.extend({
      limit: z.coerce.number().int().min(1).max(500).default(100),
      offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    }),
    response: z.object({ items: z.array(rowShape), total: z.int() }),
  },
  situationFile: {
    method: 'GET',
    path: '/military/situations/export',
    summary: 'The situation reports of a filter as CSV, all of them',
    access: read,
    query: filter,
    download: { contentType: 'text/csv; charset=utf-8' },
    response: z.unknown(),
  },
  situation: {
    method: 'GET',
    path: '/military/situations/:id',
    summary: 'A situation report: what it says, who wrote it, who authorised it, what came before and after it',
    access: read,
    params: id,
    response: situationViewShape,
  },
  situationEdxl: {
    method: 'GET',
    path: '/military/situations/:id/edxl-sitrep',
    summary: 'An authorised situation report as EDXL-SitRep 1.0, or the message it was read from as it came',
    access: read,
    params: id,
    download: { contentType: 'application/xml; charset=utf-8' },
    response: z.unknown(),
  },
  readSituation: {
    method: 'POST',
    path: '/military/situation-messages',
    summary: 'Read a message of EDXL-SitRep 1.0 into a draft, which a person looks at and another authorises',
    access: write,
    upload: true,
    response: saved,
  },
  beginSituation: {
    method: 'POST',
    path: '/military/situations',
    summary: 'Begin a situation report, or a newer version of one that stands',
    access: write,
    body: z.strictObject({ says: situationShape, preceding: z.uuid().optional() }),
    response: saved,
  },
  saveSituation: {
    method: 'PUT',
    path: '/military/situations/:id',
    summary: 'Save the draft of a situation report; refused where somebody saved another revision meanwhile',
    access: write,
    params: id,
    body: z.strictObject({ says: situationShape, revision: z.int() }),
    response: saved,
  },
  proposeSituation: {
    method: 'POST',
    path: '/military/situations/:id/proposal',
    summary: 'Put a draft before a second person',
    access: write,
    params: id,
    body: z.strictObject({ revision: z.int() }),
    response: done,
  },
  decideSituation: {
    method: 'POST',
    path: '/military/situations/:id/decision',
    summary: 'Authorise a situation report that somebody else wrote, or send it back with a reason',
    access: { right: 'military.report.authorise' },
    params: id,
    body: z.strictObject({ authorise: z.boolean(), reason, revision: z.int() }),
    response: done,
  },
  withdrawSituation: {
    method: 'POST',
    path: '/military/situations/:id/withdrawal',
    summary:
      'Take a situation report back, with a reason, as its writer or as who authorises; it stays to be read as withdrawn',
    access: read,
    params: id,
    body: z.strictObject({ reason }),
    response: done,
  },
});
