import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { listRoutes } from '#finance/contract';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import type { subject as words } from './i18n/en.ts';

export type ListedSubject = z.output<typeof listRoutes.subject.response>['subject'];
export type PartialDate = ListedSubject['birthDates'][number];
export type Identifier = ListedSubject['identifiers'][number];
export type SubjectSchema = ListedSubject['schema'];

export interface Terms {
  /** ISO 3166-1 alpha-2 in lower case; what is no code is given back as it is. */
  country: (code: string) => string;
  schema: (schema: SubjectSchema) => string;
  identifier: (type: Identifier['type']) => string;
  /** `names`, `birthDates`; an unknown field is shown by its own name. */
  field: (field: string) => string;
  partialDate: (date: PartialDate) => string;
}

type Field = keyof (typeof words)['field'];

/** The words of lists and books in the reader's language: countries, kinds, documents, fields, half-known dates. */
export function useTerms(): Terms {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  return useMemo(() => {
    const regions = new Intl.DisplayNames(language, { type: 'region' });
    const month = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const day = (date: string): string => {
      const whole = new Date(date);
      if (Number.isNaN(whole.getTime())) return date;
      if (/^\d{4}$/.test(date)) return date;
      if (/^\d{4}-\d{2}$/.test(date)) return month.format(whole);
      return formats.date(date);
    };
    return {
      country: (code) => (/^[a-z]{2}$/.test(code) ? (regions.of(code.toUpperCase()) ?? code) : code),
      schema: (schema) => t(`finance.subject.schema.${schema}`),
      identifier: (type) => t(`finance.subject.identifier.${type}`),
      field: (field) =>
        i18n.exists(`finance.subject.field.${field}`) ? t(`finance.subject.field.${field as Field}`) : field,
      partialDate: ({ date, until, approximate }) => {
        const from =
          until === undefined ? day(date) : t('finance.subject.date.between', { from: day(date), until: day(until) });
        return approximate === true ? t('finance.subject.date.about', { date: from }) : from;
      },
    };
  }, [t, i18n, language, formats]);
}
