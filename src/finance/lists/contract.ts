import { z } from 'zod';
import { page, paging, routes, textShape } from '#base/contract';
import { changeShape, schemaShape, subjectShape } from '../shapes.ts';

const listKey = z.string().regex(/^[a-z0-9][a-z0-9_-]{1,63}$/);
const counts = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  unchanged: z.number().int(),
});

export const snapshotShape = z.object({
  id: z.string(),
  format: z.string(),
  /** What the list says of itself. */
  publishedAt: z.string().optional(),
  sha256: z.string(),
  bytes: z.number().int(),
  /** File names or the address it was fetched from. */
  source: z.string(),
  loadedAt: z.string(),
  loadedBy: z.string(),
  counts,
});

export const listShape = z.object({
  key: z.string(),
  title: textShape,
  authority: textShape,
  /** Official address, where the list has one. */
  url: z.string().optional(),
  everyMinutes: z.number().int().optional(),
  listed: z.number().int(),
  delisted: z.number().int(),
  last: snapshotShape.optional(),
  lastCheck: z
    .object({ at: z.string(), outcome: z.enum(['loaded', 'unchanged', 'failed']), message: z.string().optional() })
    .optional(),
});

const subjectRow = z.object({
  id: z.string(),
  list: z.string(),
  ref: z.string(),
  refs: z.array(z.string()),
  schema: schemaShape,
  name: z.string(),
  otherNames: z.number().int(),
  status: z.enum(['listed', 'delisted']),
  listedOn: z.string().optional(),
  changedAt: z.string(),
});

const listParams = z.object({ list: z.string() });
const read = { right: 'finance.lists.read' };
const load = { right: 'finance.lists.load' };

export const listRoutes = routes({
  lists: {
    method: 'GET',
    path: '/lists',
    summary: 'All lists with their state',
    access: read,
    response: z.object({ items: z.array(listShape) }),
  },
  list: {
    method: 'GET',
    path: '/lists/:list',
    summary: 'One list',
    access: read,
    params: listParams,
    response: listShape,
  },
  makeList: {
    method: 'POST',
    path: '/lists',
    summary: 'Register a list',
    access: load,
    body: z.object({
      key: listKey,
      title: textShape,
      authority: textShape,
      url: z.url().optional(),
      everyMinutes: z.number().int().min(15).max(10080).optional(),
    }),
    response: listShape,
  },
  changeList: {
    method: 'PATCH',
    path: '/lists/:list',
    summary: 'Change what is said of a list, its address or how often it is fetched',
    access: load,
    params: listParams,
    body: z
      .object({
        title: textShape,
        authority: textShape,
        url: z.url().nullable(),
        everyMinutes: z.number().int().min(15).max(10080).nullable(),
      })
      .partial(),
    response: listShape,
  },
  loadList: {
    method: 'POST',
    path: '/lists/:list/snapshots',
    summary: 'Load a file (or a zip of a set of files) as the newest state of the list',
    access: load,
    params: listParams,
    upload: true,
    /** A load that would delist more than this share of the list waits for `accept=true`: a truncated file must not delist the world. */
    query: z.object({ accept: z.enum(['true', 'false']).default('false') }),
    response: z.object({ job: z.string() }),
  },
  checkList: {
    method: 'POST',
    path: '/lists/:list/check',
    summary: 'Fetch the list from its official address now',
    access: load,
    params: listParams,
    response: z.object({ job: z.string() }),
  },
  snapshots: {
    method: 'GET',
    path: '/lists/:list/snapshots',
    summary: 'What was loaded, newest first',
    access: read,
    params: listParams,
    query: z.object(paging),
    response: page(snapshotShape),
  },
  delta: {
    method: 'GET',
    path: '/lists/:list/snapshots/:snapshot/delta',
    summary: 'What a snapshot added, changed and removed',
    access: read,
    params: z.object({ list: z.string(), snapshot: z.string() }),
    query: z.object({ ...paging, change: z.enum(['added', 'changed', 'removed']).optional() }),
    response: page(
      z.object({
        subject: z.string(),
        ref: z.string(),
        name: z.string(),
        schema: schemaShape,
        change: z.enum(['added', 'changed', 'removed', 'relisted']),
        changes: z.array(changeShape),
      }),
    ),
  },
  subjects: {
    method: 'GET',
    path: '/subjects',
    summary: 'Listed subjects',
    access: read,
    query: z.object({
      ...paging,
      list: z.string().optional(),
      q: z.string().max(200).optional(),
      schema: schemaShape.optional(),
      status: z.enum(['listed', 'delisted']).optional(),
    }),
    response: page(subjectRow),
  },
  subject: {
    method: 'GET',
    path: '/subjects/:id',
    summary: 'One listed subject with its history',
    access: read,
    params: z.object({ id: z.string() }),
    response: z.object({
      id: z.string(),
      list: z.string(),
      status: z.enum(['listed', 'delisted']),
      version: z.number().int(),
      subject: subjectShape,
      history: z.array(
        z.object({
          version: z.number().int(),
          change: z.enum(['added', 'changed', 'removed', 'relisted']),
          at: z.string(),
          snapshot: z.string(),
          changes: z.array(changeShape),
        }),
      ),
    }),
  },
  subjectsExport: {
    method: 'GET',
    path: '/lists/:list/export',
    summary: 'The list as CSV, safe to open in a spreadsheet',
    access: read,
    params: listParams,
    response: z.unknown(),
    download: { contentType: 'text/csv; charset=utf-8' },
  },
});
