import { Button, Select, Stack, Textarea } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useTakeReview } from './dossier-query.ts';
import type { Dossier, Review, Turn } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { useTurnName } from './turn-name.ts';

interface SignFormProps {
  dossier: Dossier;
  review: Review;
  turn: Turn | { role: 'dissent' };
}

/** A reviewer's word on exactly what stands on the screen. */
export function SignForm({ dossier, review, turn }: SignFormProps) {
  const { t } = useTranslation();
  const nameOf = useTurnName();
  const take = useTakeReview(dossier.id);
  const choices =
    turn.role === 'dissent'
      ? (['dissent'] as const)
      : turn.role === 'rights'
        ? (['agree', 'remark', 'return', 'veto'] as const)
        : (['agree', 'remark', 'return'] as const);
  const [decision, setDecision] = useState<(typeof choices)[number]>(choices[0]);
  const [reasons, setReasons] = useState('');
  const [groupReason, setGroupReason] = useState('');
  const [interest, setInterest] = useState('');
  const groups = dossier.version.namedGroups;
  const asksGroups = turn.role === 'rights' && groups.length > 0 && (decision === 'agree' || decision === 'remark');
  const short = decision !== 'agree' && reasons.trim().length < 20;
  const sign = useMutation({
    mutationFn: () =>
      api.thoughtReview.decideReview({
        params: { id: dossier.id },
        body: { ...turn, decision, reasons, interest, seen: review.contentHash, ...(asksGroups && { groupReason }) },
      }),
    onSuccess: take,
  });
  return (
    <form
      className={classes.part}
      onSubmit={(event) => {
        event.preventDefault();
        sign.mutate();
      }}
    >
      <Stack gap="sm">
        <Select
          allowDeselect={false}
          label={`${nameOf(turn)} · ${t('thought.review.decision')}`}
          data={choices.map((value) => ({ value, label: t(`thought.review.decisions.${value}`) }))}
          value={decision}
          onChange={(value) => setDecision(choices.find((one) => one === value) ?? choices[0])}
        />
        <p className={classes.small}>{t(`thought.review.will.${decision}`)}</p>
        <Textarea
          autosize
          minRows={2}
          dir="auto"
          required={decision !== 'agree'}
          label={t('thought.review.reasons')}
          value={reasons}
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
        {asksGroups && (
          <Textarea
            autosize
            required
            minRows={2}
            dir="auto"
            label={t('thought.review.groups', { groups: `\u2068${groups.join('، ')}\u2069` })}
            value={groupReason}
            onChange={(event) => setGroupReason(event.currentTarget.value)}
          />
        )}
        <Textarea
          autosize
          minRows={1}
          dir="auto"
          label={t('thought.review.interest')}
          description={t('thought.review.interestHint')}
          value={interest}
          onChange={(event) => setInterest(event.currentTarget.value)}
        />
        <Refusal error={sign.error} />
        <Button
          type="submit"
          className={classes.end ?? ''}
          color={decision === 'veto' ? 'red' : 'green'}
          disabled={short || (asksGroups && groupReason.trim().length < 20)}
          loading={sign.isPending}
          leftSection={<IconSignature size={18} stroke={1.7} />}
        >
          {t('thought.review.sign')}
        </Button>
      </Stack>
    </form>
  );
}
