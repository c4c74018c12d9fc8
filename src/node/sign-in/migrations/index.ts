import type { Migration } from '#base';
import { signInMigration } from './0002-sign-in.ts';

export const signInMigrations: readonly Migration[] = [signInMigration];
