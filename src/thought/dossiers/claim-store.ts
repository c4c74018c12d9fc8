import { type Selectable, sql } from 'kysely';
import type { Act, Database, Tx } from '#base';
import type { Claim } from '../claims/claim.ts';
import { namedGroups } from '../claims/named-groups.ts';
import type { Lead, RabatAnswer, Tier } from '../claims/rabat.ts';
import { type DossierTables, seen } from './tables.ts';

/** A claim as its row says it, with what the database computed and found. */
export interface StoredClaim {
  claim: Claim;
  tier: Tier | undefined;
  namedGroups: readonly string[];
}

const columnsOf = ({ harmClass, statement, listing, rabat, leadsTo }: Claim) => ({
  harm_class: harmClass,
  statement_ar: statement.ar,
  statement_en: statement.en,
  statement_fr: statement.fr,
  named_groups: [...namedGroups(statement.ar, statement.en, statement.fr)],
  list: listing?.list ?? null,
  list_reference: listing?.reference ?? null,
  listed_on: listing?.listedOn ?? null,
  context_answer: rabat.context.answer || null,
  context_reason: rabat.context.reason,
  speaker_answer: rabat.speaker.answer || null,
  speaker_reason: rabat.speaker.reason,
  intent_answer: rabat.intent.answer || null,
  intent_reason: rabat.intent.reason,
  content_form_answer: rabat.contentForm.answer || null,
  content_form_reason: rabat.contentForm.reason,
  extent_answer: rabat.extent.answer || null,
  extent_reason: rabat.extent.reason,
  likelihood_answer: rabat.likelihood.answer || null,
  likelihood_reason: rabat.likelihood.reason,
  leads_to: [...leadsTo],
});

export async function insertClaim(act: Act, claim: Claim): Promise<string> {
  const id = act.newId();
  await seen(act.tx)
    .insertInto('thought_claim')
    .values({ id, ...columnsOf(claim), made_at: act.clock.now() })
    .execute();
  return id;
}

export async function writeClaim(act: Act, id: string, claim: Claim): Promise<void> {
  await seen(act.tx).updateTable('thought_claim').set(columnsOf(claim)).where('id', '=', id).execute();
}

export async function readClaim(db: Database | Tx, id: string): Promise<StoredClaim> {
  const row = await seen(db)
    .selectFrom('thought_claim')
    .selectAll()
    .select(sql<string | null>`to_char(listed_on, 'YYYY-MM-DD')`.as('listed_day'))
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { claim: claimOf(row), tier: (row.tier ?? undefined) as Tier | undefined, namedGroups: row.named_groups };
}

function claimOf(row: Selectable<DossierTables['thought_claim']> & { listed_day: string | null }): Claim {
  const answered = (answer: RabatAnswer | null, reason: string) => ({ answer: answer ?? ('' as const), reason });
  return {
    harmClass: row.harm_class,
    statement: { ar: row.statement_ar, en: row.statement_en, fr: row.statement_fr },
    ...(row.list !== null && {
      listing: { list: row.list, reference: row.list_reference ?? '', listedOn: row.listed_day ?? '' },
    }),
    rabat: {
      context: answered(row.context_answer, row.context_reason),
      speaker: answered(row.speaker_answer, row.speaker_reason),
      intent: answered(row.intent_answer, row.intent_reason),
      contentForm: answered(row.content_form_answer, row.content_form_reason),
      extent: answered(row.extent_answer, row.extent_reason),
      likelihood: answered(row.likelihood_answer, row.likelihood_reason),
    },
    leadsTo: row.leads_to as Lead[],
  };
}
