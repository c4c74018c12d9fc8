import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileOnDisk, type InputFile } from '#base/tabular';
import { formatOfFile } from './detect-format.ts';
import { ofacRoleOf } from './formats/ofac-role.ts';
import type { ListSource } from './list-format.ts';

/** The files named, those of a directory in the order of their names. */
export async function filesAt(paths: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) files.push(fileOnDisk(path));
    else {
      const entries = await readdir(path, { withFileTypes: true });
      const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => entry.name);
      for (const name of names.toSorted()) files.push(fileOnDisk(join(path, name)));
    }
  }
  return files;
}

/**
 * Puts files together that make up one list: those of an OFAC csv set lying in one directory, each set around its main
 * file; every other file is a list by itself.
 */
export async function sourcesOf(files: readonly InputFile[]): Promise<ListSource[]> {
  const sources: { files: InputFile[] }[] = [];
  const sets = new Map<string, { main: InputFile[]; others: InputFile[] }>();
  for (const file of files) {
    if ((await formatOfFile(file)) !== 'ofac-csv') {
      sources.push({ files: [file] });
      continue;
    }
    const place = file.path === undefined ? '' : dirname(file.path);
    const set = sets.get(place) ?? { main: [], others: [] };
    sets.set(place, set);
    const role = await ofacRoleOf(file);
    (role === 'main' ? set.main : set.others).push(file);
  }
  for (const { main, others } of sets.values()) {
    if (main.length <= 1) sources.push({ files: [...main, ...others] });
    // sdn.csv and cons_prim.csv in one directory: their side files share the prefix `cons_` or have none.
    else
      for (const one of main)
        sources.push({ files: [one, ...others.filter((other) => prefixOf(other) === prefixOf(one))] });
  }
  return sources;
}

function prefixOf(file: InputFile): string {
  return /^cons_/i.test(file.name) ? 'cons' : '';
}
