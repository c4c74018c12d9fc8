import type { TFunction } from 'i18next';

const names = {
  'finance.load-list': 'loadList',
  'finance.fetch-list': 'fetchList',
  'finance.fetch-due': 'fetchDue',
  'finance.import-book': 'importBook',
  'finance.screen-import': 'screenImport',
  'finance.screen-book': 'screenBook',
  'finance.screen-changes': 'screenChanges',
  'finance.alerts.analyse': 'analyse',
  'node.exercise': 'exercise',
  'military.assess': 'assessGroups',
} as const;

/** A job's kind in the reader's words; a kind nobody named yet as it is. */
export function jobTitle(t: TFunction, kind: string): string {
  const name = names[kind as keyof typeof names] as (typeof names)[keyof typeof names] | undefined;
  return name === undefined ? kind : t(`jobs.kinds.${name}`);
}
