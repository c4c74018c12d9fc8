import { useTranslation } from 'react-i18next';
import type { MatrixCell } from '#pact/contract';
import { Panel } from '../../parts/panel.tsx';
import { CellSign } from './cell-sign.tsx';
import classes from './matrix.module.css';

const standings = [
  'complete',
  'substantial',
  'limited',
  'not-started',
  'no-evidence',
  'withheld',
  'declined',
] as const satisfies readonly MatrixCell['standing'][];
const verifications = ['verified', 'in-part', 'contested', 'not-verified'] as const;
const marks = ['at-risk', 'overdue', 'long-overdue'] as const;

/** Every sign of the matrix with its words. */
export function Legend() {
  const { t } = useTranslation();
  const signs: readonly (readonly [MatrixCell, string])[] = [
    ...standings.map((standing) => [{ standing, marks: [] }, t(`pact.matrix.standing.${standing}`)] as const),
    ...verifications.map(
      (verification) =>
        [{ standing: 'limited', verification, marks: [] }, t(`pact.matrix.verification.${verification}`)] as const,
    ),
    ...marks.map((mark) => [{ standing: 'limited', marks: [mark] }, t(`pact.matrix.mark.${mark}`)] as const),
  ];
  return (
    <Panel title={t('pact.matrix.legend')}>
      <ul className={classes.legend}>
        {signs.map(([cell, words]) => (
          <li key={words}>
            <CellSign cell={cell} />
            {words}
          </li>
        ))}
        <li>
          <span className={classes.sign} aria-hidden />
          {t('pact.matrix.notOwed')}
        </li>
      </ul>
    </Panel>
  );
}
