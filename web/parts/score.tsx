import { useTranslation } from 'react-i18next';
import { useFormats } from '../shell/use-formats.ts';
import classes from './score.module.css';

interface ScoreProps {
  /** 0..1 */
  value: number;
  /** From which score on a match is raised; a tick on the bar. */
  threshold?: number;
}

/** A score as a number and a bar. Height of similarity, not of guilt: green, never red. */
export function Score({ value, threshold }: ScoreProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const score = Math.round(value * 100);
  return (
    <span className={classes.score} role="img" aria-label={t('parts.score.label', { score, of: 100 })}>
      <b className="tabular">{formats.number(score)}</b>
      <span className={classes.bar}>
        <span className={classes.fill} style={{ inlineSize: `${score}%` }} />
        {threshold !== undefined && (
          <span className={classes.tick} style={{ insetInlineStart: `${Math.round(threshold * 100)}%` }} />
        )}
      </span>
    </span>
  );
}
