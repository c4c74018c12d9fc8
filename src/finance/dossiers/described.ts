import type { DossierContent } from './content.ts';

/** What lists of dossiers show and look for. */
export function described(content: DossierContent) {
  const subjects = content.subjects.map(
    ({ names }) => (names.find(({ kind }) => kind === 'primary') ?? names[0])?.text ?? '',
  );
  const names = content.subjects.flatMap((subject) => subject.names.map(({ text }) => text));
  return {
    title: content.title,
    search: [content.title, content.legalBasis, ...names].join('\n').toLowerCase(),
    subjects,
    measures: [...content.measures],
    red: content.marking.audience === 'persons',
  };
}
