import type { Migration } from '#base';

export const dossiers: Migration = {
  id: 'finance/0006-dossiers',
  up: `
    -- What this state designates, with all that stands behind it. National data: only the record composed of it leaves.
    create table finance_dossier (
      id uuid primary key,
      -- new: nothing was published; the others are what its newest record says.
      status text not null check (status in ('new','active','suspended','delisted','given-up')),
      -- Its record's id, fixed from the beginning, and the version of it that was published last.
      record text not null unique,
      version text,
      title text not null,
      search text not null,
      subjects text[] not null,
      measures text[] not null,
      -- Meant for named persons only (TLP:RED): shown to nobody else in the house.
      red boolean not null,
      review_by timestamptz,
      -- When the node said by itself that the review is due.
      review_called_at timestamptz,
      made_by text not null,
      made_by_name text not null,
      made_at timestamptz not null,
      changed_at timestamptz not null,
      published_at timestamptz,
      constraint published_is_whole check ((status in ('new','given-up')) = (version is null)),
      constraint published_is_reviewed check (status in ('new','given-up') or (review_by is not null and published_at is not null))
    );
    create index finance_dossier_by_change on finance_dossier (changed_at desc, id desc);
    create index finance_dossier_by_review on finance_dossier (review_by, id) where status in ('active','suspended');
    -- Each thing done with it: issued, amended, reviewed, suspended, resumed, delisted. One is open at a time.
    create table finance_dossier_step (
      id uuid primary key,
      dossier uuid not null references finance_dossier,
      kind text not null check (kind in ('issue','amend','review','suspend','resume','delist')),
      state text not null check (state in ('draft','proposed','published','refused','given-up')),
      -- All that is signed, the part that never leaves included.
      content jsonb not null,
      revision int not null,
      reason text not null,
      -- The exchange's draft by which its record leaves.
      draft uuid not null unique,
      authors text[] not null,
      author_names text[] not null,
      made_at timestamptz not null,
      changed_at timestamptz not null,
      proposed_by text,
      proposed_by_name text,
      proposed_at timestamptz,
      -- Hash over all that was seen when it was proposed.
      seen text,
      second_by text,
      second_by_name text,
      second_at timestamptz,
      second_approved boolean,
      second_reason text check (length(btrim(second_reason)) >= 10),
      version text,
      constraint two_people check (second_by is null or second_by <> all (authors)),
      constraint proposer_is_author check (proposed_by is null or proposed_by = any (authors)),
      constraint proposal_is_whole check (state not in ('proposed','published') or
        num_nonnulls(proposed_by, proposed_by_name, proposed_at, seen) = 4),
      constraint second_is_whole check (num_nonnulls(second_by, second_by_name, second_at, second_approved, second_reason) in (0, 5)),
      constraint published_by_two check ((state = 'published') = (version is not null) and
        (state <> 'published' or second_approved is true)),
      constraint refused_by_second check (state <> 'refused' or second_approved is false),
      constraint says_why check (kind = 'issue' or length(btrim(reason)) >= 10)
    );
    create index finance_dossier_step_by_dossier on finance_dossier_step (dossier, made_at);
    create unique index finance_dossier_step_one_open on finance_dossier_step (dossier)
      where state in ('draft','proposed','refused');
    create function finance_dossier_step_kept() returns trigger language plpgsql as $$
      begin
        if old.state in ('published','given-up')
          or (new.id, new.dossier, new.kind, new.draft, new.made_at) is distinct from (old.id, old.dossier, old.kind, old.draft, old.made_at)
          -- Whoever wrote stays an author; nobody is struck off to become the second person.
          or not (new.authors @> old.authors)
          or (new.state = 'published' and old.state <> 'proposed')
          -- What was proposed is what is approved.
          or (old.state = 'proposed' and new.state in ('proposed','published','refused') and
            (new.content, new.revision, new.reason, new.authors, new.proposed_by, new.proposed_at, new.seen)
            is distinct from (old.content, old.revision, old.reason, old.authors, old.proposed_by, old.proposed_at, old.seen))
        then raise exception 'a dossier is not rewritten behind those who signed it'
          using errcode = 'check_violation', constraint = 'finance_dossier_step_kept';
        end if;
        return new;
      end $$;
    create trigger finance_dossier_step_kept before update on finance_dossier_step
      for each row execute function finance_dossier_step_kept();
    create function finance_dossier_step_begins() returns trigger language plpgsql as $$
      begin
        if new.state <> 'draft' then raise exception 'a step begins as a draft'
          using errcode = 'check_violation', constraint = 'finance_dossier_step_begins';
        end if;
        return new;
      end $$;
    create trigger finance_dossier_step_begins before insert on finance_dossier_step
      for each row execute function finance_dossier_step_begins();
    -- A dossier says of its designation only what two people published.
    create function finance_dossier_published() returns trigger language plpgsql as $$
      begin
        if new.version is not null and not exists (select from finance_dossier_step s
          where s.dossier = new.id and s.state = 'published' and s.version = new.version and
            new.status = case s.kind when 'delist' then 'delisted' when 'suspend' then 'suspended' when 'resume' then 'active'
              when 'issue' then 'active' else new.status end)
        then raise exception 'no published step says this'
          using errcode = 'check_violation', constraint = 'finance_dossier_published';
        end if;
        if tg_op = 'UPDATE' and old.status in ('delisted','given-up') and new.status <> old.status
        then raise exception 'what ended does not begin again'
          using errcode = 'check_violation', constraint = 'finance_dossier_published';
        end if;
        return new;
      end $$;
    create trigger finance_dossier_published before insert or update of status, version on finance_dossier
      for each row execute function finance_dossier_published();
    -- The records of its subjects that were published with it: they change by the dossier's door alone.
    create table finance_dossier_subject (record text primary key, dossier uuid not null references finance_dossier);
    create index finance_dossier_subject_by_dossier on finance_dossier_subject (dossier);
    create table finance_dossier_event (
      dossier uuid not null references finance_dossier,
      n bigint generated by default as identity,
      at timestamptz not null,
      by_id text not null,
      by_name text not null,
      step text not null,
      what text not null,
      reason text,
      primary key (dossier, n)
    );
  `,
};
