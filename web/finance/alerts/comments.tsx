import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import type { Alert } from './alert-types.ts';
import classes from './alerts.module.css';
import { useTakeAlert } from './take-alert.ts';

export function Comments({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  const may = useMay();
  const take = useTakeAlert();
  const [text, setText] = useState('');
  const comment = useMutation({
    mutationFn: () => api.alerts.commentAlert({ params: { id: alert.id }, body: { text: text.trim() } }),
    onSuccess: (after) => {
      setText('');
      take(after);
    },
  });
  return (
    <Panel title={t('finance.alerts.comments')}>
      <Stack gap="md">
        {alert.comments.length === 0 && <span className={classes.small}>{t('finance.alerts.noComments')}</span>}
        <ul className={classes.entries}>
          {alert.comments.map((one) => (
            <li key={one.id}>
              <div className={`${classes.line} ${classes.small}`}>
                <PersonName name={one.by.name} strong />
                <When at={one.at} />
              </div>
              <p className={classes.text} dir="auto">
                {one.text}
              </p>
            </li>
          ))}
        </ul>
        {may('finance.alerts.decide') && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (text.trim() !== '') comment.mutate();
            }}
          >
            <Textarea
              autosize
              minRows={2}
              maxRows={10}
              maxLength={10_000}
              aria-label={t('finance.alerts.comment')}
              placeholder={t('finance.alerts.comment')}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Group justify="flex-end" mt="xs">
              <Button
                type="submit"
                size="sm"
                variant="default"
                disabled={text.trim() === ''}
                loading={comment.isPending}
              >
                {t('finance.alerts.commentAct')}
              </Button>
            </Group>
          </form>
        )}
        <Refusal error={comment.error} />
      </Stack>
    </Panel>
  );
}
