import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import type { ProblemPlace } from './problem-place.ts';

/** What a person calls a place: "O8.1 · Title · in French". */
export function usePlaceWords(): (place: ProblemPlace) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return ({ paragraph, code, fields, written }) =>
    [
      ...(paragraph === undefined ? [] : [t('pact.meetings.paragraph.number', { number: formats.number(paragraph) })]),
      ...(code === undefined || code === '' ? [] : [code]),
      ...fields.map((field) => t(`pact.meetings.fields.${field}`)),
      ...(written === undefined ? [] : [t(`parts.languages.${written}`)]),
    ].join(' · ');
}
