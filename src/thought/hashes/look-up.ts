import { sql } from 'kysely';
import type { z } from 'zod';
import { type Act, need } from '#base';
import { type ArchivedRecord, localReader, readPage } from '#exchange';
import { knownContentShape, type RecordObject, withoutSeal } from '#records';
import type { ThoughtDeps } from '../deps.ts';
import type { lookupAnswer } from './contract.ts';
import { suspended } from './objection-store.ts';

/**
 * The entries that a hash matches now (right `thought.read`), as far as whoever asks may read them. Each says `review`.
 * What is suspended, over, ended or revoked matches nothing.
 */
export async function lookUp(
  act: Act,
  { desk }: Pick<ThoughtDeps, 'desk'>,
  { algorithm, value }: { algorithm: string; value: string },
): Promise<z.output<typeof lookupAnswer>[]> {
  need(act.actor, 'thought.read');
  const today = act.clock.now().toISOString().slice(0, 10);
  const { rows } = await sql<{ record: string }>`
    select record from thought_known_content k where algorithm = ${algorithm} and hash_value = ${value}
      and not revoked and expires_on >= ${today}
      and not exists (select from thought_hash h where h.record = k.record and h.state = 'ended')`.execute(act.tx);
  const ids = rows.map(({ record }) => record);
  const off = await suspended(act, ids);
  const standing = ids.filter((one) => !off.has(one));
  await act.audit({ action: 'thought.hash.look-up', objects: standing.map((one) => `record:${one}`) });
  if (standing.length === 0) return [];
  const { records } = await readPage(act, localReader(act.actor), { ids: standing }, undefined, standing.length);
  const names = new Map((await desk.members(act)).map(({ id, name }) => [id, name[act.language]]));
  return records.flatMap((record) => answerOf(record, names.get(record.origin) ?? record.origin));
}

function answerOf(record: ArchivedRecord, by: string): z.output<typeof lookupAnswer>[] {
  const { data } = knownContentShape.safeParse(withoutSeal(JSON.parse(record.body) as RecordObject));
  if (data === undefined || record.revoked) return [];
  return [
    {
      says: 'review',
      preserve: data.content_context !== 'as-spread',
      record: record.id,
      by,
      harmClass: data.harm_class,
      jurisdiction: data.jurisdiction,
      legalBasis: data.legal_basis,
      dossier: data.dossier_ref,
      expiresOn: data.expires_on,
    },
  ];
}
