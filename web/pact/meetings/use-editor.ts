import { useWindowEvent } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused } from '#base/client';
import { api } from '../../shell/api.ts';
import { changed, decided, type Editor, met, openEditor, redone, stored, undone } from './editor.ts';
import type { Change, Clash, UnfinishedView } from './meeting-types.ts';
import { unfinishedQuery } from './meetings-query.ts';

/** Saves by itself so long after the last change (ms), and tries again so long after a failure. */
const pause = 1200;
const again = 5000;

export type SaveState = 'saved' | 'writing' | 'saving' | 'failed';

/** One unfinished meeting to be written on: saved by itself, joined with what others save, and undone step by step. */
export function useEditor(first: UnfinishedView) {
  const { id } = first;
  const [editor, setEditor] = useState<Editor>(() => openEditor(first.content, first.revision));
  const { data: view = first, refetch } = useQuery({ ...unfinishedQuery(id), refetchInterval: 10_000 });
  const save = useMutation({
    mutationFn: async ({ content, revision }: Pick<Editor, 'content' | 'revision'>) => ({
      content,
      row: await api.pactMeetings.saveUnfinished({ params: { id }, body: { revision, content } }),
    }),
    onSuccess: ({ content, row }) => setEditor((now) => stored(now, content, row.revision)),
    // Somebody else was first: what they wrote is read, and joined as it comes.
    onError: (error) => void (error instanceof Refused && error.problem.status === 409 && refetch()),
  });
  useEffect(() => setEditor((now) => met(now, view.content, view.revision)), [view]);

  const open = view.state === 'open';
  const dirty = open && editor.content !== editor.saved;
  const { isPending, isError, mutate } = save;
  const { content, revision } = editor;
  useEffect(() => {
    if (!dirty || isPending) return;
    const timer = setTimeout(() => mutate({ content, revision }), isError ? again : pause);
    return () => clearTimeout(timer);
  }, [dirty, isPending, isError, mutate, content, revision]);

  // Whoever leaves the screen leaves nothing unsaved behind.
  const leaving = useRef(() => {});
  leaving.current = () => {
    if (dirty && !isPending) mutate({ content, revision });
  };
  useEffect(() => () => leaving.current(), []);
  useWindowEvent('beforeunload', (event) => {
    if (dirty) event.preventDefault();
  });

  const change: Change = useCallback(
    (edit, tag) =>
      setEditor((now) => changed(now, edit(now.content), { at: Date.now(), ...(tag !== undefined && { tag }) })),
    [],
  );
  const state: SaveState = isPending ? 'saving' : dirty ? (isError ? 'failed' : 'writing') : 'saved';
  return {
    view,
    editor,
    open,
    state,
    error: save.error,
    change,
    undo: useCallback(() => setEditor(undone), []),
    redo: useCallback(() => setEditor(redone), []),
    decide: (clash: Clash, whose: 'mine' | 'theirs') => setEditor((now) => decided(now, clash, whose, Date.now())),
    refetch,
  };
}
