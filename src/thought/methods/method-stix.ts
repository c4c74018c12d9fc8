import type { Language } from '#base';
import { tlpId, tlpMarking, uuid5 } from '#records';
import { disarmAddress, disarmLinks } from './disarm-links.ts';
import { KILL_CHAIN, type Method, matrixVersion, type Tactic, tactics } from './matrix/index.ts';

type Thing = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

/** Names are made in it; it is never changed, or every id would change with it. */
const NAMESPACE = '0b0d7a0e-2c55-4f0c-9d0e-6a4b8c1f7e21';
const idOf = (type: string, name: string): string => `${type}--${uuid5(NAMESPACE, name)}`;
/** The day of the first version; `modified` is the day of this one. */
const CREATED = '2026-11-26T00:00:00.000Z';
const modified = `${matrixVersion.date}T00:00:00.000Z`;
const author = idOf('identity', 'matrix');
const common = {
  spec_version: '2.1',
  created: CREATED,
  modified,
  object_marking_refs: [tlpId('clear')],
} as const;

/** The id by which a method is known in STIX, for ever. */
export const methodStixId = (code: string): string => idOf('attack-pattern', code);

const headings = {
  ar: { signs: 'كيف يُعرف:', answers: 'كيف يُجاب عنه:', example: 'مثال مختلق:' },
  en: { signs: 'How it is recognised:', answers: 'How it is answered:', example: 'An invented example:' },
  fr: { signs: 'Comment le reconnaître :', answers: 'Comment y répondre :', example: 'Un exemple inventé :' },
} as const;

function wordsIn(method: Method, language: Language): { name: string; description: string } {
  const { name, sentence, signs, answers, example } = method[language];
  const heading = headings[language];
  const list = (title: string, items: readonly string[]) => [title, ...items.map((item) => `- ${item}`)].join('\n');
  const parts = [sentence, list(heading.signs, signs), list(heading.answers, answers), `${heading.example} ${example}`];
  return { name, description: parts.join('\n\n') };
}

function objectsOf(method: Method, { phase }: Tactic): readonly Thing[] {
  const id = methodStixId(method.code);
  return [
    {
      type: 'attack-pattern',
      id,
      created_by_ref: author,
      ...common,
      lang: 'en',
      ...wordsIn(method, 'en'),
      kill_chain_phases: [{ kill_chain_name: KILL_CHAIN, phase_name: phase }],
      external_references: [
        { source_name: KILL_CHAIN, external_id: method.code },
        ...(disarmLinks[method.code] ?? []).map((code) => ({
          source_name: 'DISARM',
          external_id: code,
          url: disarmAddress(code),
        })),
      ],
    },
    {
      type: 'language-content',
      id: idOf('language-content', method.code),
      created_by_ref: author,
      ...common,
      object_ref: id,
      object_modified: modified,
      contents: { ar: wordsIn(method, 'ar'), fr: wordsIn(method, 'fr') },
    },
  ];
}

/**
 * The matrix as a STIX 2.1 bundle: an attack-pattern a method with its phase in the kill chain `mithaq-twisted-methods`,
 * its words in Arabic and French as language-content, and a grouping that holds them. The same bytes everywhere.
 */
export function matrixBundle(): { type: 'bundle'; id: string; objects: readonly Thing[] } {
  const methods = tactics.flatMap((tactic) => tactic.methods.flatMap((method) => objectsOf(method, tactic)));
  const { number, date } = matrixVersion;
  return {
    type: 'bundle',
    id: idOf('bundle', `${number} ${date}`),
    objects: [
      tlpMarking('clear'),
      { type: 'identity', id: author, ...common, name: 'Mithaq: matrix of twisted methods', identity_class: 'system' },
      {
        type: 'grouping',
        id: idOf('grouping', 'matrix'),
        created_by_ref: author,
        ...common,
        name: `Matrix of twisted methods, version ${number} of ${date}`,
        context: 'unspecified',
        object_refs: tactics.flatMap((tactic) => tactic.methods.map(({ code }) => methodStixId(code))),
      },
      ...methods,
    ],
  };
}

/** The bundle as a file. */
export const matrixFile = (): string => `${JSON.stringify(matrixBundle(), undefined, 2)}\n`;
