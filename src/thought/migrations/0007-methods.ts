import type { Migration } from '#base';

export const methods: Migration = {
  id: 'thought/0007-methods',
  up: `
    -- What a method of the matrix is answered by (a dossier) or paid by (a typology of financing): said by people, with a
    -- reason, and never taken out of the table: what ended stays as what was.
    create table thought_method_link (
      id uuid primary key,
      method_code text not null check (method_code ~ '^MM[0-9]{4}$'),
      kind text not null check (kind in ('dossier','typology')),
      target text not null,
      reason text not null check (length(btrim(reason)) between 10 and 2000),
      state text not null check (state in ('proposed','linked','declined','ended')),
      made_by_id text not null, made_by_name text not null, made_at timestamptz not null,
      second_by_id text, second_by_name text, second_at timestamptz, second_reason text,
      resolved_by_id text, resolved_by_name text, resolved_at timestamptz, resolved_reason text,
      constraint target_of_its_kind check (target ~ ('^' || case kind when 'dossier' then 'dossier' else 'attack-pattern' end
        || '--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
      constraint decided_by_somebody check ((state = 'proposed') = (second_by_id is null)),
      constraint decided_whole check (second_by_id is null or (second_by_name is not null and second_at is not null
        and length(btrim(coalesce(second_reason, ''))) >= 10)),
      constraint ended_by_somebody check ((state = 'ended') = (resolved_by_id is not null)),
      constraint ended_whole check (resolved_by_id is null or (resolved_by_name is not null and resolved_at is not null
        and length(btrim(coalesce(resolved_reason, ''))) >= 10))
    );
    create unique index thought_method_link_standing on thought_method_link (method_code, target)
      where state in ('proposed','linked');
    create function thought_method_link_kept() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then raise exception 'a link of a method ends, it is not taken out'; end if;
      if (new.id, new.method_code, new.kind, new.target, new.reason, new.made_by_id, new.made_by_name, new.made_at)
        is distinct from (old.id, old.method_code, old.kind, old.target, old.reason, old.made_by_id, old.made_by_name, old.made_at)
        or old.state in ('declined','ended')
        or (old.state, new.state) not in (('proposed','linked'), ('proposed','declined'), ('linked','ended'))
      then raise exception 'a link of a method is proposed, decided and ended once'; end if;
      return new;
    end $$;
    create trigger thought_method_link_kept before update or delete on thought_method_link
      for each row execute function thought_method_link_kept();

    -- DISARM as one file brought it: share-alike, so it is loaded here and comes with no package.
    create table thought_disarm (
      one boolean primary key default true check (one),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      file_name text not null,
      disarm_version text not null,
      notice text not null check (notice <> ''),
      mended jsonb not null,
      by_id text not null, by_name text not null, added_at timestamptz not null
    );
    create table thought_disarm_technique (
      code text primary key check (code ~ '^T[0-9]{4}([.][0-9]{3})?$'),
      stix_id text not null,
      title text not null,
      description text not null,
      tactics text[] not null
    );
  `,
};
