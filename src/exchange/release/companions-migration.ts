import type { Migration } from '#base';

export const companions: Migration = {
  id: 'exchange/0021-companions',
  up: `
    -- Further objects that are seen, approved and published with the main one (the subjects of a designation, its law).
    alter table exchange_draft add column companions jsonb not null default '[]';
    -- What was proposed is what is approved: the companions too.
    create function exchange_draft_companions_kept() returns trigger language plpgsql as $$
      begin
        if new.companions is distinct from old.companions and not (old.state in ('draft','refused') and new.state = 'draft')
        then raise exception 'a draft is not rewritten behind those who signed it'
          using errcode = 'check_violation', constraint = 'exchange_draft_kept';
        end if;
        return new;
      end $$;
    create trigger exchange_draft_companions_kept before update on exchange_draft
      for each row execute function exchange_draft_companions_kept();
  `,
};
