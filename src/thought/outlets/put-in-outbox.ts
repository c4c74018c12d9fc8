import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '#base';
import type { ArchivedRecord } from '#exchange';
import { correctionShape, type RecordObject, withoutSeal } from '#records';
import { deliverKind } from './deliver.ts';
import type { Outlet, OutletEvent } from './outlet.ts';

export const toldKinds: ReadonlySet<string> = new Set(['dossier', 'correction']);
const languages = ['ar', 'en', 'fr'] as const;

/** Puts what befell an own dossier into the outbox, one row an outlet and a language, in the transaction that stored it. */
export async function putInOutbox(act: Act, outlets: readonly Outlet[], record: ArchivedRecord): Promise<void> {
  const told = record.own ? eventOf(record) : undefined;
  if (told === undefined || outlets.length === 0) return;
  const now = act.clock.now();
  for (const { name } of outlets)
    for (const language of languages)
      await sql`
        insert into thought_outbox (key, outlet, language, event, record, record_version, put_at, next_at)
        values (${keyOf(name, language, told)}, ${name}, ${language}, ${told.event}, ${told.record},
          ${told.version}, ${now}, ${now})
        on conflict (key) do nothing`.execute(act.tx);
  await act.enqueue(deliverKind, {});
}

/**
 * The same for the same event, however often it is put in, and whichever record says it: a corrected dossier comes as a
 * further version and as a correction, a withdrawn one as revoked and as a correction. It is withdrawn once.
 */
function keyOf(outlet: string, language: string, { event, record, version }: OutletEvent): string {
  const which = event === 'withdrawn' ? '' : new Date(version).toISOString();
  return createHash('sha256')
    .update(JSON.stringify([outlet, language, event, record, which]))
    .digest('hex');
}

function eventOf(record: ArchivedRecord): OutletEvent | undefined {
  const object = withoutSeal(JSON.parse(record.body) as RecordObject);
  if (record.type === 'dossier') {
    const first = object['created'] === object['modified'];
    const event = record.revoked ? 'withdrawn' : first ? 'published' : 'corrected';
    return { event, record: record.id, version: record.version };
  }
  const { data } = correctionShape.safeParse(object);
  if (data === undefined || record.revoked) return undefined;
  // What stands is the event, whichever record tells of it first.
  const version = data.standing_version ?? record.version;
  return { event: data.withdrawn ? 'withdrawn' : 'corrected', record: data.dossier_ref, version };
}
