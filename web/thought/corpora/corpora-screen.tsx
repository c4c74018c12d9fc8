import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/page.tsx';
import classes from '../known/known.module.css';
import { ScripturePanel } from './scripture-panel.tsx';
import { WorksPanel } from './works-panel.tsx';

/** The texts that this node checks quotations against. */
export function CorporaScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('thought.nav.corpora')} purpose={t('thought.corpora.purpose')} width="reading">
      <div className={classes.stack}>
        <ScripturePanel />
        <WorksPanel />
      </div>
    </Page>
  );
}
