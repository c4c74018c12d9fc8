import type { Migration } from '#base';

/** Times are those of the node's clock, never of the database's. Of tokens only the sha256 is kept. */
export const signInMigration: Migration = {
  id: 'node/0002-sign-in',
  up: `
    create table node_account (
      id uuid primary key,
      username text not null unique,
      name text not null,
      roles text[] not null,
      desks text[] not null,
      disabled boolean not null default false,
      exercise boolean not null default false,
      password_hash text,
      -- Failed attempts in a row since the last complete sign-in.
      failures int not null default 0,
      locked_until timestamptz,
      last_sign_in timestamptz,
      language text,
      theme text not null default 'auto',
      email text unique,
      oidc_issuer text,
      oidc_subject text,
      made_at timestamptz not null,
      unique (oidc_issuer, oidc_subject),
      check ((oidc_issuer is null) = (oidc_subject is null)),
      -- Who gives the roles does not do the work.
      check (not ('admin' = any(roles) and roles && array['analyst', 'approver']))
    );
    create table node_totp (
      account uuid primary key references node_account on delete cascade,
      sealed bytea not null,
      -- The newest time step whose code was used: a code is good once.
      last_step bigint not null,
      made_at timestamptz not null
    );
    create table node_passkey (
      id uuid primary key,
      account uuid not null references node_account on delete cascade,
      credential text not null unique,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null,
      name text not null,
      made_at timestamptz not null,
      used_at timestamptz
    );
    create index node_passkey_account on node_passkey (account);
    create table node_session (
      id uuid primary key,
      hash text not null unique,
      account uuid not null references node_account on delete cascade,
      step text not null check (step in ('second-factor', 'enrol', 'signed-in')),
      made_at timestamptz not null,
      seen_at timestamptz not null,
      ends_at timestamptz not null,
      user_agent text not null
    );
    create index node_session_account on node_session (account);
    -- What was asked of one browser and is not answered yet; good once.
    create table node_challenge (
      holder text not null,
      purpose text not null,
      value bytea not null,
      ends_at timestamptz not null,
      primary key (holder, purpose)
    );
    create index node_challenge_ends on node_challenge (ends_at);
    create table node_invitation (
      account uuid primary key references node_account on delete cascade,
      hash text not null unique,
      ends_at timestamptz not null
    );
    create table node_token (
      id uuid primary key,
      hash text not null unique,
      name text not null,
      roles text[] not null check (not (roles && array['admin', 'approver'])),
      desks text[] not null,
      made_at timestamptz not null,
      made_by text not null,
      used_at timestamptz,
      ends_at timestamptz not null,
      ended_at timestamptz
    );
    create table node_view (
      account uuid not null references node_account on delete cascade,
      screen text not null,
      items jsonb not null,
      primary key (account, screen)
    );
    create table node_address (
      address text primary key,
      failures int not null,
      since timestamptz not null
    );
  `,
};
