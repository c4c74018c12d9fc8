import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useMay } from '../../shell/session.ts';
import classes from '../alerts/alerts.module.css';
import type { Case } from './case-types.ts';

/** What the designator says: its law, the criterion, the statement of case as far as it may be told, how to appeal. */
export function DesignationWords({ one }: { one: Case }) {
  const { t } = useTranslation();
  const may = useMay();
  const said = (title: string, text: string): Fact[] =>
    text === '' ? [] : [[title, <Words key={title} text={text} />]];
  const record = one.source === 'member' && may('exchange.read');
  return (
    <Panel
      title={t('finance.cases.words.title')}
      {...(record && {
        aside: (
          <Link className={classes.link} to={`/exchange/records/${one.ref}`}>
            {t('finance.cases.words.record')}
          </Link>
        ),
      })}
    >
      <Facts
        facts={[
          ...said(t('finance.cases.words.legalBasis'), one.legalBasis),
          ...said(t('finance.cases.words.criterion'), one.criterion),
          ...said(t('finance.cases.words.reasons'), one.reasons),
          [
            t('finance.cases.words.measures'),
            one.measures.map((measure) => t(`finance.cases.measure.${measure}` as never, measure)).join(' · '),
          ],
          [t('finance.cases.words.effectiveFrom'), <When key="f" at={one.effectiveFrom} show="both" />],
          ...(one.reviewBy === undefined
            ? []
            : [[t('finance.cases.words.reviewBy'), <When key="r" at={one.reviewBy} show="both" />] as const]),
          ...said(t('finance.cases.words.appealContact'), one.appealContact),
          ...said(t('finance.cases.ref'), one.ref),
        ]}
      />
    </Panel>
  );
}

/** As the designator wrote it, in the direction of its first letter. */
function Words({ text }: { text: string }) {
  return (
    <p className={classes.text} dir="auto">
      {text}
    </p>
  );
}
