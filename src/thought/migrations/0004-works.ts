import type { Migration } from '#base';

export const works: Migration = {
  id: 'thought/0004-works',
  up: `
    -- Corpora of works other than the Quran that this node checks quotations against: a file as it came, and its texts.
    create table thought_corpus (
      id uuid primary key,
      corpus_name text not null check (length(btrim(corpus_name)) between 1 and 200),
      -- Under which terms it may be kept here, in its publisher's words.
      notice text not null check (length(btrim(notice)) between 3 and 4000),
      file_name text not null,
      sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
      bytes bigint not null,
      texts int not null,
      by_id text not null, by_name text not null, added_at timestamptz not null
    );
    create table thought_work_text (
      corpus uuid not null references thought_corpus on delete cascade,
      kind text not null check (kind in ('hadith','work')),
      work_name text not null,
      edition text not null,
      locator text not null,
      -- As it stands in the file, byte by byte; what is compared is made of it when it is asked.
      said text not null,
      grade text not null default '',
      grader text not null default '',
      -- A hadith says how it was graded and by whom.
      constraint graded check (kind <> 'hadith' or (grade <> '' and grader <> '')),
      primary key (work_name, edition, locator, corpus)
    );
    create index thought_work_text_by_corpus on thought_work_text (corpus);
  `,
};
