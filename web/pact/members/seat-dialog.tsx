import { Select, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { languages, type Member } from './member-types.ts';
import classes from './members.module.css';
import { useSaid } from './members-query.ts';

/** A delegate takes a seat: the office, the days, the working language; a name only where the state wishes it. */
export function SeatDialog({ member, close }: { member: Member; close: () => void }) {
  const { t } = useTranslation();
  const done = useSaid();
  const [words, setWords] = useState({ office: '', name: '', from: '', until: '' });
  const [language, setLanguage] = useState<(typeof languages)[number]>('ara');
  const write = (name: keyof typeof words) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setWords((now) => ({ ...now, [name]: value }));
  };
  const say = useMutation({
    mutationFn: (reason: string) => {
      const { office, name, from, until } = words;
      const body = { office, from, language, reason, ...(name !== '' && { name }), ...(until !== '' && { until }) };
      return api.pactMembers.seatDelegate({ params: { state: member.state }, body });
    },
    onSuccess: async () => {
      close();
      await done();
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('pact.members.acts.seat')}
      will={[t('pact.members.will.seat')]}
      act={t('pact.members.acts.seat')}
      reason={10}
      confirm={(reason) => say.mutate(reason)}
      pending={say.isPending}
      error={say.error}
    >
      <Stack gap="sm">
        <TextInput
          required
          dir="auto"
          maxLength={300}
          label={t('pact.members.form.office')}
          description={t('pact.members.form.officeHint')}
          value={words.office}
          onChange={write('office')}
        />
        <div className={classes.two}>
          <TextInput
            required
            type="date"
            label={t('pact.members.form.from')}
            value={words.from}
            onChange={write('from')}
          />
          <TextInput
            type="date"
            label={t('pact.members.form.lastDay')}
            description={t('pact.members.form.openEnd')}
            value={words.until}
            onChange={write('until')}
          />
          <Select
            allowDeselect={false}
            label={t('pact.members.language')}
            data={languages.map((value) => ({ value, label: t(`pact.members.languageIs.${value}`) }))}
            value={language}
            onChange={(value) => setLanguage(languages.find((one) => one === value) ?? 'ara')}
          />
          <TextInput
            dir="auto"
            maxLength={120}
            label={t('pact.members.form.person')}
            value={words.name}
            onChange={write('name')}
          />
        </div>
      </Stack>
    </ConfirmAct>
  );
}
