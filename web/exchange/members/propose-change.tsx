import { Checkbox, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import type { Wish } from './member-types.ts';
import { membersQuery, useTakeMembers } from './members-query.ts';
import { blankWish, wishOf } from './wish-of.ts';

const changes = [
  'join',
  'suspend',
  'return',
  'leave',
  'rotate',
  'revoke',
  'endpoint',
  'certificate',
  'threshold',
] as const satisfies readonly Wish['change'][];
const uses = ['record', 'checkpoint', 'witness'] as const;

interface ProposeChangeProps {
  first?: Wish['change'];
  /** Whom it is about, where the page says it already. */
  member?: string;
  close: () => void;
}

/** Draws up the next list with one change; it stands only once others have signed it. */
export function ProposeChange({ first = 'join', member, close }: ProposeChangeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const take = useTakeMembers();
  const { data } = useQuery(membersQuery);
  const own = data?.own?.member;
  const [form, setForm] = useState({ ...blankWish, change: first, member: member ?? '' });
  const wish = wishOf(form, own);
  const propose = useMutation({
    mutationFn: async (reason: string) => {
      if (wish === undefined) throw new TypeError('the form is not whole');
      return api.members.proposeChange({ body: { wish, reason } });
    },
    onSuccess: ({ proposal, members }) => {
      take(members);
      void navigate({ to: `/exchange/trust/${proposal}` });
    },
  });
  const list = data?.list?.members ?? [];
  const wanted = form.change === 'suspend' ? 'active' : form.change === 'return' ? 'suspended' : undefined;
  const candidates = list.filter(({ standing }) => wanted === undefined || standing === wanted);
  const holder = list.find(({ id }) => id === (form.member === '' ? own : form.member));
  const needsMember = form.change === 'suspend' || form.change === 'return' || form.change === 'revoke';
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('exchange.members.propose')}
      will={[
        t(`exchange.members.wishWill.${form.change}`),
        t('exchange.members.proposeWill.signed', { count: data?.list?.threshold ?? 1 }),
        t('exchange.members.proposeWill.second'),
      ]}
      act={t('exchange.members.proposeDo')}
      grave={form.change === 'suspend' || form.change === 'revoke' || form.change === 'leave'}
      reason={10}
      confirm={(reason) => wish !== undefined && propose.mutate(reason)}
      pending={propose.isPending}
      error={propose.error}
    >
      <Stack gap="sm">
        <Select
          allowDeselect={false}
          label={t('exchange.members.whatChanges')}
          data={changes.map((value) => ({ value, label: t(`exchange.members.wish.${value}`) }))}
          value={form.change}
          onChange={(value) => {
            const change = changes.find((one) => one === value);
            if (change !== undefined) setForm({ ...form, change });
          }}
        />
        {needsMember && (
          <Select
            searchable
            withAsterisk
            label={t('exchange.members.member')}
            data={candidates.map(({ id, names }) => ({ value: id, label: names[language] }))}
            value={form.member === '' ? null : form.member}
            onChange={(value) => setForm({ ...form, member: value ?? '', key: '' })}
          />
        )}
        {form.change === 'join' && (
          <Textarea
            withAsterisk
            autosize
            minRows={4}
            maxRows={10}
            dir="ltr"
            label={t('exchange.members.card')}
            description={t('exchange.members.cardHint')}
            value={form.card}
            onChange={(event) => setForm({ ...form, card: event.currentTarget.value })}
          />
        )}
        {form.change === 'rotate' && (
          <Select
            allowDeselect={false}
            label={t('exchange.members.keyUse')}
            data={uses.map((value) => ({ value, label: t(`exchange.members.use.${value}`) }))}
            value={form.use}
            onChange={(value) => setForm({ ...form, use: uses.find((one) => one === value) ?? 'record' })}
          />
        )}
        {form.change === 'revoke' && (
          <>
            <Select
              withAsterisk
              label={t('exchange.members.key')}
              data={(holder?.keys ?? [])
                .filter(({ revoked }) => revoked === undefined)
                .map(({ id, use }) => ({ value: id, label: `${use.join(', ')} · ${id}` }))}
              value={form.key === '' ? null : form.key}
              onChange={(value) => setForm({ ...form, key: value ?? '' })}
            />
            <TextInput
              withAsterisk
              label={t('exchange.members.keyReason')}
              value={form.keyReason}
              onChange={(event) => setForm({ ...form, keyReason: event.currentTarget.value })}
            />
            <TextInput
              type="datetime-local"
              label={t('exchange.members.revokedFrom')}
              description={t('exchange.members.revokedFromHint')}
              value={form.at}
              onChange={(event) => setForm({ ...form, at: event.currentTarget.value })}
            />
          </>
        )}
        {form.change === 'endpoint' && (
          <TextInput
            withAsterisk
            dir="ltr"
            label={t('exchange.members.endpoint')}
            placeholder="https://node.example:8443"
            value={form.endpoint}
            onChange={(event) => setForm({ ...form, endpoint: event.currentTarget.value })}
          />
        )}
        {form.change === 'certificate' && (
          <Checkbox
            label={t('exchange.members.lost')}
            checked={form.lost}
            onChange={(event) => setForm({ ...form, lost: event.currentTarget.checked })}
          />
        )}
        {form.change === 'threshold' && (
          <NumberInput
            min={1}
            max={500}
            label={t('exchange.members.threshold')}
            value={form.threshold}
            onChange={(value) => setForm({ ...form, threshold: Number(value) })}
          />
        )}
      </Stack>
    </ConfirmAct>
  );
}
