import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { wordsIn } from '../words-in.ts';
import classes from './duties.module.css';
import type { DutySheet } from './duty-types.ts';

/** What was agreed: the sentence it comes from, by when, how it is measured. */
export function DutyAgreed({ duty }: { duty: DutySheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const { indicator, outcome, lead } = duty;
  const facts: Fact[] = [
    ...(outcome === undefined
      ? []
      : [[t('pact.duties.source'), <bdi key="source">{wordsIn(language, outcome.text)}</bdi>] as const]),
    [t('pact.duties.agreedDue'), <When key="agreed" at={duty.agreedDue} show="both" />],
    ...(duty.due === duty.agreedDue
      ? []
      : [[t('pact.duties.ownDue'), <When key="own" at={duty.due} show="both" />] as const]),
    [
      t('pact.duties.indicator'),
      t('pact.duties.indicatorIs', {
        name: wordsIn(language, indicator.name),
        target: formats.number(indicator.target),
        unit: wordsIn(language, indicator.unit),
      }),
    ],
    ...(duty.milestones.length === 0
      ? []
      : [[t('pact.duties.milestones'), <Milestones key="milestones" duty={duty} />] as const]),
  ];
  return (
    <Panel title={t('pact.duties.agreed')}>
      {lead !== undefined && <p className={classes.small}>{t('pact.duties.joint', { lead: `\u2068${lead}\u2069` })}</p>}
      <Facts facts={facts} />
      <p>
        <Link to="/pact/commitments/$id" params={{ id: duty.commitment } as never} className={classes.link}>
          {t('pact.duties.reports')}
        </Link>
      </p>
    </Panel>
  );
}

function Milestones({ duty }: { duty: DutySheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={classes.list}>
      {duty.milestones.map(({ code, title, due, done }) => (
        <li key={code}>
          <bdi className={classes.code}>{code}</bdi> <bdi>{wordsIn(language, title)}</bdi>{' '}
          <span className={classes.small}>
            <When at={due} show="both" />
          </span>{' '}
          {done && (
            <span className={classes.marks}>
              <IconCheck size={14} stroke={2} aria-hidden="true" /> {t('pact.duties.milestoneDone')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
