import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useAskAgain } from './ask-again.ts';
import type { RedressFile } from './redress-types.ts';

interface SayWordsProps {
  file: RedressFile;
  act: 'ask' | 'note';
  close: () => void;
}

/** A question to the person, or a note among officers. */
export function SayWords({ file, act, close }: SayWordsProps) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [text, setText] = useState('');
  const say = useMutation({
    mutationFn: () => {
      const input = { params: { id: file.id }, body: { text } };
      return act === 'ask' ? api.redress.askPerson(input) : api.redress.noteRedress(input);
    },
    onSuccess: () => {
      askAgain();
      close();
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t(act === 'ask' ? 'finance.redress.askTitle' : 'finance.redress.noteTitle')}
      will={[t(act === 'ask' ? 'finance.redress.askWill' : 'finance.redress.noteWill')]}
      act={t(act === 'ask' ? 'finance.redress.ask' : 'finance.redress.note')}
      confirm={() => text.trim().length >= 10 && say.mutate()}
      pending={say.isPending}
      error={say.error}
    >
      <Textarea
        required
        autosize
        minRows={4}
        dir="auto"
        maxLength={6000}
        label={t('finance.redress.words')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ConfirmAct>
  );
}
