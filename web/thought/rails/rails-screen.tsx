import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import classes from '../known/known.module.css';
import { HashEntry } from './hash-entry.tsx';
import { LookUp } from './look-up.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { ReferralEntry } from './referral-entry.tsx';

/** Known content and referrals: of the first tier alone, by two people, never a deletion. */
export function RailsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const [proposing, setProposing] = useState<'hash' | 'referral'>();
  const hashes = useQuery({ queryKey: ['thought', 'hashes'], queryFn: () => api.thoughtHashes.hashes({}) });
  const referrals = useQuery({
    queryKey: ['thought', 'referrals'],
    queryFn: () => api.thoughtReferrals.referrals({}),
  });
  const again = () => {
    setProposing(undefined);
    void hashes.refetch();
    void referrals.refetch();
  };
  const propose = (what: 'hash' | 'referral') =>
    may('thought.edit') && (
      <Button size="compact-sm" variant="default" onClick={() => setProposing(what)}>
        {t(`thought.rails.propose.${what}`)}
      </Button>
    );
  return (
    <Page title={t('thought.nav.rails')} purpose={t('thought.rails.purpose')}>
      <Refusal error={hashes.error ?? referrals.error} again={again} />
      <div className={classes.stack}>
        <LookUp again={again} />
        <Panel title={t('thought.rails.hashes')} aside={propose('hash')}>
          {hashes.data?.items.length === 0 && <p className={classes.none}>{t('thought.rails.noHash')}</p>}
          <ul className={classes.rows}>
            {hashes.data?.items.map((one) => (
              <HashEntry key={one.id} hash={one} again={again} />
            ))}
          </ul>
        </Panel>
        <Panel title={t('thought.rails.referrals')} aside={propose('referral')}>
          {referrals.data?.items.length === 0 && <p className={classes.none}>{t('thought.rails.noReferral')}</p>}
          <ul className={classes.rows}>
            {referrals.data?.items.map((one) => (
              <ReferralEntry key={one.id} referral={one} again={again} />
            ))}
          </ul>
        </Panel>
      </div>
      {proposing !== undefined && <ProposalForm of={proposing} close={() => setProposing(undefined)} done={again} />}
    </Page>
  );
}
