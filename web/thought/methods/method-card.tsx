import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './methods.module.css';
import type { MethodRow } from './methods-query.ts';

/** One method in the matrix, and what answers it. */
export function MethodCard({ method }: { method: MethodRow }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { code, name, sentence, dossiers, typologies, proposed } = method;
  return (
    <li className={classes.card}>
      <Link to={`/thought/methods/${code}`} className={classes.name}>
        {name}
      </Link>
      <p className={classes.sentence}>{sentence}</p>
      <p className={classes.counts}>
        <bdi className={classes.code}>{code}</bdi>
        {dossiers === 0 ? (
          <span className={classes.gap}>{t('thought.methods.gap')}</span>
        ) : (
          <span>{t('thought.methods.dossiers', { count: dossiers })}</span>
        )}
        {typologies > 0 && <span>{t('thought.methods.typologies', { count: typologies })}</span>}
        {proposed > 0 && <span>{t('thought.methods.proposed', { n: formats.number(proposed) })}</span>}
      </p>
    </li>
  );
}
