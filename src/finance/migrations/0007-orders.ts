import type { Migration } from '#base';

export const orders: Migration = {
  id: 'finance/0007-orders',
  up: `
    -- Who holds what a book names: a bank, an exchange house. Its people see the work of the desk 'entity:<key>'.
    create table finance_entity (
      key text primary key check (key ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
      kind text not null check (kind in ('bank','exchange-house','payment','charity-regulator','other')),
      names jsonb not null,
      contact text not null,
      language text not null check (language in ('ar','en','fr')),
      active boolean not null default true,
      made_at timestamptz not null,
      changed_at timestamptz not null
    );
    alter table finance_book add column entity text references finance_entity;
    -- A key binds once another person than who offered it has compared its fingerprint.
    create table finance_entity_key (
      id uuid primary key,
      entity text not null references finance_entity,
      public_key text not null unique,
      fingerprint text not null,
      label text not null,
      state text not null check (state in ('waiting','confirmed','ended')),
      by_id text not null, by_name text not null, at timestamptz not null,
      confirmed_id text, confirmed_name text, confirmed_at timestamptz,
      ended_name text, ended_at timestamptz, ended_reason text,
      constraint two_people check (confirmed_id is null or confirmed_id <> by_id),
      constraint confirmation_is_whole check (num_nonnulls(confirmed_id, confirmed_name, confirmed_at) in (0, 3)),
      constraint confirmed_by_somebody check (state <> 'confirmed' or confirmed_id is not null),
      constraint ended_says_why check ((state = 'ended') = (num_nonnulls(ended_name, ended_at, ended_reason) = 3))
    );
    create index finance_entity_key_by_entity on finance_entity_key (entity);

    -- Orders count on by year, without a gap: a number that is missing is a letter that is missing.
    create table finance_order_count (year int primary key, n int not null);
    create table finance_order (
      id uuid primary key,
      number text unique,
      kind text not null check (kind in ('freeze','release','licence','licence-end')),
      entity text not null references finance_entity,
      desk text not null,
      alert uuid not null references finance_alert,
      subject uuid not null references finance_subject,
      -- The ground of a freeze: the national decision and the decision that the holder is the one designated.
      of_case uuid references finance_case,
      case_decision uuid references finance_case_decision,
      designation uuid references finance_designation,
      match_decision uuid references finance_decision,
      -- Of a release or a licence: the freeze it is about.
      of_freeze uuid references finance_order,
      ground text not null,
      -- What stands behind the ground: a decision of redress, the number of a licence.
      ground_ref text,
      instructions text not null,
      reason text not null,
      by_id text not null, by_name text not null, at timestamptz not null,
      second_id text, second_name text, second_at timestamptz, second_reason text,
      state text not null check (state in ('proposed','refused','withdrawn','lapsed','served','released')),
      -- Whom it names to the entity: the entity's own row, nothing of the list.
      holder jsonb not null,
      holder_name text not null,
      row_key text not null,
      -- What it orders, as it was served: in JSON for machines, and the letter.
      terms text,
      terms_sha256 text,
      letter text,
      letter_sha256 text,
      language text check (language in ('ar','en','fr')),
      served_at timestamptz,
      answer_by timestamptz,
      acknowledged_at timestamptz, acknowledged_id text, acknowledged_name text,
      released_at timestamptz,
      released_by uuid references finance_order,
      -- The draft of the report that tells the designator.
      report_draft text,
      changed_at timestamptz not null,
      constraint two_people check (second_id is null or second_id <> by_id),
      constraint second_is_whole check (num_nonnulls(second_id, second_name, second_at, second_reason) in (0, 4)),
      constraint served_is_whole check (num_nonnulls(number, terms, terms_sha256, letter, letter_sha256, language, served_at)
        in (0, 7)),
      constraint served_has_letter check ((state in ('served','released')) = (number is not null)),
      constraint freeze_needs_second check (kind <> 'freeze' or state not in ('served','released') or second_id is not null),
      constraint freeze_has_ground check (kind <> 'freeze'
        or num_nonnulls(of_case, case_decision, designation, match_decision) = 4),
      constraint notice_is_about_a_freeze check ((kind = 'freeze') = (of_freeze is null)),
      constraint notice_is_served check (kind = 'freeze' or state = 'served'),
      constraint released_by_an_order check ((state = 'released') = (num_nonnulls(released_at, released_by) = 2)),
      constraint acknowledged_is_whole check (num_nonnulls(acknowledged_at, acknowledged_id, acknowledged_name) in (0, 3))
    );
    create unique index finance_order_one_freeze on finance_order (alert)
      where kind = 'freeze' and state in ('proposed','served');
    create unique index finance_order_one_release on finance_order (of_freeze) where kind = 'release';
    create index finance_order_queue on finance_order (changed_at desc, id);
    create index finance_order_by_entity on finance_order (entity, served_at desc);
    create index finance_order_by_case on finance_order (of_case);
    create index finance_order_by_subject on finance_order (subject);
    create index finance_order_by_freeze on finance_order (of_freeze);
    -- What was proposed or served is never rewritten; only what became of it moves on. The ground may move to another
    -- decision of two people that stands for the same subject, while the order stands.
    create function finance_order_kept() returns trigger language plpgsql as $$
      begin
        if (new.kind, new.entity, new.alert, new.subject, new.of_freeze, new.instructions, new.reason, new.by_id, new.at,
            new.holder)
          is distinct from (old.kind, old.entity, old.alert, old.subject, old.of_freeze, old.instructions, old.reason,
            old.by_id, old.at, old.holder)
          or (old.number is not null and (new.number, new.terms, new.terms_sha256, new.letter, new.letter_sha256,
              new.served_at, new.second_id)
            is distinct from (old.number, old.terms, old.terms_sha256, old.letter, old.letter_sha256, old.served_at,
              old.second_id))
          or (old.state in ('refused','withdrawn','lapsed','released') and new.state <> old.state)
          or (old.state = 'served' and new.state not in ('served','released'))
        then raise exception 'an order is never rewritten'
          using errcode = 'check_violation', constraint = 'finance_order_kept';
        end if;
        return new;
      end $$;
    create trigger finance_order_kept before update on finance_order for each row execute function finance_order_kept();
    -- No freeze is served without the decisions of two people each: that this state gives effect, and that it is the same.
    create function finance_order_lawful() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from finance_case c join finance_case_decision d on d.of_case = c.id
            where c.id = new.of_case and c.effect and d.id = new.case_decision and d.state = 'standing'
              and d.outcome = 'give-effect' and d.second_id is not null)
          or not exists (select 1 from finance_alert a join finance_decision d on d.alert = a.id
            where a.id = new.alert and a.state = 'decided' and a.verdict = 'same' and d.id = new.match_decision
              and d.state = 'standing' and d.second_id is not null)
        then raise exception 'no standing decisions carry this order'
          using errcode = 'check_violation', constraint = 'finance_order_lawful';
        end if;
        return new;
      end $$;
    create trigger finance_order_lawful_insert before insert on finance_order
      for each row when (new.kind = 'freeze' and new.state = 'served') execute function finance_order_lawful();
    create trigger finance_order_lawful before update of state on finance_order
      for each row when (new.kind = 'freeze' and new.state = 'served' and old.state <> 'served')
      execute function finance_order_lawful();
    -- And none outlives the effect it stands on: asked when the transaction ends, whoever wrote it.
    create function finance_order_outlived() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from finance_order o join finance_case c on c.id = o.of_case
          where o.of_case = new.id and o.kind = 'freeze' and o.state in ('proposed','served') and not c.effect)
        then raise exception 'an order would outlive its ground'
          using errcode = 'check_violation', constraint = 'finance_order_outlived';
        end if;
        return null;
      end $$;
    create constraint trigger finance_order_outlived after update of effect on finance_case
      deferrable initially deferred for each row when (not new.effect) execute function finance_order_outlived();
    create table finance_order_event (
      of_order uuid not null references finance_order,
      n bigint generated by default as identity,
      at timestamptz not null,
      by_id text not null,
      by_name text not null,
      what text not null,
      detail jsonb not null,
      primary key (of_order, n)
    );

    -- What an entity said, as it signed it. The id is the entity's own: the same statement twice is one.
    create table finance_answer (
      entity text not null references finance_entity,
      id uuid not null,
      of_order uuid not null references finance_order,
      kind text not null check (kind in ('frozen','nothing-found','attempted-transaction','released')),
      corrects uuid,
      statement text not null,
      statement_sha256 text not null,
      key uuid not null references finance_entity_key,
      signature text not null,
      channel text not null check (channel in ('portal','api','file')),
      acted_at timestamptz not null,
      stated_at timestamptz not null,
      arrived_at timestamptz not null,
      by_id text not null, by_name text not null,
      state text not null check (state in ('received','accepted','returned','corrected')),
      reviewed_id text, reviewed_name text, reviewed_at timestamptz, review_reason text,
      n bigint generated by default as identity,
      primary key (entity, id),
      foreign key (entity, corrects) references finance_answer (entity, id),
      constraint reviewed_by_somebody check (state not in ('accepted','returned') or num_nonnulls(reviewed_id, reviewed_name,
        reviewed_at) = 3),
      constraint returned_says_why check (state <> 'returned' or review_reason is not null)
    );
    create index finance_answer_by_order on finance_answer (of_order, n);
    create table finance_answer_asset (
      entity text not null,
      answer uuid not null,
      n int not null,
      kind text not null,
      reference text not null,
      amount numeric(22,4),
      currency text check (currency ~ '^[A-Z]{3}$'),
      primary key (entity, answer, n),
      foreign key (entity, answer) references finance_answer (entity, id),
      constraint amount_has_currency check ((amount is null) = (currency is null))
    );
    -- A file of signed answers, and what became of each of its rows.
    create table finance_answer_file (
      id uuid primary key,
      entity text not null references finance_entity,
      sha256 text not null,
      bytes bigint not null,
      file_name text not null,
      job uuid not null,
      state text not null check (state in ('waiting','done','failed')),
      accepted int not null default 0, repeated int not null default 0, refused int not null default 0,
      problem jsonb,
      by_id text not null, by_name text not null,
      made_at timestamptz not null,
      ended_at timestamptz
    );
    create index finance_answer_file_by_entity on finance_answer_file (entity, made_at desc);
    create table finance_answer_file_row (
      file uuid not null references finance_answer_file,
      line int not null,
      outcome text not null check (outcome in ('accepted','repeated','refused')),
      answer text,
      code text,
      primary key (file, line)
    );
  `,
};
