import { sql } from 'kysely';
import { z } from 'zod';
import { type Act, commonFault } from '#base';
import { findAccount } from './account-store.ts';
import { taxiiAdminFault } from './admin-faults.ts';
import { grant } from './manage-accounts.ts';
import { makeCollection } from './manage-collections.ts';
import { makeRoot } from './manage-roots.ts';
import { type PlainObject, readPlainObject } from './plain-object.ts';
import { settleCurrent } from './plain-store.ts';
import { insertStatus } from './status-store.ts';
import { seen } from './tables.ts';
import { momentOf, normalVersion } from './timestamp.ts';

const words = z.string().max(5000);
const collectionShape = z.object({
  id: words,
  title: words,
  description: words.optional(),
  can_read: z.boolean(),
  can_write: z.boolean(),
  media_types: z.array(words).optional(),
  objects: z.array(z.record(z.string(), z.unknown())),
  manifest: z.array(z.object({ id: words, version: words, date_added: words, media_type: words })),
});
const rootShape = z.object({
  information: z.object({ title: words, description: words.optional(), max_content_length: z.number().int() }),
  status: z.array(z.looseObject({ id: words })),
  collections: z.array(collectionShape),
});
const discoveryShape = z.object({
  title: words,
  description: words.optional(),
  contact: words.optional(),
  default: words.optional(),
  api_roots: z.array(words),
});

type Brought = z.output<typeof collectionShape>;

/**
 * Brings over the data file of a medallion server: roots at `/<name>/`, collections with their ids, objects with their
 * dates of addition, statuses. Its clients go on where they were. An account is granted what the file says.
 */
export async function bringServer(
  act: Act,
  file: unknown,
  input: { account: string; pageSize?: number | undefined },
): Promise<{ roots: number; collections: number; objects: number }> {
  const account = await findAccount(act.tx, input.account);
  if (account === undefined) throw commonFault('invalid-input', {}, [{ where: 'account', reason: input.account }]);
  const { '/discovery': about, ...rest } = parse(z.record(z.string(), z.unknown()), file);
  const discovery = parse(discoveryShape, about);
  const roots = Object.entries(rest).map(([name, root]) => ({ name, ...parse(rootShape, root) }));
  let [collections, objects] = [0, 0];
  for (const { name, information, status, collections: brought } of roots) {
    const url = discovery.api_roots.find((address) => address.endsWith(`/${name}/`));
    const root = await makeRoot(act, {
      path: `/${name}/`,
      title: information.title,
      description: information.description,
      url,
      maxContentLength: information.max_content_length,
      pageSize: input.pageSize ?? 500,
      everyone: true,
    });
    if (url !== undefined && url === discovery.default) await tellDiscovery(act, discovery, root);
    for (const collection of brought) {
      objects += await bringCollection(act, root, account.id, collection);
      collections += 1;
    }
    for (const one of status)
      await insertStatus(act.tx, {
        id: one.id,
        root,
        account: account.id,
        body: JSON.stringify(one),
        at: act.clock.now(),
      });
  }
  const counts = { roots: roots.length, collections, objects };
  await act.audit({ action: 'exchange.taxii.bring', objects: [`taxii-account:${account.id}`], detail: counts });
  return counts;
}

async function bringCollection(act: Act, root: string, account: string, brought: Brought): Promise<number> {
  const { id, title, description, media_types: mediaTypes = ['application/stix+json;version=2.1'] } = brought;
  await makeCollection(act, { id, root, kind: 'plain', title, description, mediaTypes });
  const { can_read: read, can_write: write } = brought;
  await grant(act, account, [{ collection: id, read, write, delete: read && write }]);
  const dates = new Map(brought.manifest.map((entry) => [`${entry.id} ${normalVersion(entry.version)}`, entry]));
  const rows = brought.objects
    .map((object) => readPlainObject(object, JSON.stringify(object)))
    .filter((object): object is PlainObject => typeof object !== 'string')
    .flatMap((object) => {
      const entry = dates.get(`${object.id} ${object.version}`);
      const added = momentOf(entry?.date_added ?? '');
      const spec = /version=(\d+\.\d+)/.exec(entry?.media_type ?? '')?.[1] ?? object.spec;
      return object.version === undefined || added === undefined ? [] : [{ ...object, added, spec }];
    })
    // The newest version first where a server gave several the same date, as its own answers do.
    .sort((a, b) => a.added - b.added || ((a.version ?? '') < (b.version ?? '') ? 1 : -1));
  await insertDated(act, id, rows);
  return rows.length;
}

async function insertDated(
  act: Act,
  collection: string,
  rows: readonly (PlainObject & { added: number })[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into exchange_taxii_object
      (collection, n, added, id, version, version_text, type, spec, dated, current, body)
    select ${collection}, o.n, o.added, o.id, o.version, o.version_text, o.type, o.spec, true, false, o.body
    from jsonb_to_recordset(${JSON.stringify(
      rows.map(({ versionText, ...row }, at) => ({ ...row, version_text: versionText, n: at + 1 })),
    )}::jsonb) as o (n bigint, added bigint, id text, version text, version_text text, type text, spec text, body text)`.execute(
    act.tx,
  );
  await sql`update exchange_taxii_collection set last_n = ${rows.length}, last_added = ${rows.at(-1)?.added ?? 0}
    where id = ${collection}`.execute(act.tx);
  await settleCurrent(act.tx, collection, [...new Set(rows.map((row) => row.id))]);
}

async function tellDiscovery(act: Act, about: z.output<typeof discoveryShape>, root: string): Promise<void> {
  await seen(act.tx)
    .updateTable('exchange_taxii_discovery')
    .set({
      title: about.title,
      description: about.description ?? null,
      contact: about.contact ?? null,
      default_root: root,
    })
    .execute();
}

function parse<T>(shape: z.ZodType<T>, value: unknown): T {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues
    .slice(0, 10)
    .map(({ path, message }) => ({ where: path.join('.'), reason: message }));
  throw taxiiAdminFault('taxii-bad-file', {}, details);
}
