import { Button, Group, Modal, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useMay } from '../../shell/session.ts';
import { type LinkKind, targetsQuery, useTakeMethod } from './methods-query.ts';

const kinds = ['dossier', 'typology'] as const satisfies readonly LinkKind[];

/** Links a dossier or a typology to a method, with a reason: an editor's stands, anybody else's is a proposal. */
export function LinkForm({ code, first, close }: { code: string; first: string; close: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const take = useTakeMethod();
  const manner = useMay()('thought.edit') ? 'link' : 'propose';
  const [kind, setKind] = useState<LinkKind>('dossier');
  const [target, setTarget] = useState<string | null>(first === '' ? null : first);
  const [reason, setReason] = useState('');
  const { data, error } = useQuery(targetsQuery(language));
  const offered = (kind === 'dossier' ? data?.dossiers : data?.typologies) ?? [];
  const link = useMutation({
    mutationFn: (to: string) =>
      api.thoughtMethods.linkMethod({ params: { code }, body: { kind, target: to, reason: reason.trim() } }),
    onSuccess: (method) => {
      take(method);
      close();
    },
  });
  const ready = target !== null && reason.trim().length >= 10;
  return (
    <Modal
      opened
      onClose={close}
      title={t('thought.methods.links.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) link.mutate(target);
        }}
      >
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t(`thought.methods.links.will.${manner}`)}
          </Text>
          <SegmentedControl
            aria-label={t('thought.methods.links.kind')}
            data={kinds.map((value) => ({ value, label: t(`thought.methods.links.kinds.${value}`) }))}
            value={kind}
            onChange={(value) => {
              setKind(kinds.find((one) => one === value) ?? 'dossier');
              setTarget(null);
            }}
          />
          <Select
            required
            searchable
            label={t('thought.methods.links.target')}
            nothingFoundMessage={t('thought.methods.links.nothing')}
            {...(data !== undefined && offered.length === 0 && { description: t('thought.methods.links.nothing') })}
            data={offered.map(({ id, title }) => ({ value: id, label: title }))}
            value={target}
            onChange={setTarget}
          />
          <Textarea
            required
            autosize
            dir="auto"
            minRows={2}
            label={t('thought.methods.links.reason')}
            description={t('thought.methods.links.reasonHint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Refusal error={error ?? link.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" color="green" loading={link.isPending} disabled={!ready}>
              {t(`thought.methods.links.${manner}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
