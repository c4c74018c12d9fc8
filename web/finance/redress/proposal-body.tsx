import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/facts.tsx';
import { When } from '../../parts/when.tsx';
import classes from './redress.module.css';
import type { Proposal } from './redress-types.ts';

/** What exactly is proposed, so that the second person reads all of it. */
export function ProposalBody({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const { told, text, evidence, terms } = proposal;
  if (evidence !== undefined)
    return (
      <ul className={classes.text}>
        {evidence.map(({ kind, what }) => (
          <li key={what}>
            {t(`finance.redress.evidenceIs.${kind}`)}: <bdi>{what}</bdi>
          </li>
        ))}
      </ul>
    );
  if (terms !== undefined)
    return (
      <Facts
        facts={[
          [t('finance.redress.exemptions.kind'), t(`finance.redress.exemptions.kindIs.${terms.kind}`)],
          [
            t('finance.redress.exemptions.sum'),
            terms.amount === undefined ? (
              '–'
            ) : (
              <span key="sum">
                <bdi dir="ltr">
                  {terms.amount} {terms.currency}
                </bdi>{' '}
                {t(`finance.redress.exemptions.perIs.${terms.per}`)}
              </span>
            ),
          ],
          [t('finance.redress.exemptions.what'), <bdi key="what">{terms.purpose}</bdi>],
          [t('finance.redress.exemptions.legalBasis'), <bdi key="law">{terms.legalBasis}</bdi>],
          [t('finance.redress.exemptions.from'), <When key="from" at={terms.startsAt} show="both" />],
          [t('finance.redress.exemptions.until'), <When key="until" at={terms.expiresAt} show="both" />],
          ...(terms.committee === undefined
            ? []
            : [[t('finance.redress.exemptions.committee'), <bdi key="c">{terms.committee.reference}</bdi>] as const]),
        ]}
      />
    );
  if (told === undefined) return null;
  return (
    <p className={classes.text} dir="auto">
      {told === 'neutral' ? t('finance.redress.toldIs.neutral') : text}
    </p>
  );
}
