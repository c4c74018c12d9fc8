import { MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { type Begun, type CommitmentPage, statuses, textKey } from './commitment-types.ts';
import classes from './commitment.module.css';
import { EvidenceFields, type PieceDraft, pieceOf, wholePiece } from './evidence-fields.tsx';
import { type Audience, PutForm, ReachFields, type TextLanguage } from './put-form.tsx';

/** How far this state is with a commitment, with what shows it. */
export function ReportDialog(props: { page: CommitmentPage; close: () => void; begun: (put: Begun) => void }) {
  const { page, close, begun } = props;
  const { t } = useTranslation();
  const own = useLanguage();
  const key = textKey[own];
  const [status, setStatus] = useState(page.now?.status ?? 'limited');
  const [asOf, setAsOf] = useState(() => new Date().toISOString().slice(0, 10));
  const [actual, setActual] = useState<string | number>(page.indicator.actual ?? '');
  const [milestonesDone, setDone] = useState(page.milestones.filter(({ done }) => done).map(({ code }) => code));
  const [text, setText] = useState('');
  const [pieces, setPieces] = useState<readonly PieceDraft[]>([]);
  const [evidenceRefs, setRefs] = useState<string[]>([]);
  const [reach, setReach] = useState<{ audience: Audience; language: TextLanguage }>({
    audience: 'members',
    language: own,
  });
  const known = knownEvidence(page);
  const give = useMutation({
    mutationFn: () =>
      api.pactProgress.giveReport({
        body: {
          commitment: page.id,
          status,
          asOf,
          ...(typeof actual === 'number' && { actual }),
          milestonesDone,
          text,
          evidence: pieces.map(pieceOf),
          evidenceRefs,
          ...reach,
        },
      }),
    onSuccess: begun,
  });
  return (
    <PutForm
      title={t('pact.commitment.giveReport')}
      close={close}
      hints={[t('pact.commitment.form.secondHint')]}
      ready={text.trim() !== '' && asOf !== '' && pieces.every(wholePiece)}
      pending={give.isPending}
      error={give.error}
      submit={() => give.mutate()}
    >
      <div className={classes.two}>
        <Select
          allowDeselect={false}
          label={t('pact.commitment.form.status')}
          data={statuses.map((value) => ({ value, label: t(`pact.commitment.statusIs.${value}`) }))}
          value={status}
          onChange={(value) => setStatus(statuses.find((one) => one === value) ?? 'limited')}
        />
        <TextInput
          required
          type="date"
          label={t('pact.commitment.form.asOf')}
          value={asOf}
          onChange={(event) => setAsOf(event.currentTarget.value)}
        />
      </div>
      <NumberInput
        label={t('pact.commitment.form.actual', { unit: page.indicator.unit[key] })}
        value={actual}
        onChange={setActual}
      />
      {page.milestones.length > 0 && (
        <MultiSelect
          label={t('pact.commitment.form.milestones')}
          data={page.milestones.map(({ code, title }) => ({ value: code, label: title[key] }))}
          value={milestonesDone}
          onChange={setDone}
        />
      )}
      <Textarea
        required
        autosize
        minRows={4}
        dir="auto"
        maxLength={50_000}
        label={t('pact.commitment.form.text')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {known.length > 0 && (
        <MultiSelect
          label={t('pact.commitment.form.known')}
          data={known.map(({ id, title }) => ({ value: id, label: title }))}
          value={evidenceRefs}
          onChange={setRefs}
        />
      )}
      <EvidenceFields pieces={pieces} change={setPieces} least={0} />
      <ReachFields {...reach} change={(part) => setReach({ ...reach, ...part })} />
    </PutForm>
  );
}

/** Standing evidence of this state, each piece once. */
function knownEvidence({ history }: CommitmentPage): { id: string; title: string }[] {
  const pieces = history.flatMap((one) =>
    one.what === 'evidence' && one.said.own && !one.said.replaced ? [one.said] : [],
  );
  return pieces.filter(({ revoked }) => !revoked).map(({ id, title }) => ({ id, title }));
}
