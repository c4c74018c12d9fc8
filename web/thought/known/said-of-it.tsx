import { Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import classes from './known.module.css';
import { type About, type Spoken, wordsFor } from './known-types.ts';

const colours = { adopts: 'green', adapts: 'amber', disputes: 'red' } as const;

/** What states say of a dossier, each word with its record; and what its own state corrected. */
export function SaidOfIt({ about: { opinions, corrections } }: { about: About }) {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={t('thought.known.opinions')}>
        {opinions.length === 0 && <p className={classes.none}>{t('thought.known.noOpinions')}</p>}
        <ul className={classes.rows}>
          {opinions.map((one) => (
            <li key={one.id}>
              <span>
                <bdi>{one.by}</bdi>{' '}
                <Badge color={colours[one.finding]} variant="light" tt="none">
                  {t(`thought.known.findings.${one.finding}`)}
                </Badge>
              </span>
              <RecordLink id={one.id} version={one.version} />
              <Words said={one.reasons} />
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('thought.known.corrections')}>
        {corrections.length === 0 && <p className={classes.none}>{t('thought.known.noCorrections')}</p>}
        <ul className={classes.rows}>
          {corrections.map((one) => (
            <li key={one.id}>
              <span className={classes.small}>
                {t(one.withdrawn ? 'thought.known.withdrawnBy' : 'thought.known.correctedBy')}
              </span>
              <RecordLink id={one.id} version={one.version} />
              <div className={classes.word}>
                <Words said={one.wrong} />
                <Words said={one.stands} />
              </div>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function RecordLink({ id, version }: { id: string; version: string }) {
  return (
    <Link to={`/exchange/records/${id}`} className={classes.small}>
      <When at={version} />
    </Link>
  );
}

function Words({ said }: { said: Spoken }) {
  const { text, lang } = wordsFor(said, useLanguage());
  return (
    <p lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'} style={{ flexBasis: '100%', margin: 0 }}>
      {text}
    </p>
  );
}
