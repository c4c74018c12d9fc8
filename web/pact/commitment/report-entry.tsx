import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { type Begun, type CommitmentPage, type Report, type Review, textKey } from './commitment-types.ts';
import classes from './commitment.module.css';
import { EventHead } from './event-head.tsx';
import { EvidenceLine } from './evidence-line.tsx';
import { StatusMark, VerificationMark, Warning } from './marks.tsx';
import { ReplyDialog } from './reply-dialog.tsx';
import { ReviewDialog } from './review-dialog.tsx';

interface ReportEntryProps {
  page: CommitmentPage;
  report: Report;
  begun: (put: Begun) => void;
}

/** A report with what shows it, what others found of it, and what the state answered. */
export function ReportEntry({ page, report, begun }: ReportEntryProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const key = textKey[useLanguage()];
  const [reviewing, setReviewing] = useState(false);
  return (
    <>
      <EventHead title={t('pact.commitment.did.report')} said={report}>
        <StatusMark status={report.status} />
        <VerificationMark verification={report.verification} />
        <span className={classes.small}>
          {t('pact.commitment.asOf', { day: formats.date(report.asOf) })} · <bdi>{report.institution.name[key]}</bdi>
          {report.actual !== undefined && (
            <>
              {' '}
              · {t('pact.commitment.actual')}: {formats.number(report.actual)} <bdi>{page.indicator.unit[key]}</bdi>
            </>
          )}
        </span>
      </EventHead>
      <p className={classes.text} dir="auto">
        {report.text}
      </p>
      <h3 className={classes.part}>{t('pact.commitment.evidence')}</h3>
      {report.evidence.length === 0 ? (
        <p className={classes.small}>{t('pact.commitment.noEvidence')}</p>
      ) : (
        <ul className={classes.inside}>
          {report.evidence.map((piece) => (
            <li key={piece.id} data-gone={piece.revoked}>
              <EvidenceLine evidence={piece} />
            </li>
          ))}
        </ul>
      )}
      {report.reviews.length > 0 && (
        <ul className={classes.inside}>
          {report.reviews.map((review) => (
            <li key={`${review.id} ${review.version}`} data-gone={review.revoked}>
              <ReviewEntry review={review} begun={begun} />
            </li>
          ))}
        </ul>
      )}
      {report.mayReview && (
        <div className={classes.acts}>
          <Button size="compact-md" onClick={() => setReviewing(true)}>
            {t('pact.commitment.giveReview')}
          </Button>
        </div>
      )}
      {report.whyNot !== undefined && !report.replaced && (
        <span className={classes.small}>{report.whyNot.message}</span>
      )}
      {reviewing && <ReviewDialog report={report} close={() => setReviewing(false)} begun={begun} />}
    </>
  );
}

function ReviewEntry({ review, begun }: { review: Review; begun: (put: Begun) => void }) {
  const { t } = useTranslation();
  const key = textKey[useLanguage()];
  const [replying, setReplying] = useState(false);
  const { finding, statusFound, institution, peer, verifies, text, replies, mayReply } = review;
  return (
    <>
      <EventHead title={t('pact.commitment.did.review')} said={review}>
        <span className={classes.title}>{t(`pact.commitment.findingIs.${finding}`)}</span>
        <span className={classes.small}>
          {t('pact.commitment.statusFound', { status: t(`pact.commitment.statusIs.${statusFound}`) })} ·{' '}
          <bdi>{institution.name[key]}</bdi>
          {peer && ` · ${t('pact.commitment.peer')}`}
        </span>
        {!verifies && <Warning>{t('pact.commitment.doesNotVerify')}</Warning>}
      </EventHead>
      <p className={classes.text} dir="auto">
        {text}
      </p>
      {replies.length > 0 && (
        <ul className={classes.inside}>
          {replies.map((reply) => (
            <li key={`${reply.id} ${reply.version}`} data-side="state" data-gone={reply.revoked}>
              <EventHead title={t('pact.commitment.did.reply')} said={reply}>
                {reply.asksCorrection && <Warning>{t('pact.commitment.asksCorrection')}</Warning>}
              </EventHead>
              <p className={classes.text} dir="auto">
                {reply.text}
              </p>
            </li>
          ))}
        </ul>
      )}
      {mayReply && (
        <div className={classes.acts}>
          <Button size="compact-md" variant="default" onClick={() => setReplying(true)}>
            {t('pact.commitment.giveReply')}
          </Button>
        </div>
      )}
      {replying && <ReplyDialog review={review} close={() => setReplying(false)} begun={begun} />}
    </>
  );
}
