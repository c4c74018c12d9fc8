import { useTranslation } from 'react-i18next';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { wordsIn } from '../words-in.ts';
import classes from './duties.module.css';
import { DraftLinks } from './duty-marks.tsx';
import type { DutySheet } from './duty-types.ts';

/** Our word as it stands at every node, and the drafts that wait. */
export function DutyStanding({ duty }: { duty: DutySheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const { undertaking } = duty;
  const facts: Fact[] = [];
  if (undertaking !== undefined) {
    const { owner, supporting, reason, resources, baseline, target } = undertaking;
    const add = (title: string, value: Fact[1] | undefined) => value !== undefined && facts.push([title, value]);
    add(t('pact.duties.answer'), t(`pact.duties.answerIs.${undertaking.answer}`));
    add(t('pact.duties.version'), <When at={undertaking.version} />);
    add(t('pact.duties.owner'), owner && <bdi>{wordsIn(language, owner.name)}</bdi>);
    add(
      t('pact.duties.supporting'),
      supporting.length > 0 ? formats.list(supporting.map(({ name }) => wordsIn(language, name))) : undefined,
    );
    add(t('pact.duties.reason'), reason && <bdi className={classes.text}>{reason}</bdi>);
    add(t('pact.duties.baseline'), baseline === undefined ? undefined : formats.number(baseline));
    add(t('pact.duties.target'), target === undefined ? undefined : formats.number(target));
    add(
      t('pact.duties.resources'),
      resources && (
        <>
          <bdi className={classes.text}>{resources.text}</bdi>
          {resources.amount !== undefined && (
            <div className={classes.small}>
              <bdi>{`${formats.number(resources.amount)} ${resources.currency ?? ''}`}</bdi>
            </div>
          )}
        </>
      ),
    );
  }
  return (
    <Panel title={t('pact.duties.standing')}>
      {undertaking === undefined ? <p>{t('pact.duties.nothingSaid')}</p> : <Facts facts={facts} />}
      <DraftLinks drafts={duty.drafts} />
    </Panel>
  );
}
