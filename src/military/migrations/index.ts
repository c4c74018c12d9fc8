import type { Migration } from '#base';
import { groups } from './0002-groups.ts';
import { planning } from './0003-planning.ts';
import { capacities } from './0004-capacities.ts';

export const militaryMigrations: readonly Migration[] = [groups, planning, capacities];
