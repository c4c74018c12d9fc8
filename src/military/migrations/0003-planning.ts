import type { Migration } from '#base';

export const planning: Migration = {
  id: 'military/0003-planning',
  up: `
    -- A plan of contributions is a proposal of this state's planners: national, and never exchanged. What it was made of and
    -- what came of it are kept as the text that was hashed, because jsonb would order it anew.
    create table military_plan (
      id uuid primary key,
      name text not null check (length(btrim(name)) between 1 and 500),
      job uuid not null,
      -- It was made of a record that only readers of TLP:RED may see.
      red boolean not null,
      settings jsonb not null,
      instance text not null,
      instance_hash text not null check (instance_hash ~ '^[0-9a-f]{64}$'),
      left_out jsonb not null,
      before jsonb not null,
      previous uuid references military_plan,
      plan text,
      plan_hash text check (plan_hash ~ '^[0-9a-f]{64}$'),
      made_by_id text not null, made_by_name text not null, made_at timestamptz not null,
      done_at timestamptz,
      constraint plan_whole check ((plan is null) = (plan_hash is null) and (plan is null) = (done_at is null))
    );
    create function military_plan_kept() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then raise exception 'a plan is kept'; end if;
      if old.plan is not null or (new.id, new.name, new.job, new.red, new.settings, new.instance, new.instance_hash,
          new.left_out, new.before, new.previous, new.made_by_id, new.made_by_name, new.made_at)
        is distinct from (old.id, old.name, old.job, old.red, old.settings, old.instance, old.instance_hash,
          old.left_out, old.before, old.previous, old.made_by_id, old.made_by_name, old.made_at)
      then raise exception 'what a plan was made of and what came of it are written once'; end if;
      return new;
    end $$;
    create trigger military_plan_kept before update or delete on military_plan
      for each row execute function military_plan_kept();

    -- What this state said of a line; the last word counts, and what was said before stays.
    create table military_plan_word (
      id uuid primary key,
      plan uuid not null references military_plan,
      need text not null,
      offer text not null,
      says text not null check (says in ('accepted','changed','refused')),
      lots int not null check (lots >= 1),
      reason text,
      draft uuid,
      by_id text not null, by_name text not null, said_at timestamptz not null,
      constraint says_why check (says = 'accepted' or length(btrim(coalesce(reason, ''))) >= 10)
    );
    create index military_plan_word_of on military_plan_word (plan, said_at);
    create function military_plan_word_kept() returns trigger language plpgsql as $$
    begin
      raise exception 'a word said of a line of a plan stays as it was said';
    end $$;
    create trigger military_plan_word_kept before update or delete on military_plan_word
      for each row execute function military_plan_word_kept();
  `,
};
