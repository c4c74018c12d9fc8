import type { Migration } from '#base';

export const militaryMigrations: readonly Migration[] = [];
