import { useTranslation } from 'react-i18next';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../alerts/alerts.module.css';
import type { Case } from './case-types.ts';

/** From the designator's signature to our decision: when it was signed, seen, screened, and until when it waits. */
export function CaseClock({ one }: { one: Case }) {
  const { t } = useTranslation();
  const decided = one.decisions.findLast(({ state }) => state === 'standing');
  const waits = one.state === 'open' || one.state === 'proposed';
  const step = (title: string, at: string | undefined): Fact[] =>
    at === undefined ? [] : [[title, <Step key={title} at={at} since={one.signedAt ?? one.visibleAt} />]];
  return (
    <Panel title={t('finance.cases.clock.title')}>
      <Facts
        facts={[
          ...step(t('finance.cases.clock.signed'), one.signedAt),
          ...step(t('finance.cases.clock.visible'), one.visibleAt),
          ...(one.screenedAt === undefined
            ? [[t('finance.cases.clock.screened'), t('finance.cases.clock.notYet')] as const]
            : step(t('finance.cases.clock.screened'), one.screenedAt)),
          ...(waits ? [[t('finance.cases.due'), <When key="d" at={one.dueAt} show="moment" />] as const] : []),
          ...step(t('finance.cases.clock.decided'), decided?.second?.at ?? decided?.at),
        ]}
      />
    </Panel>
  );
}

/** A moment, and how long after the first one. Two clocks may differ: what lies before it is not counted. */
function Step({ at, since }: { at: string; since: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const passed = Date.parse(at) - Date.parse(since);
  return (
    <span className={classes.line}>
      <When at={at} show="moment" />
      {passed > 0 && (
        <span className={`${classes.small} tabular`}>
          <bdi>{t('finance.cases.clock.after', { time: formats.elapsed(passed) })}</bdi>
        </span>
      )}
    </span>
  );
}
