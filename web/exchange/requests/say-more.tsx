import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useToDraft } from '../drafts/to-draft.ts';
import type { Request } from './request-types.ts';

interface SayMoreProps {
  request: Request;
  act: 'clarify' | 'withdraw';
  close: () => void;
}

/** The asker's word: the answer to a question back, or that the request is taken back. */
export function SayMore({ request, act, close }: SayMoreProps) {
  const { t } = useTranslation();
  const toDraft = useToDraft();
  const params = { id: request.id };
  const begin = useMutation({
    mutationFn: (text: string) =>
      act === 'clarify'
        ? api.requests.clarifyRequest({ params, body: { text } })
        : api.requests.withdrawRequest({ params, body: { reason: text } }),
    onSuccess: toDraft,
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t(`exchange.requests.${act}`)}
      will={[t('exchange.requests.will.draft'), t(`exchange.requests.will.${act}`)]}
      act={t('exchange.records.beginDraft')}
      grave={act === 'withdraw'}
      reason={10}
      confirm={(text) => begin.mutate(text)}
      pending={begin.isPending}
      error={begin.error}
    />
  );
}
