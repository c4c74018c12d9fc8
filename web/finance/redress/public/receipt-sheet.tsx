import { Button, CopyButton, Group } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../../parts/when.tsx';
import classes from './public.module.css';

interface ReceiptSheetProps {
  receipt: { reference: string; code: string; dueAt: string };
  done: () => void;
}

/** What the person takes along: reference, code, and the day of the answer. The code is shown this once. */
export function ReceiptSheet({ receipt: { reference, code, dueAt }, done }: ReceiptSheetProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={classes.receipt}>
      <h2 ref={heading} tabIndex={-1}>
        {t('finance.redress.public.sent')}
      </h2>
      <p>{t('finance.redress.public.keep')}</p>
      <div>
        <span className={classes.small}>{t('finance.redress.public.reference')}</span>
        <code className={classes.letters} dir="ltr" data-testid="reference">
          {reference}
        </code>
      </div>
      <div>
        <span className={classes.small}>{t('finance.redress.public.code')}</span>
        <code className={classes.letters} dir="ltr" data-testid="code">
          {code}
        </code>
      </div>
      <p>
        {t('finance.redress.public.dueBy')} <b>{<When at={dueAt} show="both" />}</b>
      </p>
      <Group gap="sm">
        <CopyButton value={`${reference}\n${code}`}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
              onClick={copy}
            >
              {t(copied ? 'shell.copied' : 'finance.redress.public.copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          {t('finance.redress.public.print')}
        </Button>
        <Button onClick={done}>{t('finance.redress.public.noted')}</Button>
      </Group>
    </section>
  );
}
