import { NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedLine, PlannedWord } from '#military/contract';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { PutForward } from '../../parts/put-forward.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useAskAgain } from '../contributions/contributions-query.ts';

interface SayOfLineProps {
  plan: string;
  line: PlannedLine;
  says: PlannedWord;
  close: () => void;
}

const acts = { accepted: 'accept', changed: 'change', refused: 'refuse' } as const;

/** Says exactly what leaves by this word, and for how much; a second person lets it leave. */
export function SayOfLine({ plan, line, says, close }: SayOfLineProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const askAgain = useAskAgain();
  const [lots, setLots] = useState<number | string>(line.lots);
  const say = useMutation({
    mutationFn: (reason: string) =>
      api.plans.sayOfLine({
        params: { id: plan },
        body: {
          need: line.need,
          offer: line.offer,
          says,
          ...(says === 'changed' && { lots: Number(lots) }),
          ...(reason !== '' && { reason }),
        },
      }),
    onSuccess: (said) => {
      askAgain();
      if (said.draft === undefined) close();
    },
  });
  const gives = line.ours.includes('offer');
  const quantity = says === 'changed' ? Number(lots) * line.lot : line.quantity;
  if (say.data?.draft !== undefined)
    return (
      <PutForward
        opened
        close={close}
        title={line.offerName}
        ready={false}
        send={() => {}}
        pending={false}
        error={undefined}
        begun={{ draft: say.data.draft, proposed: say.data.proposed }}
      >
        {undefined}
      </PutForward>
    );
  return (
    <ConfirmAct
      opened
      close={close}
      grave={says === 'refused'}
      title={`${line.offerName} · ${formats.number(quantity)} ${line.unit}`}
      will={[t(`military.plans.will.${says === 'refused' ? 'refused' : gives ? 'committed' : 'asked'}`)]}
      act={t(`military.plans.${acts[says]}`)}
      {...(says !== 'accepted' && { reason: 10 })}
      confirm={(reason) => say.mutate(reason)}
      pending={say.isPending}
      error={say.error}
    >
      {says === 'changed' && (
        <NumberInput
          required
          min={1}
          max={line.may.mostLots}
          allowDecimal={false}
          label={t('military.plans.lotsGiven')}
          description={t('military.plans.lotsMost', {
            most: formats.number(line.may.mostLots),
            lot: formats.number(line.lot),
            unit: line.unit,
          })}
          value={lots}
          onChange={setLots}
        />
      )}
    </ConfirmAct>
  );
}
