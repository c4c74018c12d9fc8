import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { ProposalBody } from './proposal-body.tsx';
import classes from './redress.module.css';
import type { RedressFile } from './redress-types.ts';
import { SecondActs } from './second-acts.tsx';

/** Everything that was proposed in this file, the newest first, with the second person's word. */
export function ProposalPanel({ file }: { file: RedressFile }) {
  const { t } = useTranslation();
  if (file.proposals.length === 0) return null;
  return (
    <Panel title={t('finance.redress.proposals')}>
      <ul className={classes.entries}>
        {file.proposals.toReversed().map((proposal) => (
          <li key={proposal.id} data-tone={proposal.state === 'waiting' ? 'wait' : undefined}>
            <div className={classes.head}>
              <b>
                {t(`finance.redress.proposalIs.${proposal.what}`)}
                {proposal.outcome !== undefined && ` · ${t(`finance.redress.outcomeIs.${proposal.outcome}`)}`}
              </b>
              <span className={classes.small}>
                {t(`finance.redress.proposalStateIs.${proposal.state}`)} · <When at={proposal.at} />
              </span>
            </div>
            <ProposalBody proposal={proposal} />
            <span className={classes.small}>
              <bdi>{t('finance.redress.proposedBy', { name: `\u2068${proposal.by.name}\u2069` })}</bdi>
            </span>
            <p className={classes.text} dir="auto">
              {proposal.reason}
            </p>
            {proposal.second !== undefined && (
              <>
                <span className={classes.small}>
                  <bdi>{t('finance.redress.secondBy', { name: `\u2068${proposal.second.by.name}\u2069` })}</bdi>
                </span>
                <p className={classes.text} dir="auto">
                  {proposal.second.reason}
                </p>
              </>
            )}
            {proposal.state === 'waiting' && <SecondActs proposal={proposal} barred={file.may.why} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
