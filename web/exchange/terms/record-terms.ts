import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { terms as words } from './i18n/en.ts';

export interface RecordTerms {
  /** `designation` → "Designation"; an unknown type is shown by its own name. */
  type: (type: string) => string;
  /** `legal_basis` → "Legal basis"; undefined where the vocabulary has no word. */
  property: (name: string) => string | undefined;
  /** A usual value in words; anything else stays as it was written. */
  value: (value: string) => string;
}

type Of<K extends 'type' | 'property' | 'value'> = keyof (typeof words)[K];

/** The words of records in the reader's language: their types, properties and usual values. */
export function useRecordTerms(): RecordTerms {
  const { t, i18n } = useTranslation();
  return useMemo(
    () => ({
      type: (type) =>
        i18n.exists(`exchange.terms.type.${type}`) ? t(`exchange.terms.type.${type as Of<'type'>}`) : type,
      property: (name) =>
        /^[a-z_]+$/.test(name) && i18n.exists(`exchange.terms.property.${name}`)
          ? t(`exchange.terms.property.${name as Of<'property'>}`)
          : undefined,
      value: (value) =>
        /^[a-z-]+$/.test(value) && i18n.exists(`exchange.terms.value.${value}`)
          ? t(`exchange.terms.value.${value as Of<'value'>}`)
          : value,
    }),
    [t, i18n],
  );
}
