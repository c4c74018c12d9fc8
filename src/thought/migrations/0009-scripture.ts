import type { Migration } from '#base';

export const scripture: Migration = {
  id: 'thought/0009-scripture',
  up: `
    -- Texts of the Quran imported here beside the one that comes with the packages: the file as it came, byte by byte.
    create table thought_scripture (
      edition text primary key,
      scripture_title text not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      notice text not null check (notice <> ''),
      file_name text not null,
      raw bytea not null,
      constraint bytes_are_those check (encode(sha256(raw), 'hex') = sha256),
      by_id text not null, by_name text not null, added_at timestamptz not null
    );
  `,
};
