import { Alert, Button, Tabs } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { finishMeeting } from '#pact/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { CheckPart } from './check-part.tsx';
import { Clashes } from './clashes.tsx';
import { DutiesPart } from './duties-part.tsx';
import { GiveUp } from './give-up.tsx';
import { MeetingPart } from './meeting-part.tsx';
import { type AskedMember, type UnfinishedView, writtenIn } from './meeting-types.ts';
import classes from './meetings.module.css';
import { askedMembersQuery, unfinishedQuery } from './meetings-query.ts';
import { problemsByKey, type WorkbenchPart, workbenchParts } from './problem-place.ts';
import { TablePart } from './table-part.tsx';
import { TextPart } from './text-part.tsx';
import { useEditor } from './use-editor.ts';

/** From the words of a meeting to who owes what: written here, saved by itself, checked while it is written. */
export function WorkbenchScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(unfinishedQuery(id));
  const members = useQuery(askedMembersQuery);
  if (data === undefined || members.data === undefined)
    return (
      <Page title={t('pact.nav.meeting')} back={{ to: '/pact/meetings', title: t('pact.meetings.title') }}>
        <Refusal error={error ?? members.error} again={() => void refetch()} />
      </Page>
    );
  return <Workbench key={id} first={data} members={members.data.items} />;
}

function Workbench({ first, members }: { first: UnfinishedView; members: readonly AskedMember[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const language = writtenIn[useLanguage()];
  const { query, change: turn } = useListQuery();
  const { view, editor, open, state, error, change, undo, redo, decide, refetch } = useEditor(first);
  const { content } = editor;
  const part = workbenchParts.find((one) => one === query['part']) ?? 'text';
  const go = (to: WorkbenchPart, at?: string) => turn({ part: to, at });
  const codes = useMemo(() => new Set(members.map(({ code }) => code)), [members]);
  const { problems } = useMemo(() => finishMeeting(content, codes), [content, codes]);
  const counts = useMemo(() => problemsByKey(problems, content), [problems, content]);
  // Also while a field has the keyboard: its own undo would not know what the others did.
  useHotkeys(
    [
      ['mod+Z', () => open && undo()],
      ['mod+shift+Z', () => open && redo()],
    ],
    [],
  );
  const at = query['at'];
  return (
    <Page
      title={content.name[language].slice(0, 200) || t('pact.meetings.untitled')}
      mark={open && <SaveMark state={state} />}
      purpose={t('pact.meetings.keys')}
      back={{ to: '/pact/meetings', title: t('pact.meetings.title') }}
      actions={
        open && (
          <>
            <GiveUp id={view.id} revision={editor.revision} disabled={state !== 'saved'} />
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={18} stroke={1.7} />}
              disabled={editor.past.length === 0}
              onClick={undo}
            >
              {t('pact.meetings.undo')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconArrowForwardUp size={18} stroke={1.7} />}
              disabled={editor.future.length === 0}
              onClick={redo}
            >
              {t('pact.meetings.redo')}
            </Button>
          </>
        )
      }
    >
      <div className={classes['stack']}>
        {!open && <NotOpen view={view} />}
        {state === 'failed' && <Refusal error={error} />}
        <Clashes clashes={editor.clashes} content={content} decide={decide} />
        <Tabs
          value={part}
          onChange={(value) => go(workbenchParts.find((one) => one === value) ?? 'text')}
          keepMounted={false}
        >
          <Tabs.List mb="md">
            {workbenchParts.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`pact.meetings.parts.${one}`)}
                {one === 'check' && problems.length > 0 && ` (${formats.number(problems.length)})`}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={part}>
            <fieldset className={classes['bare']} disabled={!open}>
              {part === 'meeting' && <MeetingPart content={content} change={change} />}
              {part === 'text' && <TextPart content={content} change={change} at={at} go={go} />}
              {part === 'duties' && (
                <DutiesPart content={content} change={change} at={at} go={go} members={members} counts={counts} />
              )}
              {part === 'table' && (
                <TablePart
                  id={view.id}
                  revision={editor.revision}
                  ready={state === 'saved'}
                  taken={() => void refetch()}
                />
              )}
              {part === 'check' && (
                <CheckPart
                  id={view.id}
                  revision={editor.revision}
                  ready={state === 'saved' && editor.clashes.length === 0}
                  content={content}
                  problems={problems}
                  go={go}
                />
              )}
            </fieldset>
          </Tabs.Panel>
        </Tabs>
      </div>
    </Page>
  );
}

function SaveMark({ state }: { state: 'saved' | 'writing' | 'saving' | 'failed' }) {
  const { t } = useTranslation();
  return (
    <span role="status" className={classes['save']} data-state={state}>
      {t(`pact.meetings.save.${state}`)}
    </span>
  );
}

function NotOpen({ view }: { view: UnfinishedView }) {
  const { t } = useTranslation();
  const gone = view.state === 'published';
  return (
    <Alert variant="light" title={t(`pact.meetings.states.${view.state}`)}>
      <p style={{ margin: '0 0 0.5rem' }}>{t(gone ? 'pact.meetings.wasPublished' : 'pact.meetings.inDraft')}</p>
      {view.draft !== undefined && (
        <Link to={`/exchange/drafts/${view.draft}`} className={classes['link']}>
          {t('pact.meetings.toDraft')}
        </Link>
      )}
    </Alert>
  );
}
