import type { MatrixCell } from '#pact/contract';
import classes from './matrix.module.css';

const glyphs = { verified: '✓', 'in-part': '½', contested: '≠', 'not-verified': '✕', unreviewed: '' } as const;

/** A cell as a sign: a shape for how it stands, a letter for who looked at it, an edge for the calendar; never colour alone. */
export function CellSign({ cell: { standing, verification = 'unreviewed', marks } }: { cell: MatrixCell }) {
  const edge =
    marks.find((mark) => mark === 'long-overdue' || mark === 'overdue') ?? marks.find((m) => m === 'at-risk');
  return (
    <span className={classes.sign} data-edge={edge} aria-hidden>
      <span className={classes.shape} data-standing={standing} />
      <span className={classes.glyph}>{glyphs[verification]}</span>
    </span>
  );
}
