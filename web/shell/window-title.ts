import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** `Audit log · Mithaq` */
export function useWindowTitle(title: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('shell.product')}`;
  }, [title, t]);
}
