import type { Migration } from '#base';

/** The triggers stop mistakes and ordinary rights; who owns the table can drop them, and then the chain tells. */
export const auditMigration: Migration = {
  id: 'node/0001-audit',
  up: `
    create table node_audit (
      seq bigint primary key,
      at timestamptz not null,
      actor_id text not null,
      actor_name text not null,
      actor_kind text not null check (actor_kind in ('person', 'token', 'node')),
      action text not null,
      outcome text not null check (outcome in ('success', 'failure')),
      objects text[] not null,
      detail jsonb not null,
      hash text not null check (hash ~ '^[0-9a-f]{64}$')
    );
    create index node_audit_actor on node_audit (actor_id, seq);
    create index node_audit_action on node_audit (action, seq);
    create index node_audit_at on node_audit (at, seq);
    create index node_audit_objects on node_audit using gin (objects);
    create function node_audit_refuse() returns trigger language plpgsql as $$
      begin raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege'; end $$;
    create trigger node_audit_row before update or delete on node_audit
      for each row execute function node_audit_refuse();
    create trigger node_audit_all before truncate on node_audit
      for each statement execute function node_audit_refuse();
  `,
};
