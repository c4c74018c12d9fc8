import { sql } from 'kysely';
import type { Act } from '#base';
import type { Seat } from '../deps.ts';
import type { HashInput } from './contract.ts';

export interface StoredHash extends HashInput {
  id: string;
  harmClass: string;
  state: 'proposed' | 'agreed' | 'standing' | 'refused' | 'ended';
  record: string | null;
  draft: string | null;
  by: string;
  at: Date;
}

const columns = sql`h.id, h.dossier, h.algorithm, h.hash_value as value, h.context, h.jurisdiction,
  h.legal_basis as "legalBasis", h.reason, to_char(h.expires_on, 'YYYY-MM-DD') as "expiresOn", h.state, h.record, h.draft,
  h.made_by_name as by, h.made_at as at, c.harm_class as "harmClass"`;

/** Keeps a proposal under the claim that the dossier publishes now; false where it publishes none. */
export async function insertHash(act: Act, id: string, input: HashInput, { person }: Seat): Promise<boolean> {
  const { rows } = await sql`
    insert into thought_hash (id, claim, dossier, algorithm, hash_value, context, jurisdiction, legal_basis, reason,
      expires_on, state, made_by, made_by_name, made_by_person, made_at)
    select ${id}, v.claim, d.record, ${input.algorithm}, ${input.value}, ${input.context}, ${input.jurisdiction},
      ${input.legalBasis}, ${input.reason}, ${input.expiresOn}, 'proposed', ${act.actor.id}, ${act.actor.name}, ${person},
      ${act.clock.now()}
    from thought_dossier d join thought_version v on v.dossier = d.id and v.state = 'published'
    where d.record = ${input.dossier} returning id`.execute(act.tx);
  return rows.length > 0;
}

export async function lockHash({ tx }: Pick<Act, 'tx'>, id: string): Promise<StoredHash | undefined> {
  const { rows } = await sql<StoredHash>`
    select ${columns} from thought_hash h join thought_claim c on c.id = h.claim where h.id = ${id} for update of h`.execute(
    tx,
  );
  return rows[0];
}

export async function listHashes({ tx }: Pick<Act, 'tx'>, most: number): Promise<StoredHash[]> {
  const { rows } = await sql<StoredHash>`
    select ${columns} from thought_hash h join thought_claim c on c.id = h.claim order by h.made_at desc, h.id
    limit ${most}`.execute(tx);
  return rows;
}

export interface StoredReview {
  hash: string;
  decision: 'agree' | 'refuse';
  reason: string;
  by: string;
  at: Date;
  person: string;
  institution: Seat['institution'];
}

/** Reviews of these entries, in the order they were given. */
export async function readReviews({ tx }: Pick<Act, 'tx'>, hashes: readonly string[]): Promise<StoredReview[]> {
  const { rows } = await sql<Omit<StoredReview, 'institution'> & { institution: string; names: object }>`
    select hash, decision, reason, account_name as by, at, person, institution, institution_name as names
    from thought_hash_review where hash = any (${[...hashes]}) order by n`.execute(tx);
  return rows.map(({ institution, names, ...rest }) => ({
    ...rest,
    institution: { institution_id: institution, name: names } as Seat['institution'],
  }));
}

export async function insertReview(
  act: Act,
  { hash, decision, reason }: { hash: string; decision: 'agree' | 'refuse'; reason: string },
  { institution, person }: Seat,
): Promise<void> {
  await sql`
    insert into thought_hash_review (id, hash, decision, reason, account, account_name, person, institution,
      institution_name, at)
    values (${act.newId()}, ${hash}, ${decision}, ${reason}, ${act.actor.id}, ${act.actor.name}, ${person},
      ${institution.institution_id}, ${JSON.stringify(institution.name)}::jsonb, ${act.clock.now()})`.execute(act.tx);
}

export async function settleHash(
  { tx }: Pick<Act, 'tx'>,
  id: string,
  next: { state: 'standing'; record: string; draft: string } | { state: 'agreed' | 'refused' },
): Promise<void> {
  const { record = null, draft = null } = next.state === 'standing' ? next : {};
  await sql`update thought_hash set state = ${next.state}, record = ${record}, draft = ${draft} where id = ${id}`.execute(
    tx,
  );
}
