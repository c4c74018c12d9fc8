import { useTranslation } from 'react-i18next';
import { Page } from '../shell/page.tsx';
import { useActor } from '../shell/session.ts';

export function HomeScreen() {
  const { t } = useTranslation();
  const actor = useActor();
  return (
    <Page title={t('shell.nav.home')}>
      <bdi>{actor.name}</bdi>
    </Page>
  );
}
