import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../parts/refusal.tsx';
import classes from './public.module.css';

interface WriteWordsProps {
  title: string;
  hint: string;
  act: string;
  send: { mutate: (text: string, on: { onSuccess: () => void }) => void; isPending: boolean; error: unknown };
}

/** One text and one button: to say more, or to appeal. */
export function WriteWords({ title, hint, act, send }: WriteWordsProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const short = text.trim().length < 10;
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (short || send.isPending) return;
          send.mutate(text, {
            onSuccess: () => {
              setText('');
              setTried(false);
            },
          });
        }}
      >
        <Stack gap="sm">
          <Textarea
            autosize
            minRows={3}
            maxRows={16}
            size="md"
            dir="auto"
            maxLength={6000}
            aria-label={title}
            description={hint}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            error={tried && short ? t('finance.redress.public.short') : undefined}
          />
          <Refusal error={send.error} />
          <Button type="submit" variant="default" loading={send.isPending}>
            {act}
          </Button>
          <p className={classes.small} role="status">
            {send.isPending ? t('finance.redress.public.working') : ''}
          </p>
        </Stack>
      </form>
    </section>
  );
}
