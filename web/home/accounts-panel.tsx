import { useQuery } from '@tanstack/react-query';
import { IconLock, IconShieldExclamation, IconUserQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { accountsQuery } from '../accounts/accounts-query.ts';
import { Panel } from '../parts/panel.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { When } from '../parts/when.tsx';
import classes from './home.module.css';
import { PanelRows } from './panel-rows.tsx';
import { SeeAll } from './see-all.tsx';

/** Accounts that are locked, have no second factor, or were never used: an administrator's morning round. */
export function AccountsPanel() {
  const { t } = useTranslation();
  const query = useQuery({
    ...accountsQuery,
    select: ({ items }) =>
      items
        .filter((a) => !a.disabled && !a.exercise)
        .filter((a) => a.lockedUntil !== undefined || a.factors.length === 0 || a.lastSignIn === undefined),
  });
  return (
    <Panel title={t('home.accounts.title')} aside={<SeeAll to="/accounts" title={t('home.accounts.all')} />}>
      <PanelRows
        query={query}
        rowKey={(account) => account.id}
        empty={<span className={classes.entryNote}>{t('home.accounts.none')}</span>}
        row={(account) => (
          <Link to="/accounts" search={{ q: account.username } as never} className={classes.entry}>
            <span className={classes.entryTitle}>
              <PersonName name={account.name} />
            </span>
            <span />
            <span className={classes.entryNote}>
              {account.lockedUntil !== undefined && (
                <span className={classes.late}>
                  <IconLock size={14} stroke={1.9} aria-hidden="true" />
                  {t('accounts.locked')} · <When at={account.lockedUntil} />
                </span>
              )}
              {account.lastSignIn === undefined ? (
                <span className={classes.wait}>
                  <IconUserQuestion size={14} stroke={1.9} aria-hidden="true" />
                  {t('home.accounts.never')}
                </span>
              ) : (
                account.factors.length === 0 && (
                  <span className={classes.wait}>
                    <IconShieldExclamation size={14} stroke={1.9} aria-hidden="true" />
                    {t('home.accounts.noFactor')}
                  </span>
                )
              )}
            </span>
          </Link>
        )}
      />
    </Panel>
  );
}
