import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../../home/home.module.css';
import { useFormats } from '../../shell/use-formats.ts';
import board from './board.module.css';
import type { Figures } from './board-types.ts';
import { WayTo } from './way-to.tsx';

const names = ['overdue', 'atRisk', 'complete', 'withheld', 'owed'] as const;

interface BoardFiguresProps {
  title: string;
  figures: Figures;
  /** Of what this state owes: what is not released is then what it has not reported. */
  own?: boolean;
  /** The screen that shows what is counted. */
  to: string;
}

/** How what is owed stands, in five numbers. */
export function BoardFigures({ title, figures, own = false, to }: BoardFiguresProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const word = (name: (typeof names)[number]) => (own && name === 'withheld' ? 'unreported' : name);
  return (
    <section className={board['group']}>
      <h2 className={classes.groupTitle}>{title}</h2>
      <ul className={classes.figures} aria-label={title}>
        {names.map((name) => (
          <li key={name}>
            <WayTo
              to={to}
              className={classes.figure}
              tone={figures[name] === 0 ? 'zero' : name === 'overdue' ? 'late' : undefined}
            >
              <span className={classes.number}>
                {formats.number(figures[name])}
                {name === 'overdue' && figures.overdue > 0 && (
                  <IconAlertTriangle size={18} stroke={1.9} aria-hidden="true" />
                )}
              </span>
              <span className={classes.label}>{t(`pact.home.figure.${word(name)}`)}</span>
              <span className={classes.hint}>{t(`pact.home.figureHint.${word(name)}`)}</span>
            </WayTo>
          </li>
        ))}
      </ul>
    </section>
  );
}
