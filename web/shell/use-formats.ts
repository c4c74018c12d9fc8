import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/language.ts';
import { type Formats, formatsFor } from './formats.ts';
import { sessionQuery } from './session.ts';

/** The formats of the language on the screen and of this node's state. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const { data } = useQuery(sessionQuery);
  const locale = data?.node.locale ?? 'ar';
  return useMemo(() => formatsFor(i18n.language as Language, locale), [i18n.language, locale]);
}
