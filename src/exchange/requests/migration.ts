import type { Migration } from '#base';

const requests: Migration = {
  id: 'exchange/0008-requests',
  up: `
    -- The board: what the records of requests and answers come to. All of it can be told again from the records.
    create table exchange_request (
      id text primary key,
      direction text not null check (direction in ('in','out')),
      from_member text not null,
      -- The archive's number of its last version: who may read the request is asked there.
      seq bigint not null,
      version text not null,
      title text not null,
      text text not null,
      purpose text not null,
      legal_basis text not null,
      urgency text not null check (urgency in ('urgent','normal')),
      about text[] not null,
      search text not null,
      asked_at timestamptz not null,
      due_at timestamptz not null,
      withdrawn boolean not null,
      state text not null check (state in ('open','asked-back','partly','settled','withdrawn')),
      -- The clock to watch.
      watch_due_at timestamptz not null,
      watch_stopped_at timestamptz,
      watch_settled_at timestamptz,
      asked integer not null,
      settled integer not null,
      assignee text,
      assignee_name text
    );
    create index exchange_request_by_due on exchange_request (direction, state, watch_due_at, id);
    create index exchange_request_about on exchange_request using gin (about);
    create table exchange_request_party (
      request text not null references exchange_request,
      member text not null,
      state text not null check (state in ('open','asked-back','partly','answered','refused')),
      due_at timestamptz not null,
      stopped_at timestamptz,
      settled_at timestamptz,
      primary key (request, member)
    );
    create index exchange_request_party_by_member on exchange_request_party (member, request);
    -- Kept even where its request is not known yet: the answer may be faster than the question.
    create table exchange_request_event (
      request text not null,
      -- Who did it: a member asked, or the asker.
      member text not null,
      kind text not null check (kind in ('asked-back','clarified','partly','answered','refused')),
      at timestamptz not null,
      record text not null,
      version text not null,
      seq bigint not null,
      ground text,
      text text not null,
      records text[] not null,
      -- Its record was revoked: what that answer said does not count any more.
      revoked boolean not null,
      primary key (request, record, version)
    );
  `,
};

const requestOrder: Migration = {
  id: 'exchange/0023-request-order',
  up: `
    -- The board's order: what runs first, then what waits for the asker, then what is over.
    create index exchange_request_order on exchange_request
      ((case when state in ('settled','withdrawn') then 2 when watch_stopped_at is not null then 1 else 0 end),
        watch_due_at, id);
  `,
};

export const requestMigrations: readonly Migration[] = [requests, requestOrder];
