import { useTranslation } from 'react-i18next';
import { classWords, fallacyWords } from '#thought/contract';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './known.module.css';
import { type KnownDossier, type Spoken, wordsFor } from './known-types.ts';

/** A published dossier as its record says it: the claim that is answered, the answer step by step, the correct concept. */
export function KnownReading({ dossier }: { dossier: KnownDossier }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  return (
    <Panel title={t('thought.dossiers.parts.reading')}>
      <div className={classes.texts}>
        <section className={`${classes.text} ${classes.claim}`}>
          <h3>{t('thought.known.claimAnswered')}</h3>
          <Words said={dossier.claim.statement} />
          <span className={classes.small}>
            {classWords[dossier.claim.harmClass][language]} · {t(`thought.dossiers.tier.level${tierOf(dossier)}`)}
          </span>
        </section>
        {dossier.steps.map((step, n) => (
          <section key={n} className={classes.text}>
            <h3>
              {t('thought.dossiers.step.numbered', { n: formats.number(n + 1) })}
              <span className={classes.small}> · {fallacyWords[step.fallacy][language]}</span>
            </h3>
            <Words said={step.premise} />
            <Words said={step.warrant} />
            <Words said={step.conclusion} />
            <div className={classes.answer}>
              <Words said={step.answer} />
            </div>
            <Cited citations={step.citations} />
          </section>
        ))}
        {dossier.concepts.map((concept) => (
          <section key={`${concept.audience} ${concept.depth}`} className={classes.text}>
            <h3>
              {t('thought.dossiers.parts.concepts')}
              <span className={classes.small}>
                {' · '}
                {t(`thought.dossiers.depths.${concept.depth}`)} · {t(`thought.dossiers.audiences.${concept.audience}`)}
              </span>
            </h3>
            <Words said={concept.said} />
            <Cited citations={concept.citations} />
          </section>
        ))}
      </div>
    </Panel>
  );
}

const tierOf = ({ claim: { tier } }: KnownDossier): 1 | 2 | 3 => (tier === 1 ? 1 : tier === 2 ? 2 : 3);

function Words({ said }: { said: Spoken }) {
  const { text, lang } = wordsFor(said, useLanguage());
  return (
    <p lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {text}
    </p>
  );
}

function Cited({ citations }: { citations: KnownDossier['steps'][number]['citations'] }) {
  if (citations.length === 0) return null;
  return (
    <ul className={classes.cites}>
      {citations.map((one, n) => (
        <li key={n}>
          <bdi>{[`${one.work} ${one.locator}`, one.edition, one.grade, one.grader].filter(Boolean).join(' · ')}</bdi>
        </li>
      ))}
    </ul>
  );
}
