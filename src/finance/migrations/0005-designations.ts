import type { Migration } from '#base';

export const designations: Migration = {
  id: 'finance/0005-designations',
  up: `
    -- Binding: its entries bind this state by themselves, as the Security Council's do; considered: this state decides on
    -- each; reference: it is screened against and nothing more.
    alter table finance_list add column force text not null default 'reference'
      constraint list_force check (force in ('binding','considered','reference'));
    update finance_list set force = 'binding' where key = 'un';
    create table finance_list_force (
      id uuid primary key,
      list text not null references finance_list,
      force text not null check (force in ('binding','considered','reference')),
      reason text not null check (length(btrim(reason)) >= 10),
      by_id text not null, by_name text not null, at timestamptz not null,
      state text not null check (state in ('waiting','standing','refused')),
      second_id text, second_name text, second_at timestamptz, second_reason text,
      constraint two_people check (second_id is null or second_id <> by_id),
      constraint second_is_whole check (num_nonnulls(second_id, second_name, second_at, second_reason) in (0, 4)),
      constraint answered_by_second check ((state = 'waiting') = (second_id is null))
    );
    create unique index finance_list_force_one_waits on finance_list_force (list) where state = 'waiting';
    create table finance_designation (
      id uuid primary key,
      source text not null check (source in ('member','list')),
      -- The member that designated (identity--…), or the list's key.
      authority text not null,
      list text not null references finance_list,
      -- The record's id, or the list's own key of the entry.
      ref text not null,
      record_version text,
      force text not null check (force in ('binding','considered','own')),
      name text not null,
      measures text[] not null,
      legal_basis text not null,
      criterion text not null,
      reasons text not null,
      appeal_contact text not null,
      status text not null check (status in ('active','suspended','delisted','recalled')),
      -- Counts what has changed in it: a decision names the edition it saw.
      edition int not null default 1,
      -- Records of the subjects it names; they may arrive after it.
      subject_refs text[] not null,
      effective_from timestamptz not null,
      review_by timestamptz,
      -- By the designator's clock; the others by ours.
      signed_at timestamptz,
      visible_at timestamptz not null,
      screened_at timestamptz,
      ended_at timestamptz,
      unique (list, ref),
      constraint member_says_version check ((source = 'member') = (record_version is not null)),
      constraint ended_says_when check ((status in ('delisted','recalled')) = (ended_at is not null))
    );
    create index finance_designation_by_subject_ref on finance_designation using gin (subject_refs);
    create table finance_designation_subject (
      designation uuid not null references finance_designation,
      subject uuid not null references finance_subject,
      primary key (designation, subject)
    );
    create index finance_designation_subject_by_subject on finance_designation_subject (subject);
    -- Persons and organisations that members describe, whether or not anybody has designated them yet.
    create table finance_subject_record (
      id text primary key,
      version text not null,
      origin text not null,
      body jsonb not null
    );
    -- Versions that were taken back: one that arrives later opens nothing.
    create table finance_recalled_record (record text not null, version text not null, primary key (record, version));
    -- What states said they did on a designation: sums and counts, in the words of the record.
    create table finance_report (
      record text primary key,
      version text not null,
      origin text not null,
      own boolean not null,
      designation_ref text not null,
      outcome text not null check (outcome in ('frozen','nothing-found','unfrozen','licence-granted','refused')),
      received_at timestamptz not null,
      acted_at timestamptz not null,
      accounts int,
      institutions int,
      amount numeric(22,4),
      currency text,
      explanation text,
      arrived_at timestamptz not null
    );
    create index finance_report_by_designation on finance_report (designation_ref, origin);

    create table finance_case (
      id uuid primary key,
      designation uuid not null unique references finance_designation,
      state text not null check (state in ('open','proposed','decided','ended')),
      -- Whether this state gives effect now: what an order may stand on.
      effect boolean not null default false,
      outcome text check (outcome in ('give-effect','refuse','ask','end-effect')),
      -- The designation has changed since the decision that stands was taken.
      changed_since boolean not null default false,
      due_at timestamptz not null,
      opened_at timestamptz not null,
      changed_at timestamptz not null,
      ended_because text check (ended_because in ('delisted','recalled','suspended')),
      constraint ended_says_why check ((state = 'ended') = (ended_because is not null)),
      constraint ended_has_no_effect check (state <> 'ended' or not effect),
      constraint decided_says_what check (state <> 'decided' or (outcome is not null and outcome <> 'ask'))
    );
    create index finance_case_queue on finance_case (state, due_at, id);
    create table finance_case_decision (
      id uuid primary key,
      of_case uuid not null references finance_case,
      -- One act may decide many cases of one publication: they wait for one second signature.
      batch uuid not null,
      outcome text not null check (outcome in ('give-effect','refuse','ask','end-effect')),
      ground text not null,
      reason text not null check (length(btrim(reason)) >= 10),
      by_id text not null,
      by_name text not null,
      at timestamptz not null,
      state text not null check (state in ('waiting','standing','refused','replaced','withdrawn')),
      second_id text,
      second_name text,
      second_at timestamptz,
      second_reason text check (length(btrim(second_reason)) >= 10),
      withdrawn_id text,
      settled_at timestamptz,
      opened_at timestamptz not null,
      due_at timestamptz not null,
      -- The edition of the designation that was on the screen, and its words.
      edition int not null,
      seen jsonb not null,
      n bigint generated by default as identity,
      constraint two_people check (second_id is null or second_id <> by_id),
      constraint grave_needs_second check (outcome = 'ask' or state <> 'standing' or second_id is not null),
      constraint ask_never_waits check (state <> 'waiting' or (outcome <> 'ask' and second_id is null)),
      constraint refused_by_second check (state <> 'refused' or second_id is not null),
      constraint second_is_whole check (num_nonnulls(second_id, second_name, second_at, second_reason) in (0, 4)),
      constraint standing_is_settled check (state <> 'standing' or settled_at is not null),
      constraint grave_says_ground check (outcome = 'ask' or length(btrim(ground)) >= 3)
    );
    create index finance_case_decision_by_case on finance_case_decision (of_case, n);
    create index finance_case_decision_by_batch on finance_case_decision (batch);
    create unique index finance_case_decision_one_waits on finance_case_decision (of_case) where state = 'waiting';
    create unique index finance_case_decision_one_stands on finance_case_decision (of_case) where state = 'standing';
    create function finance_case_decision_kept() returns trigger language plpgsql as $$
      begin
        if (new.of_case, new.batch, new.outcome, new.ground, new.reason, new.by_id, new.by_name, new.at, new.edition, new.seen)
          is distinct from
          (old.of_case, old.batch, old.outcome, old.ground, old.reason, old.by_id, old.by_name, old.at, old.edition, old.seen)
          or (old.second_id is not null and (new.second_id, new.second_name, new.second_at, new.second_reason)
            is distinct from (old.second_id, old.second_name, old.second_at, old.second_reason))
          or (old.state in ('refused','replaced','withdrawn') and new.state <> old.state)
        then raise exception 'a decision is never rewritten'
          using errcode = 'check_violation', constraint = 'finance_case_decision_kept';
        end if;
        return new;
      end $$;
    create trigger finance_case_decision_kept before update on finance_case_decision
      for each row execute function finance_case_decision_kept();
    -- What binds this state is not its to refuse.
    create function finance_case_decision_lawful() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from finance_case c join finance_designation d on d.id = c.designation
          where c.id = new.of_case and d.force = 'binding')
        then raise exception 'a binding listing cannot be refused'
          using errcode = 'check_violation', constraint = 'finance_case_decision_lawful';
        end if;
        return new;
      end $$;
    create trigger finance_case_decision_lawful before insert on finance_case_decision
      for each row when (new.outcome = 'refuse') execute function finance_case_decision_lawful();
    -- Nothing has effect without the decision of two people behind it, on a designation that stands.
    create function finance_case_has_ground() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from finance_case_decision d where d.of_case = new.id and d.state = 'standing'
            and d.outcome = 'give-effect' and d.second_id is not null)
          or not exists (select 1 from finance_designation d where d.id = new.designation and d.status = 'active')
        then raise exception 'no decision of two people gives this effect'
          using errcode = 'check_violation', constraint = 'finance_case_has_ground';
        end if;
        return new;
      end $$;
    create trigger finance_case_has_ground before insert or update of effect, state, outcome on finance_case
      for each row when (new.effect) execute function finance_case_has_ground();
    -- And no effect outlives its designation: asked when the transaction ends, whoever wrote it.
    create function finance_designation_outlived() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from finance_designation d join finance_case c on c.designation = d.id
          where d.id = new.id and d.status <> 'active' and c.effect)
        then raise exception 'an effect would outlive its designation'
          using errcode = 'check_violation', constraint = 'finance_designation_outlived';
        end if;
        return null;
      end $$;
    create constraint trigger finance_designation_outlived after update of status on finance_designation
      deferrable initially deferred for each row when (new.status <> 'active')
      execute function finance_designation_outlived();
    create table finance_case_event (
      of_case uuid not null references finance_case,
      n bigint generated by default as identity,
      at timestamptz not null,
      by_id text not null,
      by_name text not null,
      what text not null,
      detail jsonb not null,
      primary key (of_case, n)
    );
  `,
};
