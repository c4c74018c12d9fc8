import { MultiSelect, Radio, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useToDraft } from '../drafts/to-draft.ts';
import { composeChoicesQuery } from '../members-named.ts';
import type { Sheet } from '../records/record-types.ts';

/** Asks the originator whether its record may be passed on, to whom and for what. */
export function AskConsent({ sheet, close }: { sheet: Sheet; close: () => void }) {
  const { t } = useTranslation();
  const toDraft = useToDraft();
  const choices = useQuery(composeChoicesQuery(useLanguage())).data;
  const [to, setTo] = useState<string[]>([]);
  const [purposes, setPurposes] = useState<string[]>([]);
  const [urgency, setUrgency] = useState<'urgent' | 'normal'>('normal');
  const ask = useMutation({
    mutationFn: (reason: string) =>
      api.release.askConsent({ params: { id: sheet.id }, body: { to, purposes, urgency, reason } }),
    onSuccess: toDraft,
  });
  const others = choices?.members.filter(({ id, active }) => active && id !== sheet.origin.id) ?? [];
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('exchange.consents.askTitle')}
      will={[
        t('exchange.consents.will.draft'),
        t('exchange.consents.will.asks', { who: `\u2068${sheet.origin.name}\u2069` }),
        t('exchange.consents.will.nothing'),
      ]}
      act={t('exchange.records.beginDraft')}
      reason={10}
      confirm={(reason) => to.length > 0 && ask.mutate(reason)}
      pending={ask.isPending}
      error={ask.error}
    >
      <Stack gap="sm">
        <MultiSelect
          withAsterisk
          searchable
          label={t('exchange.consents.to')}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={to}
          onChange={setTo}
        />
        <MultiSelect
          label={t('exchange.consents.purposes')}
          description={t('exchange.consents.purposesHint')}
          data={choices?.purposes.map(({ key, name }) => ({ value: key, label: name })) ?? []}
          value={purposes}
          onChange={setPurposes}
        />
        <Radio.Group
          label={t('exchange.consents.urgency')}
          value={urgency}
          onChange={(value) => setUrgency(value === 'urgent' ? 'urgent' : 'normal')}
        >
          <Stack gap={6} mt={4}>
            <Radio size="sm" value="normal" label={t('exchange.consents.normal')} />
            <Radio size="sm" value="urgent" label={t('exchange.consents.urgent')} />
          </Stack>
        </Radio.Group>
      </Stack>
    </ConfirmAct>
  );
}
