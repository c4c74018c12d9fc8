import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import { indicators, type Scoreboard } from './scoreboard-types.ts';
import classes from './scoreboard.module.css';
import { TargetMark } from './target-mark.tsx';
import { useIndicatorWords } from './use-indicator-words.ts';

/** The five, of the whole pact: value, target, what it is made of, and what is withheld from it. */
export function IndicatorCards({ board }: { board: Scoreboard }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useIndicatorWords();
  return (
    <ul className={classes.cards}>
      {indicators.map((name) => {
        const { value, met, numerator, denominator, withheld } = board.total.indicators[name];
        const { side, value: aim } = board.targets[name];
        const parts = { numerator: formats.number(numerator), denominator: formats.number(denominator) };
        return (
          <li key={name} className={classes.card}>
            <h2 className={classes.name}>{t(`pact.scoreboard.indicator.${name}`)}</h2>
            <p className={classes.value}>{value === undefined ? '–' : words(name, value)}</p>
            <TargetMark met={met} />
            <p className={classes.small}>
              {t('pact.scoreboard.target', { target: t(`pact.scoreboard.${side}`, { value: words(name, aim) }) })}
            </p>
            <p className={classes.small}>
              {t(`pact.scoreboard.about.${name}`, { day: formats.date(board.since) })}
              {name !== 'change' && name !== 'averageDelay' && ` (${t('pact.scoreboard.of', parts)})`}
            </p>
            {withheld > 0 && (
              <p className={classes.hidden}>
                {t('pact.scoreboard.hidden', { count: withheld, number: formats.number(withheld) })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
