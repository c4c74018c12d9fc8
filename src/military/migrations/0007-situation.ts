import type { Migration } from '#base';

export const situation: Migration = {
  id: 'military/0007-situation',
  up: `
    -- A situation report: written by one person, authorised by another, and from then on kept as it was authorised. National;
    -- no door of the exchange passes it on. Its number counts the versions of one report, so that no gap in it tells anybody
    -- of a report they may not see.
    create table military_situation (
      id uuid primary key,
      preceding uuid references military_situation,
      number int not null check (number >= 1),
      says jsonb not null,
      red boolean not null,
      message text,
      revision int not null default 1 check (revision >= 1),
      state text not null default 'draft' check (state in ('draft','proposed','authorised','withdrawn')),
      written_by_id text not null, written_by_name text not null, written_at timestamptz not null,
      authorised_by_id text, authorised_by_name text, authorised_at timestamptz,
      withdrawn_by_id text, withdrawn_by_name text, withdrawn_at timestamptz, withdrawn_reason text,
      constraint situation_by_two check (authorised_by_id is null or authorised_by_id <> written_by_id),
      constraint situation_authorised check (state <> 'authorised' or authorised_by_id is not null),
      constraint situation_withdrawn check ((state = 'withdrawn') = (withdrawn_by_id is not null)),
      constraint situation_withdrawn_why check (withdrawn_by_id is null or length(btrim(coalesce(withdrawn_reason, ''))) >= 10),
      constraint situation_first check ((preceding is null) = (number = 1))
    );
    -- One newer version of a report at most.
    create unique index military_situation_following on military_situation (preceding) where state <> 'withdrawn';
    create index military_situation_at on military_situation (written_at desc, id);
    create function military_situation_kept() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then raise exception 'a situation report is taken back, not taken out'; end if;
      if (new.id, new.preceding, new.number, new.red, new.message, new.written_by_id, new.written_by_name, new.written_at)
          is distinct from (old.id, old.preceding, old.number, old.red, old.message, old.written_by_id, old.written_by_name,
            old.written_at)
      then raise exception 'who wrote a situation report, and after which, is said once'; end if;
      if new.says is distinct from old.says and (old.state <> 'draft' or new.state <> 'draft')
      then raise exception 'only a draft is written in'; end if;
      if old.authorised_by_id is not null and (new.authorised_by_id, new.authorised_at) is distinct from
          (old.authorised_by_id, old.authorised_at)
      then raise exception 'a situation report is authorised once'; end if;
      if new.authorised_by_id is distinct from old.authorised_by_id and new.state <> 'authorised'
      then raise exception 'whoever authorises it lets it stand'; end if;
      if old.state <> new.state and (old.state, new.state) not in (('draft','proposed'), ('proposed','draft'),
          ('proposed','authorised'), ('draft','withdrawn'), ('proposed','withdrawn'), ('authorised','withdrawn'))
        or old.state = 'withdrawn'
      then raise exception 'a situation report goes from draft to proposal to authorised, and may be taken back'; end if;
      return new;
    end $$;
    create trigger military_situation_kept before update or delete on military_situation
      for each row execute function military_situation_kept();

    -- Why it was sent back, each time.
    create table military_situation_return (
      id uuid primary key,
      report uuid not null references military_situation,
      reason text not null check (length(btrim(reason)) >= 10),
      by_id text not null, by_name text not null, at timestamptz not null
    );
    create index military_situation_return_of on military_situation_return (report, at);
    create function military_situation_return_kept() returns trigger language plpgsql as $$
    begin
      raise exception 'a reason stays as it was said';
    end $$;
    create trigger military_situation_return_kept before update or delete on military_situation_return
      for each row execute function military_situation_return_kept();
  `,
};
