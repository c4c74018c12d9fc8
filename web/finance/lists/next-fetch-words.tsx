import { useTranslation } from 'react-i18next';
import { useNow } from '../../parts/now.ts';
import { When } from '../../parts/when.tsx';
import type { List } from './list-types.ts';
import { nextFetch } from './next-fetch.ts';

export function NextFetch({ list }: { list: List }) {
  const { t } = useTranslation();
  const next = nextFetch(list, useNow());
  if (next instanceof Date) return <When at={next.toISOString()} />;
  return <span>{t(next === 'now' ? 'finance.lists.due' : 'finance.lists.byHand')}</span>;
}
