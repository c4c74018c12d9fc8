import { Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { nameFor } from '../../parts/name-for.ts';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useActor } from '../../shell/session.ts';
import { wordsIn } from '../words-in.ts';
import type { Institution, Seat } from './institution-types.ts';
import { useAskAgain } from './institutions-query.ts';

const today = () => new Date().toISOString().slice(0, 10);
const NEW = 'new';

interface SeatAccountProps {
  institutions: readonly Institution[];
  seats: readonly Seat[];
  close: () => void;
}

/** Seats an account in an institution from a day, and says once whose account it is. */
export function SeatAccount({ institutions, seats, close }: SeatAccountProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const actor = useActor();
  const askAgain = useAskAgain();
  const { data } = useQuery({ queryKey: ['colleagues'], queryFn: () => api.node.colleagues({}), staleTime: 60_000 });
  const [account, setAccount] = useState<string | null>(null);
  const [person, setPerson] = useState(NEW);
  const [institution, setInstitution] = useState<string | null>(null);
  const [since, setSince] = useState(today());
  const named = (name: string) => `\u2068${nameFor(language, name)}\u2069`;
  const known = seats.find((seat) => seat.account === account);
  const persons = new Map(seats.map((seat) => [seat.person, seat.accountName]));
  const set = useMutation({
    mutationFn: (reason: string) =>
      api.institutions.setSeat({
        body: {
          account: account ?? '',
          institution: institution ?? '',
          since,
          reason,
          ...(known === undefined && person !== NEW && { person }),
        },
      }),
    onSuccess: async () => {
      await askAgain();
      close();
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('pact.institutions.seat')}
      will={[
        t('pact.institutions.seatWill.from'),
        ...(known !== undefined ? [t('pact.institutions.seatWill.before')] : []),
      ]}
      act={t('pact.institutions.seat')}
      reason={10}
      confirm={(reason) => set.mutate(reason)}
      pending={set.isPending}
      error={set.error}
    >
      <Stack gap="sm">
        <Select
          required
          searchable
          label={t('pact.institutions.account')}
          data={(data?.items ?? [])
            .filter(({ id }) => id !== actor.id)
            .map(({ id, name }) => ({ value: id, label: nameFor(language, name) }))}
          value={account}
          onChange={setAccount}
        />
        {known !== undefined ? (
          <p>{t('pact.institutions.knownPerson', { name: named(persons.get(known.person) ?? '') })}</p>
        ) : (
          <Select
            allowDeselect={false}
            label={t('pact.institutions.person')}
            description={t('pact.institutions.personHint')}
            data={[
              { value: NEW, label: t('pact.institutions.newPerson') },
              ...[...persons].map(([value, name]) => ({
                value,
                label: t('pact.institutions.samePerson', { name: named(name) }),
              })),
            ]}
            value={person}
            onChange={(value) => setPerson(value ?? NEW)}
          />
        )}
        <Select
          required
          label={t('pact.institutions.institution')}
          data={institutions
            .filter(({ closed }) => !closed)
            .map(({ institution_id, name }) => ({ value: institution_id, label: wordsIn(language, name) }))}
          value={institution}
          onChange={setInstitution}
        />
        <TextInput
          type="date"
          required
          max={today()}
          label={t('pact.institutions.since')}
          value={since}
          onChange={(event) => setSince(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmAct>
  );
}
