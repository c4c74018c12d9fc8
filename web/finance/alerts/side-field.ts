import { useTranslation } from 'react-i18next';
import { useTerms } from '../subject/terms.ts';

/** `row.names` → "Customer: names"; `listed.birthDates` → "Listed subject: dates of birth". */
export function useSideFieldName(): (field: string) => string {
  const { t } = useTranslation();
  const terms = useTerms();
  return (field) => {
    const [side = '', name = ''] = field.split('.');
    if (name === '') return terms.field(side);
    return `${t(side === 'row' ? 'finance.alerts.customer' : 'finance.alerts.listed')}: ${terms.field(name)}`;
  };
}
