import { Checkbox, Radio, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useToDraft } from '../drafts/to-draft.ts';
import type { Sheet } from '../records/record-types.ts';

/** Who loses what was sent, which versions, and why; it leaves as a notice, after a second person. */
export function RecallDialog({ sheet, close }: { sheet: Sheet; close: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const toDraft = useToDraft();
  const holders = sheet.deliveries.filter(({ state }) => state !== 'recalled' && state !== 'hidden');
  const versions = sheet.history.filter(({ recalled }) => !recalled).map(({ version }) => version);
  const [which, setWhich] = useState<'all' | 'some'>('all');
  const [from, setFrom] = useState<string[]>(holders.map(({ member }) => member.id));
  const [some, setSome] = useState<string[]>([sheet.version]);
  const losing = holders.filter(({ member }) => from.includes(member.id)).map(({ member }) => member.name);
  const begin = useMutation({
    mutationFn: (reason: string) =>
      api.release.recallRecord({
        params: { id: sheet.id },
        body: {
          reason,
          ...(which === 'some' && { versions: some }),
          ...(from.length < holders.length && { from }),
        },
      }),
    onSuccess: toDraft,
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('exchange.recalls.dialogTitle')}
      will={[
        t('exchange.recalls.will.draft'),
        t('exchange.recalls.will.lose', {
          who: losing.length === 0 ? '–' : formats.list(losing.map((n) => `\u2068${n}\u2069`)),
        }),
        t('exchange.recalls.will.hide'),
        t('exchange.recalls.will.honest'),
      ]}
      act={t('exchange.records.beginDraft')}
      grave
      reason={10}
      confirm={(reason) => from.length > 0 && (which === 'all' || some.length > 0) && begin.mutate(reason)}
      pending={begin.isPending}
      error={begin.error}
    >
      <Stack gap="sm">
        <Checkbox.Group label={t('exchange.recalls.from')} value={from} onChange={setFrom} withAsterisk>
          <Stack gap={6} mt={4}>
            {holders.map(({ member }) => (
              <Checkbox key={member.id} size="sm" value={member.id} label={<bdi>{member.name}</bdi>} />
            ))}
          </Stack>
        </Checkbox.Group>
        {versions.length > 1 && (
          <Radio.Group
            label={t('exchange.recalls.versions')}
            value={which}
            onChange={(value) => setWhich(value === 'some' ? 'some' : 'all')}
          >
            <Stack gap={6} mt={4}>
              <Radio size="sm" value="all" label={t('exchange.recalls.allVersions')} />
              <Radio size="sm" value="some" label={t('exchange.recalls.someVersions')} />
            </Stack>
          </Radio.Group>
        )}
        {which === 'some' && (
          <Checkbox.Group value={some} onChange={setSome} aria-label={t('exchange.recalls.versions')}>
            <Stack gap={6}>
              {versions.map((version) => (
                <Checkbox key={version} size="sm" value={version} label={formats.moment(version)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      </Stack>
    </ConfirmAct>
  );
}
