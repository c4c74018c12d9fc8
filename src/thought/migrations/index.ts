import type { Migration } from '#base';
import { claims } from './0001-claims.ts';
import { dossiers } from './0002-dossiers.ts';

export const thoughtMigrations: readonly Migration[] = [claims, dossiers];
