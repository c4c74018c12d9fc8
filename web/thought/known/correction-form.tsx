import { Alert, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PutForward } from '../../parts/put-forward.tsx';
import { ThreeTexts } from '../../parts/three-texts.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useAskAgain } from './known-query.ts';
import { type KnownDossier, noTexts, writtenOf } from './known-types.ts';

interface CorrectionFormProps {
  dossier: KnownDossier;
  /** The dossier is withdrawn; else its last version stands. */
  withdraws: boolean;
  close: () => void;
}

/** What was wrong in an own dossier, and what stands now: public, and for everybody who holds it. */
export function CorrectionForm({ dossier, withdraws, close }: CorrectionFormProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const askAgain = useAskAgain();
  const [wrong, setWrong] = useState(noTexts);
  const [stands, setStands] = useState(noTexts);
  const earlier = dossier.versions.filter((one) => one !== dossier.version);
  const [wrongVersion, setWrongVersion] = useState(withdraws ? dossier.version : earlier.at(-1));
  const said = { wrong: writtenOf(wrong), stands: writtenOf(stands) };
  const give = useMutation({
    mutationFn: () =>
      api.thoughtOpinions.giveCorrection({
        body: { dossier: dossier.id, wrongVersion: wrongVersion ?? '', ...said, withdrawn: withdraws },
      }),
    onSuccess: askAgain,
  });
  return (
    <PutForward
      opened
      close={close}
      title={t(withdraws ? 'thought.known.withdraw.title' : 'thought.known.correct.title')}
      ready={wrongVersion !== undefined && Object.values(said).every((one) => Object.keys(one).length > 0)}
      send={() => give.mutate()}
      pending={give.isPending}
      error={give.error}
      begun={give.data}
    >
      {withdraws ? (
        <Alert color="red" variant="light">
          {t('thought.known.withdraw.will')}
        </Alert>
      ) : earlier.length === 0 ? (
        <Alert color="amber" variant="light">
          {t('thought.known.correct.first')}
        </Alert>
      ) : (
        <Select
          allowDeselect={false}
          label={t('thought.known.correct.version')}
          data={earlier.map((value) => ({ value, label: formats.moment(value) }))}
          value={wrongVersion ?? null}
          onChange={(value) => setWrongVersion(value ?? undefined)}
        />
      )}
      <ThreeTexts long label={t('thought.known.correct.wrong')} texts={wrong} change={setWrong} />
      <ThreeTexts
        long
        label={t(withdraws ? 'thought.known.withdraw.stands' : 'thought.known.correct.stands')}
        texts={stands}
        change={setStands}
      />
    </PutForward>
  );
}
