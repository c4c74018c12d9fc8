import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../shell/formats.ts';
import { useLanguage } from '../../shell/language.ts';
import { useSession } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';

/** Writes a day of which the year or the month alone may be known. */
export function useKnownDay(): (day: string, precision?: string) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const { node } = useSession();
  return useMemo(() => {
    const locale = `${localeOf(language, node.locale)}-u-ca-gregory`;
    const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
    const year = new Intl.DateTimeFormat(locale, { year: 'numeric' });
    return (day, precision) => {
      // Noon: a day is the same day wherever the reader sits.
      if (day.length === 10) return formats.date(day);
      if (day.length === 4) return year.format(new Date(`${day}-07-01T12:00:00`));
      const said = month.format(new Date(`${day}-15T12:00:00`));
      return precision === 'by-month' ? t('pact.members.by', { month: said }) : said;
    };
  }, [t, formats, language, node.locale]);
}
