import type { Migration } from '#base';
import { groups } from './0002-groups.ts';

export const militaryMigrations: readonly Migration[] = [groups];
