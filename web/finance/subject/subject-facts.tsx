import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { type Fact, Facts } from '../../parts/facts.tsx';
import classes from './lines.module.css';
import { IdentifierLine } from './identifier-line.tsx';
import { Lines } from './lines.tsx';
import { type ListedSubject, type Terms, useTerms } from './terms.ts';

/** Everything a list says of a subject; what it does not say is left out. */
export function SubjectFacts({ subject }: { subject: ListedSubject }) {
  const terms = useTerms();
  const formats = useFormats();
  const texts = (field: string, values: readonly string[] | undefined): Fact[] =>
    values === undefined || values.length === 0
      ? []
      : [[terms.field(field), <Lines key={field} lines={values.map((v) => <bdi key={v}>{v}</bdi>)} />]];
  const day = (field: string, date: string | undefined): Fact[] =>
    date === undefined
      ? []
      : [
          [
            terms.field(field),
            <span key={field}>
              <bdi>{formats.date(date)}</bdi> · <bdi>{formats.hijri(date)}</bdi>
            </span>,
          ],
        ];
  return (
    <Facts
      facts={[
        [terms.field('names'), <Names key="names" subject={subject} />],
        [terms.field('schema'), terms.schema(subject.schema)],
        ...texts('titles', subject.titles),
        ...texts('birthDates', subject.birthDates.map(terms.partialDate)),
        ...texts('birthPlaces', subject.birthPlaces),
        ...texts('nationalities', subject.nationalities.map(terms.country)),
        ...gender(subject, terms),
        ...identifiers(subject, terms),
        ...texts('countries', subject.countries?.map(terms.country)),
        ...texts(
          'addresses',
          subject.addresses.map(({ text, country }) =>
            country === undefined ? text : formats.list([text, terms.country(country)].filter((p) => p !== '')),
          ),
        ),
        ...texts('positions', subject.positions),
        ...texts('linkedTo', subject.linkedTo),
        ...texts('programs', subject.programs),
        ...day('listedOn', subject.listedOn),
        ...day('amendedOn', subject.amendedOn),
        ...texts('legalBasis', subject.legalBasis === undefined ? [] : [subject.legalBasis]),
        ...texts('remarks', subject.remarks === undefined ? [] : [subject.remarks]),
        ...texts('refs', subject.refs),
      ]}
    />
  );
}

function Names({ subject }: { subject: ListedSubject }) {
  const { t } = useTranslation();
  return (
    <Lines
      lines={subject.names.map(({ full, kind, raw }) => (
        <span key={`${kind} ${full}`}>
          <PersonName name={full} strong={kind === 'primary'} />{' '}
          <span className={classes.aside}>{t(`finance.subject.nameKind.${kind}`)}</span>
          {raw !== undefined && raw !== full && (
            <span className={`${classes.aside} ${classes.raw}`}>
              <bdi>{t('finance.subject.printed', { raw })}</bdi>
            </span>
          )}
        </span>
      ))}
    />
  );
}

function gender(subject: ListedSubject, terms: Terms): Fact[] {
  return subject.gender === undefined ? [] : [[terms.field('gender'), <Gender key="g" gender={subject.gender} />]];
}

function Gender({ gender: said }: { gender: 'male' | 'female' }) {
  return useTranslation().t(`finance.subject.gender.${said}`);
}

function identifiers(subject: ListedSubject, terms: Terms): Fact[] {
  if (subject.identifiers.length === 0) return [];
  const lines = subject.identifiers.map((one) => <IdentifierLine key={`${one.type} ${one.value}`} identifier={one} />);
  return [[terms.field('identifiers'), <Lines key="identifiers" lines={lines} />]];
}
