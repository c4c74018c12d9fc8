import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { ProposalBody } from './proposal-body.tsx';
import classes from './redress.module.css';
import { SecondActs } from './second-acts.tsx';

/** Proposals of no file, which wait for a second person: revocations before all. */
export function RevocationsWaiting() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['finance', 'redress', 'proposals', language],
    queryFn: () => api.redress.redressProposals({ query: {} }),
  });
  const waiting = (data?.items ?? []).filter(({ file, what }) => file === undefined || what === 'revoke');
  if (waiting.length === 0) return null;
  return (
    <Panel title={t('finance.redress.figure.waitingForMe')}>
      <ul className={classes.entries}>
        {waiting.map((proposal) => (
          <li key={proposal.id} data-tone="wait">
            <b>{t(`finance.redress.proposalIs.${proposal.what}`)}</b>
            <ProposalBody proposal={proposal} />
            <span className={classes.small}>
              <bdi>{t('finance.redress.proposedBy', { name: `\u2068${proposal.by.name}\u2069` })}</bdi>
            </span>
            <p className={classes.text} dir="auto">
              {proposal.reason}
            </p>
            <SecondActs proposal={proposal} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
