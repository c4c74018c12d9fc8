import { useTranslation } from 'react-i18next';
import { SectionTabs } from '../../parts/section-tabs.tsx';

/** The two screens of capacities. */
export function CapacityTabs() {
  const { t } = useTranslation();
  return (
    <SectionTabs
      label={t('military.capacities.title')}
      tabs={[
        { to: '/military/capacities', title: t('military.capacities.tabs.goals') },
        { to: '/military/activities', title: t('military.capacities.tabs.calendar') },
      ]}
    />
  );
}
