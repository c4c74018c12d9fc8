import type { Migration } from '#base';

export const statements: Migration = {
  id: 'pact/0001-statements',
  up: `
    -- What records of the pact say, derived from the archive: one row for each version, made anew at any time. Who may
    -- read one is asked of its record (exchange_record.seq), and nowhere else.
    create table pact_statement (
      seq bigint primary key,
      id text not null,
      version text not null,
      kind text not null,
      origin text not null,
      own boolean not null,
      revoked boolean not null,
      -- Commitments it concerns directly: a report's, an undertaking's, its own id where it is one.
      commitments text[] not null,
      -- The statement it speaks of: of a review its report, of a reply its review, of an outcome its meeting.
      about text,
      -- The state it claims to speak for; whether its origin is that state, the trust list says when it is read.
      state text,
      -- The plain facts of it, without its long texts: these are read from the record. Kept as written: it is only given out.
      said json not null
    );
    create index pact_statement_by_id on pact_statement (id, version);
    create index pact_statement_by_kind on pact_statement (kind, seq);
    create index pact_statement_by_state on pact_statement (state, kind);
    create index pact_statement_by_about on pact_statement (about) where about is not null;
    create index pact_statement_by_commitment on pact_statement using gin (commitments);
  `,
};
