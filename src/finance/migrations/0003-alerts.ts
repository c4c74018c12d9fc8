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
      -- Both sides as they were compared, the explanation, and the hash over what was compared.
      row_body jsonb not null,
      subject_body jsonb not null,
      explanation jsonb not null,
      evidence text not null,
      closed_because text,
      reopened boolean not null default false,
      assignee text,
      raised_at timestamptz not null,
      due_at timestamptz not null,
      changed_at timestamptz not null,
      unique (book, row_key, subject)
    );
    create index finance_alert_queue on finance_alert (desk, state, due_at, id);
    create index finance_alert_by_subject on finance_alert (subject);
    create table finance_decision (
      id uuid primary key,
      alert uuid not null references finance_alert,
      verdict text not null check (verdict in ('same','different','undetermined')),
      reason text not null check (length(btrim(reason)) >= 10),
      by_id text not null,
      by_name text not null,
      at timestamptz not null,
      state text not null check (state in ('waiting','standing','refused','replaced')),
      second_id text,
      second_name text,
      second_at timestamptz,
      second_reason text,
      evidence text not null,
      -- What was on the screen when it was decided: both sides and the explanation.
      seen jsonb not null,
      -- Two people: the database itself refuses one person in both places, and "same" without a second.
      constraint two_people check (second_id is null or second_id <> by_id),
      constraint same_needs_second check (verdict <> 'same' or state in ('waiting','refused','replaced') or second_id is not null)
    );
    create index finance_decision_by_alert on finance_decision (alert, at);
    create unique index finance_decision_one_live on finance_decision (alert) where state in ('waiting','standing');
    create table finance_alert_event (
      alert uuid not null references finance_alert,
      n int not null,
      at timestamptz not null,
      by_name text not null,
      what text not null,
      detail text not null,
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
