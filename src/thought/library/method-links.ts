import type { Language } from '#base';
import { uuidOf } from '#exchange';
import { methodOf } from '../methods/matrix/index.ts';
import type { AnsweringOf } from './pages/method-files.ts';
import type { PublicDossier, PublicLibrary } from './public-library.ts';
import { inLanguage } from './said.ts';

/**
 * Which dossiers (`dossier--…`) answer which method (`MM0101`), as people of the node that made the library linked them. No
 * state signed it: the manifest of a library says it, so that its pages can be made again.
 */
export type MethodLinks = readonly (readonly [code: string, dossier: string])[];

/** Links of methods and dossiers as they come from a manifest, sorted and each once; undefined where they are none. */
export function readLinks(given: unknown): MethodLinks | undefined {
  if (!Array.isArray(given)) return undefined;
  const links = new Map<string, readonly [string, string]>();
  for (const one of given as readonly unknown[]) {
    const [code, dossier, more] = Array.isArray(one) ? (one as readonly unknown[]) : [];
    if (typeof code !== 'string' || typeof dossier !== 'string' || more !== undefined) return undefined;
    if (methodOf(code) === undefined || !/^dossier--[0-9a-f-]{36}$/.test(dossier)) return undefined;
    links.set(`${code} ${dossier}`, [code, dossier]);
  }
  return [...links].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}

/** The dossiers that stand and answer a method, as its page names them. */
export function answeringOf({ dossiers }: PublicLibrary, links: MethodLinks): AnsweringOf {
  const standing = new Map(dossiers.map((one) => [one.id, one]));
  return (code, language) =>
    links
      .flatMap(([method, id]) => (method === code ? [standing.get(id)] : []))
      .filter((one) => one !== undefined)
      .map((one) => ({ title: inLanguage(one.title, language).text, address: `../dossiers/${uuidOf(one.id)}.html` }));
}

/** The methods that a dossier answers, as its page names them. */
export const answeredBy = (links: MethodLinks, { id }: Pick<PublicDossier, 'id'>, language: Language) =>
  links.flatMap(([code, dossier]) => {
    const name = dossier === id ? methodOf(code)?.method[language].name : undefined;
    return name === undefined ? [] : [{ code, name }];
  });
