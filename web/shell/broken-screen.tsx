import { Button, Code } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Refused } from '#base/client';
import { Refusal } from '../parts/refusal.tsx';
import classes from './notice-screen.module.css';
import { Page } from './page.tsx';

/** The error boundary: a refusal in the node's own words, anything else as what it is, a bug with its message. */
export function BrokenScreen({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useTranslation();
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  if (error instanceof Refused) {
    return (
      <Page title={t('parts.refusal.title')} width="reading">
        <Refusal error={error} again={again} />
      </Page>
    );
  }
  const offline = error instanceof TypeError && /fetch/i.test(error.message);
  const key = offline ? 'offline' : 'broken';
  return (
    <Page title={t(`shell.${key}.title`)} purpose={t(`shell.${key}.text`)} width="reading">
      <div className={classes.notice}>
        {!offline && (
          <Code block dir="ltr">
            {error instanceof Error ? error.message : String(error)}
          </Code>
        )}
        <Button variant="light" onClick={again}>
          {t(offline ? 'shell.offline.again' : 'shell.broken.reload')}
        </Button>
      </div>
    </Page>
  );
}
