import type { Migration } from '#base';

export const followers: Migration = {
  id: 'thought/0011-followers',
  up: `
    -- Whoever is told by themselves: the inbox of followers, the id of a subscriber. Empty where one row tells all.
    alter table thought_outbox add column recipient text not null default '';

    -- The actors of the fediverse. The private half is sealed under the node's secret.
    create table thought_fediverse_key (
      actor text not null,
      algorithm text not null check (algorithm in ('RSASSA-PKCS1-v1_5','Ed25519')),
      public_jwk jsonb not null,
      sealed bytea not null,
      made_at timestamptz not null,
      primary key (actor, algorithm)
    );

    -- What it takes to send to a follower, and nothing else about them.
    create table thought_follower (
      language text not null check (language in ('ar','en','fr')),
      actor text not null check (length(actor) <= 2000),
      inbox text not null check (length(inbox) <= 2000),
      shared_inbox text check (length(shared_inbox) <= 2000),
      since timestamptz not null,
      primary key (language, actor)
    );

    -- Subscriptions to the feeds, of this node's own hub. A question holds nothing until its callback has confirmed it.
    create table thought_websub_question (
      id text primary key,
      mode text not null check (mode in ('subscribe','unsubscribe')),
      callback text not null check (length(callback) <= 2000),
      topic text not null,
      language text not null check (language in ('ar','en','fr')),
      lease_seconds int not null check (lease_seconds between 3600 and 2592000),
      sealed bytea,
      asked_at timestamptz not null,
      unique (callback, topic)
    );
    create table thought_websub_subscriber (
      id text primary key,
      callback text not null,
      host text not null,
      topic text not null,
      language text not null check (language in ('ar','en','fr')),
      sealed bytea,
      lease_until timestamptz not null,
      unique (callback, topic)
    );
    create index thought_websub_host on thought_websub_subscriber (host);
  `,
};
