import { useTranslation } from 'react-i18next';
import { Page } from '../shell/page.tsx';
import { FactorsPanel } from './factors-panel.tsx';
import { LookPanel } from './look-panel.tsx';
import classes from './me.module.css';
import { PasswordPanel } from './password-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';
import { WhoPanel } from './who-panel.tsx';

/** My own account. */
export function MeScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('me.title')} purpose={t('me.purpose')} width="reading">
      <div className={classes.panels}>
        <WhoPanel />
        <LookPanel />
        <FactorsPanel />
        <SessionsPanel />
        <PasswordPanel />
      </div>
    </Page>
  );
}
