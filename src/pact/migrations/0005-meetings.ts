import type { Migration } from '#base';

export const meetings: Migration = {
  id: 'pact/0005-meetings',
  up: `
    -- Meetings that are being written. National data: what leaves is a draft of the exchange made of one.
    create table pact_unfinished_meeting (
      id uuid primary key,
      -- Grows by one with every change; who changes it names the one they saw.
      revision int not null check (revision > 0),
      content json not null,
      made_by text not null,
      made_by_name text not null,
      made_at timestamptz not null,
      changed_by text not null,
      changed_by_name text not null,
      changed_at timestamptz not null,
      -- The draft it was put into last. While that one is open or has left, nothing is written here.
      draft uuid unique,
      given_up_at timestamptz
    );
    create index pact_unfinished_meeting_by_change on pact_unfinished_meeting (changed_at desc) where given_up_at is null;
  `,
};
