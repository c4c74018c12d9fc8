import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/facts.tsx';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { isMoment, isReference, wordsOf } from './object-words.ts';
import classes from './record-content.module.css';
import { RecordName } from './record-name.tsx';
import { useRecordTerms } from './record-terms.ts';

/** Names of records that the page knows already, by id; with `to: false` where there is nothing to open. */
export type KnownNames = ReadonlyMap<string, { title: string; opens: boolean }>;
export const KnownNamesContext = createContext<KnownNames>(new Map());

/** What an object says, in words; the raw JSON below a fold. */
export function RecordContent({ object }: { object: Readonly<Record<string, unknown>> }) {
  const terms = useRecordTerms();
  const said = wordsOf(object);
  return (
    <>
      <Facts
        facts={said.map(([name, value]) => [terms.property(name) ?? name, <PropertyValue key={name} value={value} />])}
      />
      <RawObject object={object} />
    </>
  );
}

/** One value, however deep: references by their names, moments as dates, usual values in words. */
export function PropertyValue({ value }: { value: unknown }): ReactNode {
  const { t } = useTranslation();
  const terms = useRecordTerms();
  const formats = useFormats();
  const known = useContext(KnownNamesContext);
  if (value === undefined || value === null || value === '')
    return <span className={classes.quiet}>{t('exchange.terms.nothing')}</span>;
  if (typeof value === 'boolean') return t(value ? 'exchange.terms.yes' : 'exchange.terms.no');
  if (typeof value === 'number') return <span className="tabular">{formats.number(value)}</span>;
  if (isReference(value)) {
    const name = known.get(value);
    return <RecordName id={value} {...(name !== undefined && { known: name })} />;
  }
  if (isMoment(value)) return <When at={value} show="both" />;
  if (typeof value === 'string') {
    return (
      <bdi className={classes.text} dir="auto">
        {terms.value(value)}
      </bdi>
    );
  }
  if (Array.isArray(value)) {
    return (
      <ul className={classes.list}>
        {value.map((one, n) => (
          <li key={n}>
            <PropertyValue value={one} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <dl className={classes.inner}>
      {Object.entries(value).map(([name, one]) => (
        <div key={name}>
          <dt>{terms.property(name) ?? name}</dt>
          <dd>
            <PropertyValue value={one} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The object as it is written, for whoever wants to see it. */
export function RawObject({ object }: { object: unknown }) {
  const { t } = useTranslation();
  return (
    <details className={classes.raw}>
      <summary>{t('exchange.terms.raw')}</summary>
      <pre dir="ltr" tabIndex={0} aria-label={t('exchange.terms.raw')}>
        {JSON.stringify(object, undefined, 2)}
      </pre>
    </details>
  );
}
