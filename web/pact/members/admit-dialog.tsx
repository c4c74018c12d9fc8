import { Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { languages } from './member-types.ts';
import { useSaid } from './members-query.ts';
import { SourceFields, type Sourced, sourceOf } from './source-fields.tsx';

/** Proposes to take up a state of which nothing was known before; for a second person to agree to. */
export function AdmitDialog({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const done = useSaid();
  const [state, setState] = useState('');
  const [name, setName] = useState({ ara: '', eng: '', fra: '' });
  const [said, setSaid] = useState<Sourced>({ joined: '', title: '', url: '' });
  const [legalBasis, setLegalBasis] = useState('');
  const propose = useMutation({
    mutationFn: (reason: string) =>
      api.pactMembers.proposeMember({
        body: { state, name, joined: said.joined, source: sourceOf(said), legalBasis, reason },
      }),
    onSuccess: async () => {
      close();
      await done();
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('pact.members.admit')}
      will={[t('pact.members.will.admit'), t('pact.members.will.second')]}
      act={t('pact.members.admit')}
      grave
      reason={10}
      confirm={(reason) => propose.mutate(reason)}
      pending={propose.isPending}
      error={propose.error}
    >
      <Stack gap="sm">
        <TextInput
          required
          dir="ltr"
          maxLength={2}
          pattern="[A-Z]{2}"
          label={t('pact.members.form.code')}
          value={state}
          onChange={(event) => setState(event.currentTarget.value.toUpperCase())}
        />
        {languages.map((one) => (
          <TextInput
            key={one}
            required
            dir={one === 'ara' ? 'rtl' : 'ltr'}
            maxLength={300}
            label={t(`pact.members.form.nameIn.${one}`)}
            value={name[one]}
            onChange={(event) => setName({ ...name, [one]: event.currentTarget.value })}
          />
        ))}
        <SourceFields said={said} change={setSaid} />
        <TextInput
          required
          dir="auto"
          maxLength={300}
          label={t('pact.members.form.basis')}
          description={t('pact.members.form.basisHint')}
          value={legalBasis}
          onChange={(event) => setLegalBasis(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmAct>
  );
}
