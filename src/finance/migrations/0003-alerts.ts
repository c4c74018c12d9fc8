import type { Migration } from '#base';

export const alerts: Migration = {
  id: 'finance/0003-alerts',
  up: `
    create table finance_alert (
      id uuid primary key,
      book text not null,
      row_key text not null,
      subject uuid not null references finance_subject,
      list text not null,
      desk text not null,
      state text not null check (state in ('open','proposed','decided','closed')),
      verdict text check (verdict in ('same','different','undetermined')),
      score double precision not null,
      schema text not null,
      row_name text not null,
      subject_name text not null,
      -- All names of both sides and the row's key, folded for the search of the queue.
      search text not null,
      -- Both sides as they were compared, the explanation, and the hash over what was compared.
      row_body jsonb not null,
      subject_body jsonb not null,
      explanation jsonb not null,
      evidence text not null,
      -- Hash over all that is shown: says without reading the bodies whether they must be refreshed.
      shown text not null,
      closed_because text check (closed_because in ('delisted','left-book','no-longer-similar')),
      reopened boolean not null default false,
      assignee text,
      assignee_name text,
      raised_at timestamptz not null,
      -- Since when it waits for the decision that is asked now.
      opened_at timestamptz not null,
      due_at timestamptz not null,
      changed_at timestamptz not null,
      unique (book, row_key, subject),
      constraint closed_says_why check ((state = 'closed') = (closed_because is not null)),
      constraint verdict_fits_state check (case state
        when 'open' then verdict is null
        when 'proposed' then coalesce(verdict = 'same', false)
        when 'decided' then verdict is not null
        else true end)
    );
    create index finance_alert_queue on finance_alert (desk, state, due_at, id);
    create index finance_alert_by_due on finance_alert (due_at, id);
    create index finance_alert_by_score on finance_alert (score, id);
    create index finance_alert_by_raised on finance_alert (raised_at, id);
    create index finance_alert_by_subject on finance_alert (subject);
    create table finance_decision (
      id uuid primary key,
      alert uuid not null references finance_alert,
      verdict text not null check (verdict in ('same','different','undetermined')),
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
      -- When it began to bind, and the clock it was measured against.
      settled_at timestamptz,
      opened_at timestamptz not null,
      due_at timestamptz not null,
      evidence text not null,
      -- What was on the screen when it was decided: both sides and the explanation.
      seen jsonb not null,
      -- Two people: the database itself refuses one person in both places, and "same" without a second.
      constraint two_people check (second_id is null or second_id <> by_id),
      constraint same_needs_second check (verdict <> 'same' or state <> 'standing' or second_id is not null),
      constraint only_same_waits check (state <> 'waiting' or (verdict = 'same' and second_id is null)),
      constraint refused_by_second check (state <> 'refused' or second_id is not null),
      constraint second_is_whole check (num_nonnulls(second_id, second_name, second_at, second_reason) in (0, 4)),
      constraint standing_is_settled check (state <> 'standing' or settled_at is not null)
    );
    create index finance_decision_by_alert on finance_decision (alert, at);
    create index finance_decision_by_settled on finance_decision (settled_at);
    create unique index finance_decision_one_live on finance_decision (alert) where state in ('waiting','standing');
    -- What somebody decided is never rewritten; only what became of it moves on.
    create function finance_decision_kept() returns trigger language plpgsql as $$
      begin
        if (new.alert, new.verdict, new.reason, new.by_id, new.by_name, new.at, new.evidence, new.seen)
          is distinct from (old.alert, old.verdict, old.reason, old.by_id, old.by_name, old.at, old.evidence, old.seen)
          or (old.second_id is not null and (new.second_id, new.second_name, new.second_at, new.second_reason)
            is distinct from (old.second_id, old.second_name, old.second_at, old.second_reason))
          or (old.state in ('refused','replaced','withdrawn') and new.state <> old.state)
        then raise exception 'a decision is never rewritten'
          using errcode = 'check_violation', constraint = 'finance_decision_kept';
        end if;
        return new;
      end $$;
    create trigger finance_decision_kept before update on finance_decision
      for each row execute function finance_decision_kept();
    -- No alert is decided without the decision that stands behind it, and so never "same" without two people.
    create function finance_alert_decided() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from finance_decision d
          where d.alert = new.id and d.state = 'standing' and d.verdict = new.verdict)
        then raise exception 'no standing decision says this'
          using errcode = 'check_violation', constraint = 'finance_alert_decided';
        end if;
        return new;
      end $$;
    create trigger finance_alert_decided before insert or update of state, verdict on finance_alert
      for each row when (new.state = 'decided') execute function finance_alert_decided();
    create table finance_alert_event (
      alert uuid not null references finance_alert,
      n bigint generated always as identity,
      at timestamptz not null,
      by_id text not null,
      by_name text not null,
      what text not null,
      -- Facts, free of language: said to each reader in theirs.
      detail jsonb not null,
      primary key (alert, n)
    );
    create table finance_comment (
      id uuid primary key, alert uuid not null references finance_alert, by_id text not null, by_name text not null,
      at timestamptz not null, text text not null
    );
    create index finance_comment_by_alert on finance_comment (alert, at);
    create table finance_attachment (
      id uuid primary key, alert uuid not null references finance_alert, by_id text not null, by_name text not null,
      at timestamptz not null, file_name text not null, content_type text not null, bytes bigint not null, sha256 text not null
    );
    create index finance_attachment_by_alert on finance_attachment (alert, at);
    create table finance_setting (key text primary key, value jsonb not null, changed_at timestamptz not null, changed_by text not null);
  `,
};
