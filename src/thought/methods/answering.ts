import { type Act, need } from '#base';
import { publicReader, readPage } from '#exchange';
import { dossierShape } from '#records';
import { objectOf } from '../opinions/known-dossiers.ts';
import { listLinks } from './link-store.ts';

/** More than a node will ever have linked. */
const MOST = 2000;

/** The dossiers that everybody may read and that people linked to a method, by the method's code (right `thought.read`). */
export async function answeringDossiers(act: Act) {
  need(act.actor, 'thought.read');
  return publicLinks(act);
}

/** The same for the node itself, which prints them: what is not public is not among them. */
export async function publicLinks(act: Pick<Act, 'tx' | 'audit'>) {
  const links = (await listLinks(act.tx)).filter(({ kind, state }) => kind === 'dossier' && state === 'linked');
  if (links.length === 0) return [];
  const filter = { types: ['dossier'], ids: [...new Set(links.map(({ target }) => target))] };
  const { records } = await readPage(act, publicReader, filter, undefined, MOST);
  const titles = new Map(
    records.flatMap((record) => {
      const { data } = dossierShape.safeParse(objectOf(record));
      if (record.revoked || data === undefined) return [];
      const { ara = '', eng = '', fra = '' } = data.title;
      return [[record.id, { ar: ara, en: eng, fr: fra }] as const];
    }),
  );
  return links.flatMap(({ code, target: id }) => {
    const title = titles.get(id);
    return title === undefined ? [] : [{ code, id, title }];
  });
}
