import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { CellSign } from './cell-sign.tsx';
import classes from './matrix.module.css';
import type { PlacedCell } from './matrix-types.ts';
import { useCellWords } from './use-cell-words.ts';

/** The cell under the pointer or the keys, in full words. The same is the name of the cell, so nobody is told twice. */
export function ReadingLine({ placed }: { placed: PlacedCell | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const say = useCellWords();
  return (
    <p className={classes.reading} aria-hidden>
      {placed === undefined ? (
        t('pact.matrix.read')
      ) : (
        <>
          <CellSign cell={placed.cell} />
          <span>
            <strong>
              <bdi>{placed.row.code}</bdi> · <bdi>{placed.state.name[language]}</bdi>
            </strong>{' '}
            {placed.row.title[language]}: {say(placed.cell).join(' · ')} ·{' '}
            {t('pact.matrix.due', { day: formats.date(placed.row.due) })}
            {placed.row.lead !== undefined &&
              ` · ${t('pact.matrix.lead', { state: `\u2068${placed.row.lead}\u2069` })}`}
          </span>
        </>
      )}
    </p>
  );
}
