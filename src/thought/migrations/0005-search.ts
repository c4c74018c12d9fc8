import type { Migration } from '#base';

export const search: Migration = {
  id: 'thought/0005-search',
  up: `
    -- The search index in memory catches up with what changed last.
    create index thought_version_by_change on thought_version (changed_at, dossier);
  `,
};
