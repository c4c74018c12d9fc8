import { type Language, languages } from '#base';
import { matrixFile } from '../../methods/method-stix.ts';
import { tactics } from '../../methods/matrix/index.ts';
import { matrixBody } from './matrix-page.ts';
import { type Frame, plainFrame } from './method-frame.ts';
import { type Answering, methodBody } from './method-page.ts';
import { methodPageWords as words } from './method-words.ts';

/** The published dossiers that people linked to a method, in a language; none where nobody did. */
export type AnsweringOf = (code: string, language: Language) => readonly Answering[];

/**
 * The public pages of the matrix by path (`ar/methods/index.html`, `ar/methods/MM0101.html`, …) and its STIX bundle
 * (`twisted-methods.stix.json`). A function of the matrix, of what is linked and of the frame, nothing else.
 */
export function methodFiles(
  answeringOf: AnsweringOf = () => [],
  frame: Frame = plainFrame,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>([['twisted-methods.stix.json', matrixFile()]]);
  for (const language of languages) {
    const add = (path: string, title: string, body: ReturnType<typeof matrixBody>) =>
      files.set(`${language}/${path}`, frame({ language, path, title, body }));
    add('methods/index.html', words.matrix[language], matrixBody(language));
    for (const tactic of tactics)
      for (const method of tactic.methods) {
        const body = methodBody(language, method, tactic, answeringOf(method.code, language));
        add(`methods/${method.code}.html`, method[language].name, body);
      }
  }
  return files;
}
