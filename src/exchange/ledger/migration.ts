import type { Migration } from '#base';

export const ledgerMigration: Migration = {
  id: 'exchange/0003-ledger',
  up: `
    -- One log a member state: its own, written here, and everybody else's as this node has seen and checked it.
    create table exchange_log (
      origin text primary key,
      -- The origin line of its checkpoints (C2SP tlog-checkpoint).
      name text not null unique,
      own boolean not null,
      size bigint not null default 0,
      root bytea not null,
      -- Roots of the complete subtrees at the right edge, left to right: enough to append.
      edge bytea not null default '',
      -- The newest checkpoint as a signed note; empty while nothing was ever signed.
      note text not null default '',
      -- False after a restored backup, until other members have said how far they saw this log: it must not fork.
      confirmed boolean not null default true,
      checked_at timestamptz not null
    );
    create unique index exchange_log_one_own on exchange_log (own) where own;
    -- Hash tiles of C2SP tlog-tiles, height 8: at most 256 hashes of 32 bytes; only the last of a level is partial.
    create table exchange_tile (
      origin text not null references exchange_log,
      level integer not null,
      n bigint not null,
      hashes bytea not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
      primary key (origin, level, n)
    );
    alter table exchange_tile alter column hashes set storage external;
    -- Every checkpoint that was signed or seen, since a dispute may be about any of them.
    create table exchange_checkpoint (
      origin text not null references exchange_log,
      size bigint not null,
      root bytea not null,
      note text not null,
      seen_at timestamptz not null,
      primary key (origin, size)
    );
    create table exchange_cosignature (
      origin text not null references exchange_log,
      size bigint not null,
      witness text not null,
      line text not null,
      at timestamptz not null,
      primary key (origin, size, witness)
    );
    -- What this node has cosigned for others: never a smaller size, never another root of the same size.
    create table exchange_witnessed (
      origin text primary key references exchange_log,
      size bigint not null,
      root bytea not null,
      note text not null,
      at timestamptz not null
    );
    create table exchange_contradiction (
      id uuid primary key,
      origin text not null,
      kind text not null check (kind in ('split-view','two-contents','one-index-two-statements','rewritten')),
      -- The file anybody can check with the trust list alone; its hash, so that one proof alarms once.
      proof jsonb not null,
      digest text not null unique,
      found_at timestamptz not null,
      found_with text,
      acknowledged_by text,
      acknowledged_name text,
      acknowledged_at timestamptz,
      remark text check (length(btrim(remark)) >= 10),
      constraint acknowledged_whole
        check (num_nonnulls(acknowledged_by, acknowledged_name, acknowledged_at, remark) in (0, 4))
    );
    -- A log is never rewritten: it only grows.
    create function exchange_log_grows() returns trigger language plpgsql as $$
      begin
        if new.size < old.size or (new.size = old.size and new.root <> old.root)
        then raise exception 'a log only grows'
          using errcode = 'check_violation', constraint = 'exchange_log_grows';
        end if;
        return new;
      end $$;
    create trigger exchange_log_grows before update on exchange_log
      for each row execute function exchange_log_grows();
    create function exchange_proof_kept() returns trigger language plpgsql as $$
      begin
        raise exception 'a proof is kept' using errcode = 'check_violation', constraint = 'exchange_proof_kept';
      end $$;
    create trigger exchange_proof_kept before delete on exchange_contradiction
      for each row execute function exchange_proof_kept();
    create trigger exchange_checkpoint_kept before delete or update on exchange_checkpoint
      for each row execute function exchange_proof_kept();
  `,
};

/** Where the own log ended in a restored backup, and which trust list says who may have seen what came after. */
export const doubtMigration: Migration = {
  id: 'exchange/0021-ledger-doubt',
  up: `
    alter table exchange_log add column doubted_at timestamptz, add column doubted_list bigint,
      add column doubted_size bigint;
  `,
};
