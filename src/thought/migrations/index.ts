import type { Migration } from '#base';

export const thoughtMigrations: readonly Migration[] = [];
