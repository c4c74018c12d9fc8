import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { IconScript } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import type { AskedMember } from './meeting-types.ts';
import { askedMembersQuery } from './meetings-query.ts';
import { OwnerPicker } from './owner-picker.tsx';
import { useStateName } from './state-name.ts';

/** One click, then the day of adoption and who owes it: everything else is laid ready. */
export function BeginFounding() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const { data, error } = useQuery({ ...askedMembersQuery, enabled: opened });
  return (
    <>
      <Button leftSection={<IconScript size={18} stroke={1.7} />} onClick={() => setOpened(true)}>
        {t('pact.meetings.begin.founding')}
      </Button>
      <Modal
        size="xl"
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('pact.meetings.begin.title')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <Refusal error={error} />
        {data !== undefined && <FoundingForm members={data.items} />}
      </Modal>
    </>
  );
}

function FoundingForm({ members }: { members: readonly AskedMember[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const name = useStateName();
  const [adoptedOn, setAdoptedOn] = useState(() => new Date().toISOString().slice(0, 10));
  const [owners, setOwners] = useState<readonly string[]>(() => members.map(({ code }) => code));
  const [lead, setLead] = useState<string | null>(null);
  const begin = useMutation({
    mutationFn: () =>
      api.pactMeetings.beginUnfinished({
        body: { from: 'founding', adoptedOn, owners: [...owners], lead: lead ?? '' },
      }),
    onSuccess: ({ id }) => navigate({ to: `/pact/meetings/${id}` }),
  });
  const ready = adoptedOn !== '' && lead !== null && owners.includes(lead);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) begin.mutate();
      }}
    >
      <Stack gap="md">
        <p style={{ margin: 0 }}>{t('pact.meetings.begin.text')}</p>
        <TextInput
          required
          type="date"
          w={220}
          label={t('pact.meetings.begin.adopted')}
          description={t('pact.meetings.begin.adoptedHint')}
          value={adoptedOn}
          onChange={(event) => setAdoptedOn(event.currentTarget.value)}
        />
        <Select
          required
          searchable
          label={t('pact.meetings.begin.lead')}
          data={owners.map((code) => ({ value: code, label: name(members, code) }))}
          value={lead}
          onChange={setLead}
        />
        <OwnerPicker members={members} owners={owners} change={setOwners} />
        <Refusal error={begin.error} />
        <Group justify="flex-end">
          <Button type="submit" disabled={!ready} loading={begin.isPending}>
            {t('pact.meetings.begin.go')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
