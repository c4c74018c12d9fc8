import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/facts.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import records from '../../exchange/records/records.module.css';
import { datesAsText } from './subject-lines.ts';
import type { Subject } from './dossier-types.ts';

/** What tells one subject from others, as far as it is known. */
export function SubjectFacts({ subject }: { subject: Subject }) {
  const { t } = useTranslation();
  const line = (name: 'birthDates' | 'birthPlaces' | 'nationalities' | 'addresses', values: readonly string[]) =>
    values.length === 0
      ? []
      : ([[t(`finance.dossiers.form.${name}`), <bdi key={name}>{values.join(' · ')}</bdi>]] as const);
  return (
    <Facts
      facts={[
        [t('finance.dossiers.form.class'), t(`finance.dossiers.form.classes.${subject.class}`)],
        [
          t('finance.dossiers.form.names'),
          <ul key="names" className={records['entries']}>
            {subject.names.map((name, n) => (
              <li key={n}>
                <PersonName name={name.text} />{' '}
                <span className={records['small']}>{t(`finance.dossiers.form.nameKinds.${name.kind}`)}</span>
              </li>
            ))}
          </ul>,
        ],
        ...(subject.sex === undefined
          ? []
          : ([[t('finance.dossiers.form.sex'), t(`finance.dossiers.form.sexes.${subject.sex}`)]] as const)),
        ...line('birthDates', datesAsText(subject.birthDates).split('\n').filter(Boolean)),
        ...line('birthPlaces', subject.birthPlaces),
        ...line('nationalities', subject.nationalities),
        ...line('addresses', subject.addresses),
        ...(subject.documents.length === 0
          ? []
          : ([
              [
                t('finance.dossiers.form.documents'),
                <ul key="documents" className={records['entries']}>
                  {subject.documents.map(({ kind, number, country }, n) => (
                    <li key={n}>
                      {t(`finance.dossiers.form.documentKinds.${kind}`)} <bdi dir="ltr">{number}</bdi>{' '}
                      <bdi dir="ltr">{country}</bdi>
                    </li>
                  ))}
                </ul>,
              ],
            ] as const)),
        ...(subject.description === ''
          ? []
          : ([[t('finance.dossiers.form.description'), <bdi key="description">{subject.description}</bdi>]] as const)),
      ]}
    />
  );
}
