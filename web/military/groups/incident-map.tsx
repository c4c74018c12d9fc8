import { useTranslation } from 'react-i18next';
import type { EventView } from '#military/contract';
import classes from './groups.module.css';

/** Where events were. */
export function IncidentMap({ events }: { events: readonly EventView[] }) {
  const { t } = useTranslation();
  const placed = events.filter(({ latitude, longitude }) => latitude !== null && longitude !== null);
  return (
    <p className={classes.soft}>
      {placed.length === 0 ? t('military.groups.map.empty') : t('military.groups.map.shown', { count: placed.length })}
    </p>
  );
}
