import type { Migration } from '#base';

export const capacities: Migration = {
  id: 'military/0004-capacities',
  up: `
    -- How much of a capability is wanted by when: proposed by one person, agreed by another, and kept when it ends.
    create table military_goal (
      id uuid primary key,
      capability text not null,
      unit text not null check (length(btrim(unit)) between 1 and 500),
      amount numeric not null check (amount > 0),
      horizon date not null,
      theatre text,
      rung text not null check (rung in ('R1','R2','R3','R4')),
      reason text not null check (length(btrim(reason)) between 10 and 5000),
      state text not null default 'proposed' check (state in ('proposed','agreed','declined','ended')),
      made_by_id text not null, made_by_name text not null, made_at timestamptz not null,
      second_by_id text, second_by_name text, second_at timestamptz, second_reason text,
      ended_by_id text, ended_by_name text, ended_at timestamptz, ended_reason text,
      constraint goal_by_two check (second_by_id is null or second_by_id <> made_by_id),
      constraint goal_decided check ((state = 'proposed') = (second_by_id is null)),
      constraint goal_says_why check (second_by_id is null or length(btrim(coalesce(second_reason, ''))) >= 10),
      constraint goal_ended check ((state = 'ended') = (ended_by_id is not null)),
      constraint goal_ended_why check (ended_by_id is null or length(btrim(coalesce(ended_reason, ''))) >= 10)
    );
    create function military_goal_kept() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then raise exception 'a goal ends, it is not taken out'; end if;
      if (new.id, new.capability, new.unit, new.amount, new.horizon, new.theatre, new.rung, new.reason, new.made_by_id,
          new.made_by_name, new.made_at)
        is distinct from (old.id, old.capability, old.unit, old.amount, old.horizon, old.theatre, old.rung, old.reason,
          old.made_by_id, old.made_by_name, old.made_at)
        or (old.state, new.state) not in (('proposed','agreed'), ('proposed','declined'), ('agreed','ended'))
      then raise exception 'a goal is proposed, decided and ended once'; end if;
      return new;
    end $$;
    create trigger military_goal_kept before update or delete on military_goal
      for each row execute function military_goal_kept();

    -- Initiatives, courses and exercises. A sample is public figures to look at, and is marked as such everywhere.
    create table military_activity (
      id uuid primary key,
      sample text unique,
      kind text not null check (kind in ('initiative','course','exercise')),
      name text not null check (length(btrim(name)) between 1 and 500),
      description text,
      place text,
      state_code text check (state_code ~ '^[A-Z]{2}$'),
      host text not null,
      starts date not null,
      ends date not null,
      capabilities text[] not null,
      seats int check (seats between 1 and 100000),
      source text,
      stands text not null default 'planned' check (stands in ('planned','confirmed','cancelled')),
      made_by_id text not null, made_by_name text not null, made_at timestamptz not null,
      settled_by_id text, settled_by_name text, settled_at timestamptz, settled_reason text,
      constraint activity_has_days check (ends >= starts),
      constraint confirmed_by_another check (stands <> 'confirmed' or sample is not null
        or (settled_by_id is not null and settled_by_id <> made_by_id)),
      constraint settled_why check (settled_by_id is null or length(btrim(coalesce(settled_reason, ''))) >= 10)
    );
    create index military_activity_days on military_activity (starts, id);

    -- How many a state sends, from where and as what: counts, and no name of anybody.
    create table military_nomination (
      id uuid primary key,
      activity uuid not null references military_activity on delete cascade,
      state_code text not null check (state_code ~ '^[A-Z]{2}$'),
      institution text not null check (length(btrim(institution)) between 1 and 300),
      role text not null check (length(btrim(role)) between 1 and 200),
      seats int not null check (seats between 1 and 10000),
      stands text not null default 'proposed' check (stands in ('proposed','accepted','declined','withdrawn')),
      attended int check (attended >= 0),
      made_by_id text not null, made_by_name text not null, made_at timestamptz not null,
      second_by_id text, second_by_name text, second_at timestamptz, second_reason text,
      constraint accepted_by_another check (stands not in ('accepted','declined') or second_by_id <> made_by_id),
      constraint no_more_than_sent check (attended is null or (stands = 'accepted' and attended <= seats))
    );
    create index military_nomination_of on military_nomination (activity, made_at);

    create table military_lesson (
      id uuid primary key,
      activity uuid not null references military_activity on delete cascade,
      lesson text not null check (length(btrim(lesson)) between 10 and 5000),
      -- An institution or a post, never a person.
      owner text not null check (length(btrim(owner)) between 1 and 300),
      due date not null,
      made_by_id text not null, made_by_name text not null, made_at timestamptz not null,
      done_by_id text, done_by_name text, done_at timestamptz, done_how text,
      constraint done_whole check (done_by_id is null or length(btrim(coalesce(done_how, ''))) >= 10)
    );
    create index military_lesson_of on military_lesson (activity, due);
  `,
};
