import { Checkbox, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import type { Begun, Review } from './commitment-types.ts';
import { type Audience, PutForm, ReachFields, type TextLanguage } from './put-form.tsx';

/** What this state answers to a finding; it is shown wherever the finding is. */
export function ReplyDialog(props: { review: Review; close: () => void; begun: (put: Begun) => void }) {
  const { review, close, begun } = props;
  const { t } = useTranslation();
  const own = useLanguage();
  const [text, setText] = useState('');
  const [asksCorrection, setAsks] = useState(false);
  const [reach, setReach] = useState<{ audience: Audience; language: TextLanguage }>({
    audience: 'members',
    language: own,
  });
  const give = useMutation({
    mutationFn: () => api.pactProgress.giveReply({ body: { review: review.id, text, asksCorrection, ...reach } }),
    onSuccess: (put) => {
      close();
      begun(put);
    },
  });
  return (
    <PutForm
      title={t('pact.commitment.giveReply')}
      close={close}
      hints={[t('pact.commitment.form.secondHint')]}
      ready={text.trim() !== ''}
      pending={give.isPending}
      error={give.error}
      submit={() => give.mutate()}
    >
      <Textarea
        required
        autosize
        minRows={4}
        dir="auto"
        maxLength={50_000}
        label={t('pact.commitment.form.reply')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Checkbox
        label={t('pact.commitment.form.asksCorrection')}
        checked={asksCorrection}
        onChange={(event) => setAsks(event.currentTarget.checked)}
      />
      <ReachFields {...reach} change={(part) => setReach({ ...reach, ...part })} />
    </PutForm>
  );
}
