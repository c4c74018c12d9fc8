import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { type Begun, type CommitmentPage, type Entry, textKey } from './commitment-types.ts';
import classes from './commitment.module.css';
import { EventHead } from './event-head.tsx';
import { EvidenceLine } from './evidence-line.tsx';
import { ReportEntry } from './report-entry.tsx';

/** All that was said of it at one state, the last first; what stands in a report is shown there alone. */
export function History({ page, begun }: { page: CommitmentPage; begun: (put: Begun) => void }) {
  const { t } = useTranslation();
  const inReports = new Set(
    page.history.flatMap((one) => (one.what === 'report' ? one.said.evidence.map(({ id }) => id) : [])),
  );
  const shown = page.history.filter(({ what, said }) => what !== 'evidence' || !inReports.has(said.id)).toReversed();
  return (
    <Panel title={t('pact.commitment.history')}>
      <ol className={classes.entries}>
        {shown.map((entry) => (
          <li key={`${entry.said.id} ${entry.said.version}`} data-gone={entry.said.revoked || entry.said.replaced}>
            <OneEntry page={page} entry={entry} begun={begun} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function OneEntry({ page, entry, begun }: { page: CommitmentPage; entry: Entry; begun: (put: Begun) => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const key = textKey[useLanguage()];
  const title = t(`pact.commitment.did.${entry.what}`);
  if (entry.what === 'report') return <ReportEntry page={page} report={entry.said} begun={begun} />;
  if (entry.what === 'evidence')
    return (
      <>
        <EventHead title={title} said={entry.said} />
        <EvidenceLine evidence={entry.said} />
      </>
    );
  const due = entry.said.due !== undefined && (
    <span className={classes.small}>
      {t('pact.commitment.due')}: <bdi>{formats.date(entry.said.due)}</bdi>
    </span>
  );
  if (entry.what === 'commitment')
    return (
      <>
        <EventHead title={title} said={entry.said}>
          {due}
        </EventHead>
        <span>{entry.said.title[key]}</span>
      </>
    );
  const { answer, reason, owner, resources } = entry.said;
  return (
    <>
      <EventHead title={title} said={entry.said}>
        <span className={classes.title}>{t(`pact.commitment.answerIs.${answer}`)}</span>
        {due}
        {owner !== undefined && (
          <span className={classes.small}>{t('pact.commitment.chargedWith', { institution: owner.name[key] })}</span>
        )}
      </EventHead>
      {reason !== undefined && (
        <p className={classes.text} dir="auto">
          {reason}
        </p>
      )}
      {resources !== undefined && (
        <p className={classes.text} dir="auto">
          {t('pact.commitment.resources')}: {resources}
        </p>
      )}
    </>
  );
}
