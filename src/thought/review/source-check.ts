import { type Act, type Language, languages } from '#base';
import { readingOf } from '../dossiers/completeness.ts';
import type { Citation, DossierContent } from '../dossiers/content.ts';

/** A quotation found in a text: whether its words are those of the work they are taken from. */
export interface CheckedQuotation {
  quoted: string;
  state: 'verified' | 'altered' | 'unverified';
  /** `2:255`, where it was recognised. */
  locator?: string;
  /** In words: what stands otherwise. */
  difference?: string;
}

/** What the corpora of this node say of quotations; the room of citations gives the real one. */
export interface SourceChecker {
  /** Every quotation of a text, found by its words or its marks. */
  checkCitations(act: Pick<Act, 'tx'>, text: string): Promise<readonly CheckedQuotation[]>;
  /** Whether the locator of a citation is in a corpus, and its short quotation stands there. */
  checkLocator(act: Pick<Act, 'tx'>, citation: Citation): Promise<CheckedQuotation['state']>;
}

/** What is not verified, with its place. */
export interface SourceFinding {
  where: string;
  language: Language | '';
  quoted: string;
  state: 'altered' | 'unverified';
  difference: string;
}

/**
 * Where no corpus is installed: a locator of another work that quotes nothing asks for no check; whatever quotes is not
 * verified, and nothing is published with it.
 */
export const noCorpus: SourceChecker = {
  checkCitations: async (_, text) =>
    [...text.matchAll(/﴿([^﴾]*)﴾/g)].map(([, quoted = '']) => ({ quoted, state: 'unverified' })),
  checkLocator: async (_, { kind, quotation }) => (kind === 'work' && quotation === '' ? 'verified' : 'unverified'),
};

/** Checks every text of a dossier in every language in which it stands, and every citation. Nothing is left out. */
export async function checkSources(
  act: Pick<Act, 'tx'>,
  checker: SourceChecker,
  content: DossierContent,
): Promise<{ quotations: number; findings: readonly SourceFinding[] }> {
  const findings: SourceFinding[] = [];
  let quotations = 0;
  for (const language of languages)
    for (const { where, text } of readingOf(content, language))
      for (const { quoted, state, difference = '' } of await checker.checkCitations(act, text)) {
        quotations += 1;
        if (state !== 'verified') findings.push({ where, language, quoted: quoted.slice(0, 500), state, difference });
      }
  for (const [n, citation] of content.citations.entries()) {
    const state = await checker.checkLocator(act, citation);
    quotations += 1;
    const quoted = `${citation.work} ${citation.locator}`;
    if (state !== 'verified') findings.push({ where: `/citations/${n}`, language: '', quoted, state, difference: '' });
  }
  return { quotations, findings };
}
