import { z } from 'zod';
import { page, paging, routes } from '#base/contract';
import { incidentOrigins } from '../incidents/words.ts';
import { assessmentShape, eventShape } from './assessment-shape.ts';
import { changeShape } from './change.ts';
import {
  changeViewShape,
  eventFileShape,
  groupRowShape,
  groupViewShape,
  ledgerEntryShape,
  lineageRowShape,
  reportFileShape,
  runShape,
} from './shapes.ts';
import { endPathways, eventMarks, ledgerStates, reportNames } from './words.ts';

const read = { right: 'military.read' };
const assess = { right: 'military.assess' };
const approve = { right: 'military.assess.approve' };
const id = z.object({ id: z.uuid() });
const reason = z.string().trim().min(10).max(5000);
const source = z.string().trim().min(3).max(500);
const said = { source, reason };
const second = z.strictObject({ approve: z.boolean(), reason });
/** One lineage in one theatre, as one run found it. */
export const assessmentKey = z.object({
  run: z.uuid(),
  theatre: z.string().min(1).max(80),
  head: z.string().regex(/^\d{1,9}$/),
});
const narrowing = {
  type: z.coerce.number().int().min(1).max(3).optional(),
  /** Days, both counted. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
};
const readBeside = z.array(z.uuid()).max(50).default([]);
const done = z.object({ id: z.string() });
const file = (contentType: string) => ({ response: z.unknown(), download: { contentType } });

export const groupRoutes = routes({
  assessedLineages: {
    method: 'GET',
    path: '/military/groups',
    summary: 'Lineages of groups by theatre: what the rules propose, what two people signed, what was reopened',
    access: read,
    response: z.object({
      items: z.array(lineageRowShape),
      /** Named and not assessed: too few events to say anything. */
      tooFew: z.array(z.object({ head: z.string(), name: z.string(), theatre: z.string(), events: z.number() })),
      groups: z.number(),
      association: z.string(),
    }),
  },
  groupRegister: {
    method: 'GET',
    path: '/military/group-register',
    summary: 'Every group that two people stand behind, with its names',
    access: read,
    query: z.object({ q: z.string().max(100).optional() }),
    response: z.object({ items: z.array(groupRowShape), version: z.string() }),
  },
  group: {
    method: 'GET',
    path: '/military/groups/:code',
    summary: 'A group with its names over time, its lineage, its assessments and what was signed of it',
    access: read,
    params: z.object({ code: z.string().regex(/^\d{1,9}$/) }),
    response: groupViewShape,
  },
  groupChanges: {
    method: 'GET',
    path: '/military/group-changes',
    summary: 'What is proposed of groups and waits for a second person',
    access: read,
    response: z.object({ items: z.array(changeViewShape) }),
  },
  proposeGroupChange: {
    method: 'POST',
    path: '/military/group-changes',
    summary: 'Propose a group, a name or a tie, with source and reason; waits for a second person',
    access: assess,
    body: z.strictObject({ change: changeShape, ...said }),
    response: done,
  },
  bringGroupTable: {
    method: 'POST',
    path: '/military/group-tables',
    summary: 'Propose a whole table of actors (UCDP Actor’s columns); waits for a second person',
    access: assess,
    upload: true,
    query: z.object(said),
    response: z.object({ id: z.string(), groups: z.number(), ties: z.number() }),
  },
  proposeGroupStrike: {
    method: 'POST',
    path: '/military/group-changes/:id/strike',
    summary: 'Propose to take a change back; it stays to be read',
    access: assess,
    params: id,
    body: z.strictObject(said),
    response: done,
  },
  secondGroupChange: {
    method: 'POST',
    path: '/military/group-changes/:id/second',
    summary: 'The second person’s word on a change; never who proposed it',
    access: approve,
    params: id,
    body: second,
    response: done,
  },
  withdrawGroupChange: {
    method: 'POST',
    path: '/military/group-changes/:id/withdraw',
    summary: 'Take a proposal back, by whoever made it',
    access: assess,
    params: id,
    response: done,
  },
  eventFiles: {
    method: 'GET',
    path: '/military/event-files',
    summary: 'Files of events that people brought, as far as one may see them',
    access: read,
    response: z.object({ items: z.array(eventFileShape) }),
  },
  bringEvents: {
    method: 'POST',
    path: '/military/event-files',
    summary: 'Bring a file of events (UCDP GED’s columns) with its mark and source',
    access: assess,
    upload: true,
    query: z.object({ mark: z.enum(eventMarks), desk: z.string().trim().max(80).default(''), source }),
    response: done,
  },
  reportFiles: {
    method: 'GET',
    path: '/military/report-files',
    summary: 'Reports about lineages (D8–D12) that people brought, as far as one may see them',
    access: read,
    response: z.object({ items: z.array(reportFileShape) }),
  },
  bringReport: {
    method: 'POST',
    path: '/military/report-files',
    summary: 'Bring a report of leadership, finance, media, networks or exits; none has a column for a person',
    access: assess,
    upload: true,
    query: z.object({
      what: z.enum(reportNames),
      mark: z.enum(eventMarks),
      desk: z.string().trim().max(80).default(''),
      source,
    }),
    response: done,
  },
  assessableIncidents: {
    method: 'GET',
    path: '/military/assessment-incidents',
    summary: 'How many incidents of each source stand on this node and may be assessed',
    access: read,
    response: z.object({ items: z.array(z.object({ source: z.enum(incidentOrigins), incidents: z.number() })) }),
  },
  assessmentRuns: {
    method: 'GET',
    path: '/military/assessment-runs',
    summary: 'Assessments that run or ran, as far as one may see their events',
    access: read,
    response: z.object({ items: z.array(runShape) }),
  },
  beginAssessment: {
    method: 'POST',
    path: '/military/assessment-runs',
    summary:
      'Assess every lineage over a file of events or over the incidents of this node, in a thread; one at a time, as a job that can be ended',
    access: assess,
    body: z.union([
      z.strictObject({ events: z.uuid(), reports: readBeside }),
      z.strictObject({
        incidents: z.strictObject({ source: z.enum(incidentOrigins).optional(), mark: z.enum(eventMarks) }),
        reports: readBeside,
      }),
    ]),
    response: z.object({ run: z.string(), job: z.string() }),
  },
  assessment: {
    method: 'GET',
    path: '/military/assessments',
    summary: 'Indicators D1–D12 of one lineage in one theatre, with intervals, data version and caveats',
    access: read,
    query: assessmentKey,
    response: assessmentShape,
  },
  assessedEvents: {
    method: 'GET',
    path: '/military/assessments/events',
    summary: 'The events an assessment counted, the newest first',
    access: read,
    query: assessmentKey.extend({ ...narrowing, ...paging }),
    response: page(eventShape).extend({ sides: z.record(z.string(), z.string()) }),
  },
  assessedEventsCsv: {
    method: 'GET',
    path: '/military/assessments/events.csv',
    summary: 'The events an assessment counted as CSV, with their mark; none of TLP:RED',
    access: read,
    query: assessmentKey.extend(narrowing),
    ...file('text/csv; charset=utf-8'),
  },
  assessmentCsv: {
    method: 'GET',
    path: '/military/assessments.csv',
    summary: 'The series of an assessment as CSV, with mark and data version; none of TLP:RED',
    access: read,
    query: assessmentKey,
    ...file('text/csv; charset=utf-8'),
  },
  assessmentJson: {
    method: 'GET',
    path: '/military/assessments.json',
    summary: 'An assessment as JSON, with mark, data version and caveats; none of TLP:RED',
    access: read,
    query: assessmentKey,
    ...file('application/json; charset=utf-8'),
  },
  proposeLedgerState: {
    method: 'POST',
    path: '/military/ledger',
    summary: 'Propose where a lineage stands in a theatre; waits for a second person',
    access: assess,
    body: assessmentKey
      .extend({ state: z.enum(ledgerStates), pathway: z.enum(endPathways).optional(), reason })
      .strict(),
    response: done,
  },
  signLedgerState: {
    method: 'POST',
    path: '/military/ledger/:id/sign',
    summary: 'Sign or refuse a proposed state; never who proposed it',
    access: approve,
    params: id,
    body: second,
    response: ledgerEntryShape.pick({ id: true }),
  },
  withdrawLedgerState: {
    method: 'POST',
    path: '/military/ledger/:id/withdraw',
    summary: 'Take a proposed state back, by whoever proposed it',
    access: assess,
    params: id,
    response: done,
  },
});
