import { Button, Checkbox, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { claimClasses, classWords, emptyRabat } from '#thought/contract';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useTakeDossier } from './dossier-query.ts';
import type { Said } from './dossier-types.ts';

/** Begins a dossier: what the claim says and of which class it is; there is no other way in. */
export function BeginDossier({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const take = useTakeDossier();
  const [title, setTitle] = useState('');
  const [statement, setStatement] = useState('');
  const [harmClass, setClass] = useState<(typeof claimClasses)[number]>();
  const [listing, setListing] = useState({ list: 'UN-1267', reference: '', listedOn: '' });
  const [blind, setBlind] = useState(true);
  const [exercise, setExercise] = useState(false);
  const said = (text: string): Said => ({ ar: '', en: '', fr: '', [language]: text });
  const begin = useMutation({
    mutationFn: (chosen: (typeof claimClasses)[number]) =>
      api.thoughtDossiers.makeDossier({
        body: {
          content: {
            title: said(title),
            claim: {
              harmClass: chosen,
              statement: said(statement),
              rabat: emptyRabat,
              leadsTo: ['counter-speech'],
              ...(chosen === 'listed-group-ordered' && { listing }),
            },
            steps: [],
            concepts: [{ audience: 'general', depth: 'sentence', said: said(''), citations: [] }],
            citations: [],
          },
          blind,
          exercise,
        },
      }),
    onSuccess: async (dossier) => {
      take(dossier);
      await navigate({ to: `/thought/dossiers/${dossier.id}` });
    },
  });
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('thought.dossiers.begin')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (harmClass !== undefined) begin.mutate(harmClass);
        }}
      >
        <Stack gap="md">
          <TextInput
            required
            dir="auto"
            maxLength={300}
            label={t('thought.dossiers.name')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Select
            required
            label={t('thought.dossiers.claim.class')}
            description={t('thought.dossiers.claim.classHint')}
            data={claimClasses.map((value) => ({ value, label: classWords[value][language] }))}
            value={harmClass ?? null}
            onChange={(value) => setClass(claimClasses.find((one) => one === value))}
          />
          {harmClass === 'listed-group-ordered' &&
            (['list', 'reference', 'listedOn'] as const).map((part) => (
              <TextInput
                key={part}
                required
                dir="auto"
                type={part === 'listedOn' ? 'date' : 'text'}
                label={t(`thought.dossiers.claim.listing.${part}`)}
                value={listing[part]}
                onChange={(event) => setListing({ ...listing, [part]: event.currentTarget.value })}
              />
            ))}
          <Textarea
            autosize
            required
            minRows={3}
            dir="auto"
            maxLength={2000}
            label={t('thought.dossiers.claim.statement')}
            description={t('thought.dossiers.claim.statementHint')}
            value={statement}
            onChange={(event) => setStatement(event.currentTarget.value)}
          />
          <Checkbox
            checked={blind}
            label={t('thought.dossiers.blind')}
            onChange={(event) => setBlind(event.currentTarget.checked)}
          />
          <Checkbox
            checked={exercise}
            label={t('thought.dossiers.exercise')}
            onChange={(event) => setExercise(event.currentTarget.checked)}
          />
          <Refusal error={begin.error} />
          <Button
            type="submit"
            loading={begin.isPending}
            disabled={harmClass === undefined || statement.trim().length < 20}
          >
            {t('thought.dossiers.begin')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
