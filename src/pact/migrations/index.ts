import type { Migration } from '#base';
import { statements } from './0001-statements.ts';

export const pactMigrations: readonly Migration[] = [statements];
