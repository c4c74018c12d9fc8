import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { renameAddress } from '../../shell/rename-address.ts';
import { draftOf, emptyDraft, type SituationDraft, situationOf } from './situation-draft.ts';
import { SituationFields } from './situation-fields.tsx';
import classes from './situation.module.css';
import { situationQuery, useSituationAct } from './situation-query.ts';

/** Milliseconds without a key pressed after which a draft is saved. */
const PAUSE = 1_500;

/** A report being written: new, a newer version of one that stands, or a draft of one's own. */
export function EditorScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { after = '' } = useSearch({ strict: false }) as { after?: string };
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(situationQuery(id === '' ? after : id));
  const back = { to: '/military/situations', title: t('military.situations.title') };
  if (data === undefined && (id !== '' || after !== ''))
    return (
      <Page title={t('military.situations.begin')} back={back}>
        <Waiting error={error} again={() => void refetch()} />
      </Page>
    );
  if (id === '')
    return (
      <Editor
        begun={data === undefined ? emptyDraft : { ...draftOf(data.says), version: 'Update' }}
        preceding={data?.id}
      />
    );
  return (
    <Editor
      key={id}
      begun={data === undefined ? emptyDraft : draftOf(data.says)}
      of={{ id, revision: data?.revision ?? 1 }}
    />
  );
}

interface EditorProps {
  begun: SituationDraft;
  preceding?: string | undefined;
  of?: { id: string; revision: number };
}

function Editor({ begun, preceding, of }: EditorProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(begun);
  const [kept, setKept] = useState({ draft: begun, ...of });
  const says = situationOf(draft);
  const changed = draft !== kept.draft;
  const save = useSituationAct(async () => {
    if (says === undefined) return undefined;
    const body = { says, ...(preceding !== undefined && { preceding }) };
    const saved =
      kept.id === undefined
        ? await api.situations.beginSituation({ body })
        : await api.situations.saveSituation({ params: { id: kept.id }, body: { says, revision: kept.revision ?? 1 } });
    setKept({ draft, ...saved });
    if (kept.id === undefined) renameAddress(`/military/situations/${saved.id}/edit`);
    return saved;
  });
  // What was begun is saved by itself once somebody stops writing; what is new waits for the first word of its writer.
  const { mutate, isPending, isError } = save;
  const due = kept.id !== undefined && changed && says !== undefined && !isPending && !isError;
  useEffect(() => {
    if (!due) return undefined;
    const timer = setTimeout(() => mutate(undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [due, draft, mutate]);
  const finish = useSituationAct(async () => {
    const saved =
      changed || kept.id === undefined
        ? await save.mutateAsync(undefined)
        : { id: kept.id, revision: kept.revision ?? 1 };
    if (saved?.id === undefined) return undefined;
    await api.situations.proposeSituation({ params: { id: saved.id }, body: { revision: saved.revision } });
    await navigate({ to: `/military/situations/${saved.id}` });
    return saved;
  });
  const state = isPending ? 'saving' : changed ? 'unsaved' : kept.id === undefined ? 'new' : 'saved';
  return (
    <Page
      title={t(preceding === undefined ? 'military.situations.begin' : 'military.situations.follow')}
      purpose={t('military.situations.editorPurpose')}
      back={{ to: '/military/situations', title: t('military.situations.title') }}
    >
      <form
        className={classes.column}
        onSubmit={(event) => {
          event.preventDefault();
          finish.mutate(undefined);
        }}
      >
        <SituationFields
          draft={draft}
          put={(part) => {
            if (isError) save.reset();
            setDraft({ ...draft, ...part });
          }}
          markFixed={preceding !== undefined || kept.id !== undefined}
        />
        <Refusal error={finish.error ?? save.error} />
        <Group justify="space-between">
          <output className={classes.hint}>{t(`military.situations.saving.${state}`)}</output>
          <Group gap="sm">
            <Button
              variant="default"
              disabled={says === undefined || !changed}
              loading={isPending}
              onClick={() => save.mutate(undefined)}
            >
              {t('military.situations.save')}
            </Button>
            <Button type="submit" disabled={says === undefined} loading={finish.isPending}>
              {t('military.situations.propose')}
            </Button>
          </Group>
        </Group>
      </form>
    </Page>
  );
}
