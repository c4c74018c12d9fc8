import { Button, NumberInput, Select, Textarea } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useActor } from '../../shell/session.ts';
import { useTakeReview } from './dossier-query.ts';
import type { Review, Turn } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { useTurnName } from './turn-name.ts';

const roleOf = {
  'scholar-a': 'scholar',
  'scholar-b': 'scholar',
  rights: 'rights-reviewer',
  language: 'language-reviewer',
  editor: 'editor',
} as const satisfies Record<Turn['role'], string>;

/** Asks somebody to review until a day; or, of a review that is one's own, hands it on with the reason. */
export function AssignForm({ id, review, hand }: { id: string; review: Review; hand?: Turn }) {
  const { t } = useTranslation();
  const nameOf = useTurnName();
  const take = useTakeReview(id);
  const actor = useActor();
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => api.node.colleagues({}),
    staleTime: 60_000,
  }).data;
  const open: readonly Turn[] =
    hand === undefined ? review.stages.filter(({ state }) => state === 'before' || state === 'turn') : [hand];
  const [chosen, setChosen] = useState(0);
  const [account, setAccount] = useState<string | null>(null);
  const [days, setDays] = useState(14);
  const [reason, setReason] = useState('');
  const turn = open[chosen] ?? open[0];
  const give = useMutation({
    mutationFn: ({ role, language }: Turn) => {
      const body = { role, ...(language !== undefined && { language }), account: account ?? '' };
      return hand === undefined
        ? api.thoughtReview.assignReview({ params: { id }, body: { ...body, days } })
        : api.thoughtReview.delegateReview({ params: { id }, body: { ...body, reason } });
    },
    onSuccess: (after) => {
      setAccount(null);
      take(after);
    },
  });
  if (turn === undefined) return null;
  const fit = colleagues?.items.filter((one) => one.roles.includes(roleOf[turn.role]) && one.id !== actor.id) ?? [];
  return (
    <form
      className={classes.fields}
      onSubmit={(event) => {
        event.preventDefault();
        give.mutate(turn);
      }}
    >
      <div className={classes.row}>
        {hand === undefined && (
          <Select
            allowDeselect={false}
            label={t('thought.review.stage')}
            data={open.map((one, n) => ({ value: String(n), label: nameOf(one) }))}
            value={String(Math.min(chosen, open.length - 1))}
            onChange={(value) => {
              setChosen(Number(value));
              setAccount(null);
            }}
          />
        )}
        <Select
          searchable
          label={t('thought.review.reviewer')}
          nothingFoundMessage={t('thought.review.nobody')}
          data={fit.map((one) => ({ value: one.id, label: one.name }))}
          value={account}
          onChange={setAccount}
        />
        {hand === undefined && (
          <NumberInput
            min={1}
            max={90}
            label={t('thought.review.days')}
            value={days}
            onChange={(value) => setDays(Number(value) || 14)}
          />
        )}
      </div>
      {hand !== undefined && (
        <Textarea
          autosize
          required
          dir="auto"
          label={t('thought.review.handReason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Refusal error={give.error} />
      <Button
        type="submit"
        className={classes.end ?? ''}
        variant="default"
        disabled={account === null || (hand !== undefined && reason.trim().length < 10)}
        loading={give.isPending}
        leftSection={<IconUserPlus size={17} stroke={1.7} />}
      >
        {hand === undefined ? t('thought.review.assign') : t('thought.review.hand', { role: nameOf(hand) })}
      </Button>
    </form>
  );
}
