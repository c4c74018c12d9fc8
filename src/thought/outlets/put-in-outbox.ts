import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '#base';
import type { ArchivedRecord } from '#exchange';
import { correctionShape, type RecordObject, withoutSeal } from '#records';
import { deliverKind } from './deliver.ts';
import type { OutletEvent, Told } from './outlet.ts';

export const toldKinds: ReadonlySet<string> = new Set(['dossier', 'correction']);
const languages = ['ar', 'en', 'fr'] as const;

/**
 * Puts what befell an own dossier into the outbox, in the transaction that stored it: a row for each outlet and language,
 * and each who is told by themselves.
 */
export async function putInOutbox(act: Act, outlets: readonly Told[], record: ArchivedRecord): Promise<void> {
  const told = record.own ? eventOf(record) : undefined;
  if (told === undefined || outlets.length === 0) return;
  const now = act.clock.now();
  for (const outlet of outlets)
    for (const language of languages)
      for (const recipient of (await outlet.recipients?.(act, language)) ?? [''])
        await sql`
          insert into thought_outbox (key, outlet, recipient, language, event, record, record_version, put_at, next_at)
          values (${keyOf({ outlet: outlet.name, recipient, language, told })}, ${outlet.name}, ${recipient}, ${language},
            ${told.event}, ${told.record}, ${told.version}, ${now}, ${now})
          on conflict (key) do nothing`.execute(act.tx);
  await act.enqueue(deliverKind, {});
}

/**
 * The same for the same event, however often it is put in, and whichever record says it: a corrected dossier comes as a
 * further version and as a correction, a withdrawn one as revoked and as a correction. It is withdrawn once.
 */
function keyOf(row: { outlet: string; recipient: string; language: string; told: OutletEvent }): string {
  const { event, record, version } = row.told;
  const which = event === 'withdrawn' ? '' : new Date(version).toISOString();
  const to = row.recipient === '' ? [] : [row.recipient];
  return createHash('sha256')
    .update(JSON.stringify([row.outlet, row.language, event, record, which, ...to]))
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
