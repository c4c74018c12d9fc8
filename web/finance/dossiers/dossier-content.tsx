import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import records from '../../exchange/records/records.module.css';
import { RecordName } from '../../exchange/terms/record-name.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { When } from '../../parts/when.tsx';
import classes from './dossiers.module.css';
import type { Dossier } from './dossier-types.ts';
import { EvidenceFiles } from './evidence-files.tsx';
import { SubjectFacts } from './subject-facts.tsx';

/** The whole dossier to be read, what stays here marked as such. */
export function DossierContent({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const { content } = dossier;
  const word = (
    name: 'legalBasis' | 'instrumentName' | 'criterion' | 'effectiveFrom' | 'reviewBy' | 'appealContact' | 'listEntry',
  ) => t(`finance.dossiers.form.${name}`);
  const instrument =
    content.instrument.record === '' ? (
      <bdi>{[content.instrument.name, content.instrument.citation].filter(Boolean).join(' · ')}</bdi>
    ) : (
      <RecordName id={content.instrument.record} />
    );
  const named = content.evidence.flatMap((one) => (one.kind === 'record' ? [one] : []));
  return (
    <>
      <Panel title={t('finance.dossiers.parts.subjects')}>
        <div className={classes.fields}>
          {content.subjects.map((subject) => (
            <section key={subject.id}>
              <h3 className={records['question']}>
                <PersonName name={subject.names[0]?.text ?? '–'} strong />
              </h3>
              <SubjectFacts subject={subject} />
            </section>
          ))}
        </div>
      </Panel>
      <Panel title={t('finance.dossiers.parts.law')}>
        <Facts
          facts={[
            [word('legalBasis'), <Text key="b">{content.legalBasis}</Text>],
            [word('instrumentName'), instrument],
            [word('criterion'), <Text key="c">{content.criterion}</Text>],
          ]}
        />
      </Panel>
      <Panel title={t('finance.dossiers.parts.case')}>
        <div className={classes.fields}>
          <p className={records['text']} dir="auto">
            {content.reasons}
          </p>
          {content.restricted !== '' && (
            <div className={classes.kept}>
              <h3 className={records['question']}>{t('finance.dossiers.form.restricted')}</h3>
              <p className={records['text']} dir="auto">
                {content.restricted}
              </p>
              <span className={classes.small}>{t('finance.dossiers.form.restrictedHint')}</span>
            </div>
          )}
        </div>
      </Panel>
      <Panel title={t('finance.dossiers.parts.evidence')}>
        <EvidenceFiles dossier={dossier.id} evidence={content.evidence} />
        {named.length > 0 && (
          <>
            <h3 className={records['question']}>{t('finance.dossiers.form.evidenceRecords')}</h3>
            <ul className={records['entries']}>
              {named.map(({ id, record }) => (
                <li key={id}>
                  <RecordName id={record} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
      <Panel title={t('finance.dossiers.parts.measures')}>
        <Facts
          facts={[
            [
              t('finance.dossiers.measures'),
              content.measures.map((one) => t(`finance.dossiers.measure.${one}`)).join(' · '),
            ],
            [word('effectiveFrom'), <Day key="e" at={content.effectiveFrom} />],
            [word('reviewBy'), <Day key="r" at={content.reviewBy} />],
            [word('appealContact'), <Text key="a">{content.appealContact}</Text>],
            ...(content.listEntry === ''
              ? []
              : ([[word('listEntry'), <Text key="l">{content.listEntry}</Text>]] as const)),
          ]}
        />
        {dossier.publishedAt !== undefined && (
          <p className={records['text']}>
            <Link to={`/exchange/records/${dossier.record}`} className={records['link']}>
              {t('finance.dossiers.record')}
            </Link>
          </p>
        )}
      </Panel>
    </>
  );
}

const Text = ({ children }: { children: ReactNode }) => (
  <bdi dir="auto" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
    {children}
  </bdi>
);

const Day = ({ at }: { at: string }) => (at === '' ? '–' : <When at={at} show="both" />);
