// A desk after years of work, for the benchmarks: a large archive, what was opened, receipts, requests and drafts.
import { sql } from 'kysely';
import type { Call, Database } from '#base';
import { inventedMember } from '../../src/exchange/archive/invented.ts';
import { fillArchive } from './filled-archive.ts';

/** Fills an empty node's database; does nothing where it is filled. The rows are as the rooms would write them. */
export async function fillDesk(db: Database, call: Call, records: number, told: (line: object) => void): Promise<void> {
  const { rows } = await sql`select from exchange_record limit 1`.execute(db);
  if (rows.length === 0) await fillArchive(call, records, told);
  const { rows: opened } = await sql`select from exchange_opened limit 1`.execute(db);
  if (opened.length > 0) return;
  await fillOpened(db);
  await fillReceipts(db);
  await fillRequests(db);
  await fillDrafts(db);
  await sql`analyze`.execute(db);
}

async function fillOpened(db: Database): Promise<void> {
  for (const [person, newest] of Object.entries({ salma: 5_000, noor: 8_000 }))
    await sql`insert into exchange_opened (record, version, seq, person, person_name, at)
      select id, version, seq, ${person}, ${person}, received_at
      from (select * from exchange_record where not own order by seq desc limit ${newest}) r`.execute(db);
  await sql`update exchange_reading k set opened = true from exchange_opened o
    where k.seq = o.seq and k.key in ('local','local-red')`.execute(db);
}

/** The first member has told of everything, two more of six in seven. */
async function fillReceipts(db: Database): Promise<void> {
  await sql`insert into exchange_receipt (record, version, member, what, at, receipt)
    select r.id, r.version, m.id, w.what, received_at, 'delivery-receipt--00000000-0000-4000-8000-000000000000'
    from exchange_record r, unnest(${[1, 2, 3].map(inventedMember)}::text[]) as m(id),
      unnest(array['received','read']) as w(what)
    where own and (m.id = ${inventedMember(1)} or r.log_index % 7 <> 0)`.execute(db);
}

/** Half of them came in; four in five are settled, one in ten is late. */
async function fillRequests(db: Database): Promise<void> {
  await sql`insert into exchange_request (id, direction, from_member, seq, version, title, text, purpose, legal_basis,
      urgency, about, search, asked_at, due_at, withdrawn, state, watch_due_at, watch_stopped_at, watch_settled_at, asked, settled)
    select 'information-request--' || gen_random_uuid(), case when n % 2 = 0 then 'in' else 'out' end,
      case when n % 2 = 0 then m.id else ${inventedMember(0)} end, r.seq, r.version, 'Request ' || n,
      'What an exercise asks about a record of another state', 'criminal-investigation', 'The law of the exercise', 'normal',
      array[r.id], 'request ' || n || ' what an exercise asks about a record of another state', w.at, w.at + interval '7 days', false,
      case when n % 10 < 8 then 'settled' else 'open' end, w.at + interval '7 days', null,
      case when n % 10 < 8 then w.at + interval '3 days' end, 1, case when n % 10 < 8 then 1 else 0 end
    from (select row_number() over (order by seq desc) as n, seq, id, version from exchange_record order by seq desc limit 10000) r
    cross join lateral (select ('identity--00000000-0000-4000-8000-' || lpad((1 + n % 7)::text, 12, '0')) as id) m
    cross join lateral (select now() - (case when n % 10 = 9 then 20 else 2 end) * interval '1 day' - n * interval '1 minute'
      * (case when n % 10 < 8 then 1 else 0.1 end) as at) w`.execute(db);
  await sql`insert into exchange_request_party (request, member, state, due_at, settled_at)
    select id, case direction when 'in' then ${inventedMember(0)} else ${inventedMember(3)} end,
      case state when 'settled' then 'answered' else 'open' end, due_at, watch_settled_at from exchange_request`.execute(
    db,
  );
}

/** A third wait for a second person, a third are mine, the others left long ago. */
async function fillDrafts(db: Database): Promise<void> {
  const given = sql`act, kind, type, object_id, title, search, properties, marking, derived_from, revision, made_by,
    made_by_name, made_at, changed_at, authors, author_names`;
  await sql`insert into exchange_draft (id, state, ${given})
    select gen_random_uuid(), 'draft', 'issue', 'indicator', 'indicator', 'indicator--' || gen_random_uuid(), 'Draft ' || n,
      'draft ' || n, '{"name":"An exercise"}', '{"audience":"members"}', '{}', 1, p.id, p.id, w.at, w.at, array[p.id], array[p.id]
    from generate_series(1, 10000) as n
    cross join lateral (select case when n % 3 = 0 then 'salma' else 'noor' end as id) p
    cross join lateral (select now() - n * interval '1 hour' as at) w`.execute(db);
  await sql`update exchange_draft set state = 'proposed', proposed_by = made_by, proposed_by_name = made_by_name,
    proposed_at = made_at, seen = 'x' where made_by = 'noor'`.execute(db);
  await sql`update exchange_draft set state = 'published', second_by = 'idris', second_by_name = 'idris', second_at = now(),
    second_approved = true, second_reason = 'It is right as it stands.', records = array[object_id]
    where made_by = 'noor' and right(search, 1) in ('1','3','5','7','9')`.execute(db);
}
