import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from './mark.tsx';
import classes from './notice-screen.module.css';
import { Page } from './page.tsx';

/** What is not there and what is not for this person look the same. */
export function MissingScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('shell.missing.title')} purpose={t('shell.missing.text')} width="reading">
      <div className={classes.notice}>
        <Mark size={72} />
        <Button component={Link} to="/" variant="light">
          {t('shell.missing.home')}
        </Button>
      </div>
    </Page>
  );
}
