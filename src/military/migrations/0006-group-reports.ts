import type { Migration } from '#base';

export const groupReports: Migration = {
  id: 'military/0006-group-reports',
  up: `
    -- What other axes and national reports bring about lineages: months and counts, no place for a person.
    create table military_report_file (
      id uuid primary key,
      what text not null check (what in ('leadership','finance','media','network','exits')),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      file_name text not null,
      lines int not null check (lines > 0),
      body json not null,
      mark text not null check (mark in ('clear','green','amber','amber+strict','red')),
      desk text not null,
      source text not null check (length(btrim(source)) >= 3),
      by_id text not null,
      by_name text not null,
      at timestamptz not null
    );
    create trigger kept before update or delete on military_report_file for each row execute function military_kept();
    alter table military_assessment_run add column reports uuid[] not null default '{}';
  `,
};
