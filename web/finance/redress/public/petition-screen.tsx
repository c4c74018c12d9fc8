import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shell/api.ts';
import { useLanguage } from '../../../shell/language.ts';
import { PetitionForm, type Written } from './petition-form.tsx';
import { PublicFrame } from './public-frame.tsx';
import { ReceiptSheet } from './receipt-sheet.tsx';
import { workDone } from './with-work.ts';

/** `/redress`: somebody says "I am not that person", or asks for delisting or for money to live on. */
export function PetitionScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [again, setAgain] = useState(0);
  const send = useMutation({
    mutationFn: async (written: Written) =>
      api.redressPage.sendPetition({ body: { ...written, language, proof: await workDone() } }),
  });
  return (
    <PublicFrame
      title={t('finance.redress.public.title')}
      lead={t('finance.redress.public.lead')}
      other={{ to: '/redress/follow', title: t('finance.redress.public.follow') }}
    >
      {send.data === undefined ? (
        <PetitionForm key={again} send={send.mutate} sending={send.isPending} error={send.error} />
      ) : (
        <ReceiptSheet
          receipt={send.data}
          done={() => {
            send.reset();
            setAgain(again + 1);
          }}
        />
      )}
    </PublicFrame>
  );
}
