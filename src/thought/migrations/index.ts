import type { Migration } from '#base';
import { claims } from './0001-claims.ts';
import { dossiers } from './0002-dossiers.ts';
import { review } from './0003-review.ts';
import { works } from './0004-works.ts';
import { search } from './0005-search.ts';
import { outlets } from './0006-outlets.ts';
import { methods } from './0007-methods.ts';
import { scripture } from './0009-scripture.ts';
import { hashes } from './0010-hashes.ts';
import { appeals } from './0012-appeals.ts';
import { followers } from './0011-followers.ts';

export const thoughtMigrations: readonly Migration[] = [
  claims,
  dossiers,
  review,
  works,
  search,
  outlets,
  methods,
  scripture,
  hashes,
  followers,
  appeals,
];
