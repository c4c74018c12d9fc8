import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { RecordName } from '../terms/record-name.tsx';
import { useRecordTerms } from '../terms/record-terms.ts';
import type { Sheet } from './record-types.ts';
import classes from './records.module.css';

/** What the record speaks of, and what speaks of it. */
export function ReferencesPanel({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  // Creator and markings are said at the head and beside; here stands what it is about.
  const out = sheet.references.filter(({ property }) => !/created_by_ref|marking/.test(property));
  if (out.length + sheet.referencedBy.length === 0) return null;
  return (
    <Panel title={t('exchange.records.references')}>
      {out.length > 0 && (
        <>
          <h3 className={classes.question}>{t('exchange.records.refersTo')}</h3>
          <ul className={classes.entries}>
            {out.map(({ id, title, property, here }) => (
              <Reference key={property + id} id={id} title={title} property={property} opens={here} />
            ))}
          </ul>
        </>
      )}
      {sheet.referencedBy.length > 0 && (
        <>
          <h3 className={classes.question}>{t('exchange.records.referredBy')}</h3>
          <ul className={classes.entries}>
            {sheet.referencedBy.map(({ id, title, property }) => (
              <Reference key={property + id} id={id} title={title} property={property} opens />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Reference(props: { id: string; title: string; property: string; opens: boolean }) {
  const terms = useRecordTerms();
  const name = props.property.split(/[./]/).findLast((step) => /^[a-z_]+$/.test(step)) ?? props.property;
  return (
    <li className={classes.entry}>
      <RecordName id={props.id} known={{ title: props.title, opens: props.opens }} />
      <span className={classes.small}>{terms.property(name) ?? name}</span>
    </li>
  );
}
