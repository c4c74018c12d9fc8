import type { Migration } from '#base';

export const appeals: Migration = {
  id: 'thought/0012-appeals',
  up: `
    -- What anybody asks to be looked at again: a dossier, a correction, a hash, a referral. Who asks gives no name; the words
    -- are sealed, shown to those who decide alone, and forgotten a year after the answer.
    create table thought_appeal (
      id uuid primary key,
      number bigint generated always as identity unique,
      about text not null check (about in ('dossier','correction','known-content','referral','other')),
      target text check (target ~ '^[a-z-]+--[0-9a-f-]{36}$'),
      language text not null check (language in ('ar','en','fr')),
      words bytea,
      code_hash bytea not null,
      received_at timestamptz not null,
      -- The clock: 72 hours.
      due_at timestamptz not null,
      outcome text check (outcome in ('upheld','upheld-in-part','dismissed')),
      -- Public; written for the public log.
      answer text,
      decided_by text, decided_by_name text, decided_by_person uuid, decided_at timestamptz,
      constraint due_in_72_hours check (due_at = received_at + interval '72 hours'),
      constraint decided_whole check (num_nonnulls(outcome, answer, decided_by, decided_by_name, decided_by_person, decided_at) in (0, 6)),
      constraint answered_with_reasons check (answer is null or length(btrim(answer)) between 20 and 5000)
    );
    create index thought_appeal_open on thought_appeal (due_at) where outcome is null;
    -- How often one place came today; the place is hidden and tomorrow it is another.
    create table thought_appeal_place (
      place bytea primary key,
      on_day date not null,
      times int not null
    );

    create function thought_appeal_lawful() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then perform thought_refuse('thought_appeal_kept', 'an appeal is not taken out'); end if;
        if (new.id, new.about, new.target, new.received_at, new.due_at) is distinct from
           (old.id, old.about, old.target, old.received_at, old.due_at)
          or (old.outcome is not null and (new.outcome, new.answer, new.decided_by, new.decided_at)
            is distinct from (old.outcome, old.answer, old.decided_by, old.decided_at))
          or (new.words is distinct from old.words and new.words is not null) then
          perform thought_refuse('thought_appeal_kept', 'an appeal is answered once');
        end if;
        if old.outcome is null and new.outcome is not null and (
          exists (select from thought_dossier d join thought_version v on v.dossier = d.id where d.record = new.target
            and (new.decided_by = any (v.authors) or new.decided_by_person = any (v.author_persons)
              or new.decided_by in (v.proposed_by, v.second_by) or new.decided_by_person in (v.proposed_by_person, v.second_by_person)
              or exists (select from thought_review r where r.version = v.id
                and (r.account = new.decided_by or r.person = new.decided_by_person))))
          or exists (select from thought_hash h where h.record = new.target and (h.made_by = new.decided_by
            or h.made_by_person = new.decided_by_person or exists (select from thought_hash_review r where r.hash = h.id
              and (r.account = new.decided_by or r.person = new.decided_by_person))))
          or exists (select from thought_referral f where f.id::text = right(new.target, 36)
            and (new.decided_by in (f.made_by, f.second_by) or new.decided_by_person in (f.made_by_person, f.second_by_person)))) then
          perform thought_refuse('thought_appeal_another', 'nobody decides an appeal against what they signed');
        end if;
        return new;
      end $$;
    create trigger thought_appeal_lawful before update or delete on thought_appeal
      for each row execute function thought_appeal_lawful();
  `,
};
