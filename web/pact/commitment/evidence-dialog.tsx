import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shell/api.ts';
import type { Begun, CommitmentPage } from './commitment-types.ts';
import { emptyPiece, EvidenceFields, pieceOf, wholePiece } from './evidence-fields.tsx';
import { type Audience, PutForm, ReachFields } from './put-form.tsx';

/** Evidence of a commitment by itself, before or after a report. */
export function EvidenceDialog(props: { page: CommitmentPage; close: () => void; begun: (put: Begun) => void }) {
  const { page, close, begun } = props;
  const { t } = useTranslation();
  const [pieces, setPieces] = useState([emptyPiece(1)] as readonly ReturnType<typeof emptyPiece>[]);
  const [audience, setAudience] = useState<Audience>('members');
  const give = useMutation({
    mutationFn: () =>
      api.pactProgress.giveEvidence({ body: { commitments: [page.id], evidence: pieces.map(pieceOf), audience } }),
    onSuccess: begun,
  });
  return (
    <PutForm
      title={t('pact.commitment.giveEvidence')}
      close={close}
      hints={[t('pact.commitment.form.needsPlace'), t('pact.commitment.form.secondHint')]}
      ready={pieces.length > 0 && pieces.every(wholePiece)}
      pending={give.isPending}
      error={give.error}
      submit={() => give.mutate()}
    >
      <EvidenceFields pieces={pieces} change={setPieces} least={1} />
      <ReachFields audience={audience} change={(reach) => setAudience(reach.audience ?? audience)} />
    </PutForm>
  );
}
