import { languages } from '#base';
import type { Picture } from '../picture.ts';
import { openView } from './open-view.ts';
import { viewData } from './view-data.ts';

/** The country views of an edition: of every state, in every language, by their paths. */
export async function countryViews(picture: Picture): Promise<ReadonlyMap<string, Uint8Array>> {
  const typesetter = await openView();
  const views = new Map<string, Uint8Array>();
  for (const code of picture.states)
    for (const language of languages)
      views.set(`country/${code}.${language}.pdf`, typesetter.set(viewData(picture, code, language, 'public')));
  return views;
}
