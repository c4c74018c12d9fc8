import { readFile } from 'node:fs/promises';
import { openTypesetter, type Typesetter } from '#base/typeset';

/** The typesetter of country views. */
export const openView = async (): Promise<Typesetter> =>
  openTypesetter(await readFile(new URL('country-view.typ', import.meta.url), 'utf8'));
