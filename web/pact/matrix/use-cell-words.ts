import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixCell } from '#pact/contract';
import { useFormats } from '../../shell/use-formats.ts';

/** What a cell says, in words: `limited · reviewed by nobody · overdue · by its own day, 3 March 2027`. */
export function useCellWords(): (cell: MatrixCell) => string[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(
    () =>
      ({ standing, verification, marks, due }: MatrixCell) => [
        t(`pact.matrix.standing.${standing}`),
        ...(verification === undefined ? [] : [t(`pact.matrix.verification.${verification}`)]),
        ...marks.map((mark) => t(`pact.matrix.mark.${mark}`)),
        ...(due === undefined ? [] : [t('pact.matrix.ownDay', { day: formats.date(due) })]),
      ],
    [t, formats],
  );
}
