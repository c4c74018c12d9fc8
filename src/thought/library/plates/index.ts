import type { Language } from '#base';
import { uuidOf } from '#exchange';
import type { PublicDossier, PublicLibrary } from '../public-library.ts';
import { dossierCard } from './card.ts';
import { dossierSheet, openDossierSetter } from './pdf.ts';

/** What is set of a dossier beside its page, each by its path below the library. */
export interface Plates {
  card(dossier: PublicDossier, language: Language): Uint8Array;
  pdf(library: PublicLibrary, dossier: PublicDossier, language: Language): Uint8Array;
}

/** Opens what sets cards and PDFs; the typesetter takes half a second and a hundred megabytes. */
export async function openPlates(): Promise<Plates> {
  const setter = await openDossierSetter();
  return {
    card: dossierCard,
    pdf: (library, dossier, language) => setter.set(dossierSheet(library, dossier, language)),
  };
}

export const cardPath = ({ id }: Pick<PublicDossier, 'id'>, language: Language): string =>
  `${language}/cards/${uuidOf(id)}.png`;
export const pdfPath = ({ id }: Pick<PublicDossier, 'id'>, language: Language): string =>
  `${language}/pdf/${uuidOf(id)}.pdf`;

/** Whether a dossier has plates in a language: it was reviewed in it. */
export const hasPlates = ({ languages }: Pick<PublicDossier, 'languages'>, language: Language): boolean =>
  languages.includes(language);
