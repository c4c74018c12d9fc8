import { useTranslation } from 'react-i18next';

/** Whoever said something, and why. */
export function Word({ what, by, reason }: { what: string; by: string; reason: string }) {
  const { t } = useTranslation();
  return (
    <span>
      {what} · <bdi>{t('thought.rails.byWhom', { by: `\u2068${by}\u2069` })}</bdi>: <bdi dir="auto">{reason}</bdi>
    </span>
  );
}
