import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { IdentifierLine } from '../subject/identifier-line.tsx';
import { Lines } from '../subject/lines.tsx';
import { useTerms } from '../subject/terms.ts';
import type { BookRow } from './book-types.ts';

/** What a book says of one row: what is compared, then what is only read. */
export function RowFacts({ row }: { row: Omit<BookRow, 'changedAt' | 'openAlerts'> }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const facts: Fact[] = [
    [t('finance.books.rowKey'), <bdi key="key">{row.key}</bdi>],
    [
      terms.field('names'),
      <Lines key="names" lines={row.names.map((name, i) => <PersonName key={name} name={name} strong={i === 0} />)} />,
    ],
    [terms.field('schema'), terms.schema(row.schema)],
  ];
  if (row.birthDate !== undefined)
    facts.push([terms.field('birthDate'), <bdi>{terms.partialDate(row.birthDate)}</bdi>]);
  if (row.nationalities.length > 0) {
    facts.push([
      terms.field('nationalities'),
      <Lines key="nationalities" lines={row.nationalities.map((code) => terms.country(code))} />,
    ]);
  }
  if (row.gender !== undefined) facts.push([terms.field('gender'), t(`finance.subject.gender.${row.gender}`)]);
  if (row.identifiers.length > 0) {
    facts.push([
      terms.field('identifiers'),
      <Lines
        key="identifiers"
        lines={row.identifiers.map((one) => <IdentifierLine key={`${one.type} ${one.value}`} identifier={one} />)}
      />,
    ]);
  }
  for (const [column, value] of Object.entries(row.notes)) facts.push([column, <bdi key={column}>{value}</bdi>]);
  return <Facts facts={facts} />;
}
