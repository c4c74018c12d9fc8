import type { Migration } from '#base';

export const membersMigration: Migration = {
  id: 'exchange/0004-members',
  up: `
    -- Every version this node accepted, word for word as it was signed.
    create table exchange_trust_list (
      version int primary key,
      hash text not null unique,
      body text not null,
      accepted_at timestamptz not null,
      accepted_by text not null
    );
    -- One row: who this node is among the members.
    create table exchange_own (
      one boolean primary key default true check (one),
      member text not null,
      log text not null,
      -- What it asks the list to say of it, while no list does.
      card jsonb not null,
      made_at timestamptz not null
    );
    -- Signing keys of this node. From when till when each is good is what the newest list says: nothing before it is in one.
    create table exchange_key (
      key_id text primary key,
      use text not null,
      public text not null,
      sealed bytea not null,
      made_at timestamptz not null,
      valid_from timestamptz,
      valid_until timestamptz
    );
    create index exchange_key_by_use on exchange_key (use, valid_from);
    create table exchange_tls (
      sha256 text primary key,
      certificate text not null,
      sealed bytea not null,
      made_at timestamptz not null
    );
    -- Changes of the list on their way: the unsigned content with the signatures gathered so far.
    create table exchange_trust_proposal (
      -- Hash of what is signed.
      id text primary key,
      version int not null,
      body text not null,
      state text not null check (state in ('open', 'accepted', 'overtaken', 'withdrawn')),
      reason text not null,
      -- Whoever of this state proposed it; null: it came from another one.
      proposed_by text,
      proposed_name text,
      from_member text,
      made_at timestamptz not null,
      -- The second person, who signed for this state.
      signed_by text,
      signed_name text,
      signed_at timestamptz,
      check (signed_by is null or proposed_by is null or signed_by <> proposed_by)
    );
    -- Two lists of one number, both rightly signed: the one accepted, and this one. Proof of foul play.
    create table exchange_trust_unlike (
      hash text primary key,
      version int not null,
      body text not null,
      from_member text,
      found_at timestamptz not null
    );
    create index exchange_trust_proposal_open on exchange_trust_proposal (version) where state = 'open';
  `,
};
