import { useTranslation } from 'react-i18next';
import type { Tlp } from './record-types.ts';
import classes from './records.module.css';

/** The traffic light: always its word, the colour only beside it (FIRST TLP 2.0). */
export function TlpMark({ tlp }: { tlp: Tlp }) {
  const { t } = useTranslation();
  return (
    <span className={classes.tlp} data-tlp={tlp}>
      <bdi dir="ltr">{t(`exchange.tlp.${tlp}`)}</bdi>
    </span>
  );
}
