import type { Migration } from '#base';
import { statements } from './0001-statements.ts';
import { institutions } from './0002-institutions.ts';

export const pactMigrations: readonly Migration[] = [statements, institutions];
