import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { type CommitmentPage, textKey } from './commitment-types.ts';
import classes from './commitment.module.css';
import { StatusMark, VerificationMark, Warning } from './marks.tsx';

/** Where a commitment stands at one state: status, who checked, due, the indicator, milestones. */
export function NowPanel({ page }: { page: CommitmentPage }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const key = textKey[useLanguage()];
  const { now, indicator, due, agreedDue, milestones, owners, state } = page;
  const name = owners.find((one) => one.state === state)?.name ?? state;
  const figure = (value: number | undefined) =>
    value === undefined ? '–' : `${formats.number(value)} ${indicator.unit[key]}`;
  const facts: Fact[] = [
    [t('pact.commitment.due'), <When key="due" at={due} show="both" />],
    ...(agreedDue === due
      ? []
      : [[t('pact.commitment.agreedDue'), <When key="agreed" at={agreedDue} show="both" />] as const]),
    ...(now?.completedOn === undefined
      ? []
      : [[t('pact.commitment.completedOn'), <When key="done" at={now.completedOn} show="both" />] as const]),
    [t('pact.commitment.indicator'), <bdi key="name">{indicator.name[key]}</bdi>],
    [t('pact.commitment.baseline'), figure(indicator.baseline)],
    [t('pact.commitment.target'), figure(indicator.target)],
    [t('pact.commitment.actual'), figure(indicator.actual)],
  ];
  return (
    <Panel title={`${t('pact.commitment.now')} · ${t('pact.commitment.ofState', { state: name })}`}>
      {now === undefined ? (
        <p className={classes.small}>{t('pact.commitment.withheld')}</p>
      ) : (
        <div className={classes.marks}>
          <span className={classes.status}>
            <StatusMark status={now.status} />
          </span>
          <VerificationMark verification={now.verification} />
          {now.overdue && <Warning grave>{t('pact.commitment.late', { days: now.delay })}</Warning>}
          {now.onTime && <span>{t('pact.commitment.onTime')}</span>}
          {now.risks.map((risk) => (
            <Warning key={risk}>{t(`pact.commitment.riskIs.${risk}`)}</Warning>
          ))}
        </div>
      )}
      <Facts facts={facts} />
      {milestones.length > 0 && (
        <>
          <h3 className={classes.part}>{t('pact.commitment.milestones')}</h3>
          <ul className={classes.list}>
            {milestones.map((one) => {
              const Icon = one.done ? IconCircleCheck : IconCircle;
              return (
                <li key={one.code}>
                  <span className={classes.mark} data-tone={one.done ? 'done' : undefined}>
                    <Icon size={17} stroke={1.8} aria-hidden="true" />
                    <span>
                      {one.title[key]} · <bdi>{formats.date(one.due)}</bdi>
                      {one.done && ` · ${t('pact.commitment.reached')}`}
                    </span>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Panel>
  );
}
