import type { Migration } from '#base';

export const incidentReadings: Migration = {
  id: 'military/0010-incident-readings',
  up: `
    create index military_incident_joined on military_incident (joined_into) where joined_into is not null;
    -- That an assessment reads the incidents of this node: which, under which mark, and once they were read, what that was.
    create table military_incident_reading (
      id uuid primary key,
      -- Of one source; empty: all of them.
      of_source text check (of_source in ('own','ucdp-ged','acled','stix','hand')),
      -- Incidents carry none: what comes of them keeps the one that the assessor gave.
      mark text not null check (mark in ('clear','green','amber','amber+strict','red')),
      -- The events as they were read, kept as a file, and from what and without what they were made.
      sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
      told json,
      by_id text not null, by_name text not null, at timestamptz not null,
      constraint read_whole check ((sha256 is null) = (told is null))
    );
    create function military_reading_kept() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.sha256 is not null then
          raise exception 'what was read is never rewritten' using errcode = 'check_violation', constraint = 'military_kept';
        end if;
        return new;
      end $$;
    create trigger kept before update or delete on military_incident_reading for each row execute function military_reading_kept();
  `,
};
