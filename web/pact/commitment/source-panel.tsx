import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { type CommitmentPage, textKey } from './commitment-types.ts';
import classes from './commitment.module.css';

/** The sentence as it was adopted, with the outcome and the paragraphs it stands in. */
export function SourcePanel({ source }: Pick<CommitmentPage, 'source'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const key = textKey[useLanguage()];
  const { meeting, outcome, paragraphs } = source;
  return (
    <Panel title={t('pact.commitment.source')}>
      {outcome === undefined ? (
        <p className={classes.small}>{t('pact.commitment.sourceHidden')}</p>
      ) : (
        <>
          <p className={classes.sentence}>{outcome.text[key]}</p>
          <p className={classes.small}>
            <bdi dir="ltr">{outcome.code}</bdi>
            {meeting !== undefined && (
              <>
                {' · '}
                {meeting.name[key]} · <When at={meeting.heldOn} show="both" />
              </>
            )}
          </p>
        </>
      )}
      {paragraphs
        .filter(({ text }) => text[key] !== outcome?.text[key])
        .map(({ number, text }) => (
          <div key={number}>
            <h3 className={classes.part}>{t('pact.commitment.paragraph', { number: formats.number(number) })}</h3>
            <p className={classes.text}>{text[key]}</p>
          </div>
        ))}
    </Panel>
  );
}
