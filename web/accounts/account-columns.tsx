import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../parts/person-name.tsx';
import type { Column } from '../parts/record-table/column.ts';
import { When } from '../parts/when.tsx';
import { useLanguage } from '../shell/language.ts';
import { useFormats } from '../shell/use-formats.ts';
import type { Account, Role } from './accounts-query.ts';
import { standingOf } from './standing.ts';
import { StandingMark } from './standing-mark.tsx';

export function useAccountColumns(roles: readonly Role[]): readonly Column<Account>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  return useMemo(() => {
    const titleOf = (role: string) => roles.find((r) => r.role === role)?.title[language] ?? role;
    return [
      {
        id: 'name',
        title: t('accounts.name'),
        width: [15, 2],
        value: (a) => a.name,
        cell: (a) => <PersonName name={a.name} />,
      },
      {
        id: 'username',
        title: t('accounts.username'),
        width: [8, 1],
        value: (a) => a.username,
        cell: (a) => <bdi>{a.username}</bdi>,
      },
      {
        id: 'roles',
        title: t('accounts.roles'),
        width: [11, 1.5],
        value: (a) => a.roles.map(titleOf).join(' '),
        cell: (a) => formats.list(a.roles.map(titleOf)),
      },
      { id: 'desks', title: t('accounts.desks'), width: [8, 1], cell: (a) => <bdi>{formats.list(a.desks)}</bdi> },
      {
        id: 'standing',
        title: t('accounts.standing'),
        width: [8, 1],
        value: standingOf,
        cell: (a) => <StandingMark standing={standingOf(a)} />,
      },
      {
        id: 'factors',
        title: t('accounts.factors'),
        width: [8, 1],
        value: (a) => a.factors.length,
        cell: (a) =>
          a.factors.length === 0 ? t('accounts.noFactor') : formats.list(a.factors.map((f) => t(`accounts.${f}`))),
      },
      {
        id: 'lastSignIn',
        title: t('accounts.lastSignIn'),
        width: [8, 1],
        value: (a) => a.lastSignIn,
        cell: (a) => <When at={a.lastSignIn} />,
      },
    ];
  }, [roles, language, formats, t]);
}
