import { Select, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { type Begun, findings, type Report, type Review, statuses } from './commitment-types.ts';
import classes from './commitment.module.css';
import { type Audience, PutForm, ReachFields, type TextLanguage } from './put-form.tsx';

/** What was found of one version of a report, by somebody who did not report. */
export function ReviewDialog(props: { report: Report; close: () => void; begun: (put: Begun) => void }) {
  const { report, close, begun } = props;
  const { t } = useTranslation();
  const own = useLanguage();
  const [finding, setFinding] = useState<Review['finding']>('verified');
  const [statusFound, setStatusFound] = useState(report.status);
  const [text, setText] = useState('');
  const [reach, setReach] = useState<{ audience: Audience; language: TextLanguage }>({
    audience: 'members',
    language: own,
  });
  const give = useMutation({
    mutationFn: () => {
      const { id, version } = report;
      return api.pactProgress.giveReview({ body: { report: id, version, finding, statusFound, text, ...reach } });
    },
    onSuccess: (put) => {
      close();
      begun(put);
    },
  });
  return (
    <PutForm
      title={t('pact.commitment.giveReview')}
      close={close}
      hints={[t('pact.commitment.form.apartHint'), t('pact.commitment.form.secondHint')]}
      ready={text.trim() !== ''}
      pending={give.isPending}
      error={give.error}
      submit={() => give.mutate()}
    >
      <div className={classes.two}>
        <Select
          allowDeselect={false}
          label={t('pact.commitment.form.finding')}
          data={findings.map((value) => ({ value, label: t(`pact.commitment.findingIs.${value}`) }))}
          value={finding}
          onChange={(value) => setFinding(findings.find((one) => one === value) ?? 'in-part')}
        />
        <Select
          allowDeselect={false}
          label={t('pact.commitment.form.statusFound')}
          data={statuses.map((value) => ({ value, label: t(`pact.commitment.statusIs.${value}`) }))}
          value={statusFound}
          onChange={(value) => setStatusFound(statuses.find((one) => one === value) ?? report.status)}
        />
      </div>
      <Textarea
        required
        autosize
        minRows={4}
        dir="auto"
        maxLength={50_000}
        label={t('pact.commitment.form.found')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ReachFields {...reach} change={(part) => setReach({ ...reach, ...part })} />
    </PutForm>
  );
}
