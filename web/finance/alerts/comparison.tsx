import { IconCheck, IconMinus, IconTilde, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import { Sentence } from '../explanation/sentence.tsx';
import { IdentifierLine } from '../subject/identifier-line.tsx';
import { Lines } from '../subject/lines.tsx';
import { useTerms } from '../subject/terms.ts';
import type { Alert } from './alert-types.ts';
import classes from './comparison.module.css';
import { fieldMark, type ComparedField } from './field-mark.ts';

interface ComparedRow {
  field: ComparedField;
  title: string;
  row: readonly ReactNode[];
  listed: readonly ReactNode[];
  /** Both sides say one and the same thing. */
  equal?: boolean;
}

/** Customer and listed subject field by field, each difference said in words; below, what is only read. */
export function Comparison({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  const rows = useComparedRows(alert);
  return (
    <div role="table" aria-label={t('finance.alerts.comparison')} className={classes.table}>
      <div role="rowgroup">
        <div role="row" className={classes.head}>
          <div role="columnheader">{t('finance.alerts.field')}</div>
          <div role="columnheader">
            <Link to={`/books/${alert.book}`} search={{ row: alert.rowKey } as never} className={classes.link}>
              {t('finance.alerts.customer')} · <bdi>{alert.rowKey}</bdi>
            </Link>
          </div>
          <div role="columnheader">
            <Link to={`/subjects/${alert.subject}`} className={classes.link}>
              {t('finance.alerts.listed')} · <bdi>{alert.listed.refs.at(-1) ?? alert.listed.ref}</bdi>
            </Link>
          </div>
          <div role="columnheader">{t('finance.alerts.mark')}</div>
        </div>
      </div>
      <div role="rowgroup">
        {rows.map((row) => (
          <div role="row" key={row.field} className={classes.row}>
            <div role="rowheader" className={classes.field}>
              {row.title}
            </div>
            <div role="cell" data-side={t('finance.alerts.customer')}>
              <Lines lines={row.row} />
            </div>
            <div role="cell" data-side={t('finance.alerts.listed')}>
              <Lines lines={row.listed} />
            </div>
            <div role="cell">
              <Mark alert={alert} field={row.field} row={row.row.length} listed={row.listed.length} equal={row.equal} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

const signs = { for: IconCheck, against: IconX, neither: IconTilde } as const;

function Mark(props: { alert: Alert; field: ComparedField; row: number; listed: number; equal: boolean | undefined }) {
  const { t } = useTranslation();
  const { speaks, sentences, silence } = fieldMark(props.alert.explanation.reasons, props);
  const Sign = speaks === undefined ? IconMinus : signs[speaks];
  return (
    <div className={classes.mark} data-speaks={speaks ?? 'silent'}>
      <Sign size={15} stroke={2.2} aria-hidden="true" />
      <div>
        {speaks !== undefined && <b>{t(`finance.alerts.marks.${speaks}`)}</b>}
        {sentences.map((sentence) => (
          <p key={sentence}>
            <Sentence text={sentence} />
          </p>
        ))}
        {silence !== undefined && <p>{t(`finance.alerts.marks.${silence}`)}</p>}
      </div>
    </div>
  );
}

function useComparedRows({ row, listed }: Alert): readonly ComparedRow[] {
  const terms = useTerms();
  const { t } = useTranslation();
  const texts = (values: readonly string[] | undefined) => (values ?? []).map((v) => <bdi key={v}>{v}</bdi>);
  const gender = (said: 'male' | 'female' | undefined) =>
    said === undefined ? [] : [t(`finance.subject.gender.${said}`)];
  const numbers = (of: typeof row.identifiers) =>
    of.map((one) => <IdentifierLine key={`${one.type} ${one.value}`} identifier={one} />);
  const only = (field: ComparedField, values: readonly string[] | undefined): ComparedRow[] =>
    (values ?? []).length === 0 ? [] : [{ field, title: terms.field(field), row: [], listed: texts(values) }];
  const notes = Object.entries(row.notes).map(([column, value]) => (
    <span key={column}>
      <bdi>{column}</bdi>: <bdi>{value}</bdi>
    </span>
  ));
  return [
    {
      field: 'names',
      title: terms.field('names'),
      row: row.names.map((name, i) => <PersonName key={name} name={name} strong={i === 0} />),
      listed: listed.names.map((name) => (
        <PersonName key={`${name.kind} ${name.full}`} name={name.full} strong={name.kind === 'primary'} />
      )),
    },
    {
      field: 'schema',
      title: terms.field('schema'),
      row: [terms.schema(row.schema)],
      listed: [terms.schema(listed.schema)],
      equal: row.schema === listed.schema,
    },
    {
      field: 'birthDates',
      title: terms.field('birthDate'),
      row: row.birthDate === undefined ? [] : texts([terms.partialDate(row.birthDate)]),
      listed: texts(listed.birthDates.map(terms.partialDate)),
    },
    {
      field: 'nationalities',
      title: terms.field('nationalities'),
      row: texts(row.nationalities.map(terms.country)),
      listed: texts([...new Set([...listed.nationalities, ...(listed.countries ?? [])])].map(terms.country)),
    },
    {
      field: 'gender',
      title: terms.field('gender'),
      row: gender(row.gender),
      listed: gender(listed.gender),
      equal: row.gender === listed.gender,
    },
    {
      field: 'identifiers',
      title: terms.field('identifiers'),
      row: numbers(row.identifiers),
      listed: numbers(listed.identifiers),
    },
    ...only('birthPlaces', listed.birthPlaces),
    ...only(
      'addresses',
      listed.addresses.map(({ text }) => text),
    ),
    ...only('positions', listed.positions),
    ...only('programs', listed.programs),
    ...only('remarks', listed.remarks === undefined ? [] : [listed.remarks]),
    ...(notes.length === 0 ? [] : [{ field: 'notes' as const, title: terms.field('notes'), row: notes, listed: [] }]),
  ];
}
