import { type Clash, mergeThree, putAt, type Unfinished } from '#pact/contract';

/** A meeting under one writer's hands: what they see, what the node holds, and the way back. */
export interface Editor {
  content: Unfinished;
  /** What the node holds, as far as is known here. */
  saved: Unfinished;
  revision: number;
  past: readonly Unfinished[];
  future: readonly Unfinished[];
  /** What another changed in the same place. */
  clashes: readonly Clash[];
  /** Where was written last, and when (ms): letters typed in one place are one step. */
  last: { tag: string; at: number } | undefined;
}

const mostSteps = 100;
const oneStepMs = 2000;

export const openEditor = (content: Unfinished, revision: number): Editor => ({
  content,
  saved: content,
  revision,
  past: [],
  future: [],
  clashes: [],
  last: undefined,
});

/** After a change by the writer. */
export function changed(editor: Editor, content: Unfinished, { tag = '', at }: { tag?: string; at: number }): Editor {
  if (content === editor.content) return editor;
  const { last } = editor;
  const goesOn = tag !== '' && last?.tag === tag && at - last.at < oneStepMs;
  const past = goesOn ? editor.past : [...editor.past, editor.content].slice(-mostSteps);
  return { ...editor, content, past, future: [], last: { tag, at } };
}

export function undone(editor: Editor): Editor {
  const content = editor.past.at(-1);
  if (content === undefined) return editor;
  const future = [editor.content, ...editor.future];
  return { ...editor, content, past: editor.past.slice(0, -1), future, last: undefined };
}

export function redone(editor: Editor): Editor {
  const [content, ...future] = editor.future;
  if (content === undefined) return editor;
  return { ...editor, content, past: [...editor.past, editor.content], future, last: undefined };
}

/** After the node took what was sent. */
export const stored = (editor: Editor, sent: Unfinished, revision: number): Editor => ({
  ...editor,
  saved: sent,
  revision,
});

/** After another writer's version was seen: joined with what is here, steps of the way back included. */
export function met(editor: Editor, theirs: Unfinished, revision: number): Editor {
  if (revision <= editor.revision) return editor;
  const join = (mine: Unfinished) => mergeThree(editor.saved, mine, theirs);
  const { merged, clashes } = join(editor.content);
  return {
    ...editor,
    content: merged,
    saved: theirs,
    revision,
    past: editor.past.map((step) => join(step).merged),
    future: editor.future.map((step) => join(step).merged),
    clashes: [...editor.clashes.filter(({ where }) => clashes.every((one) => one.where !== where)), ...clashes],
  };
}

/** After the writer chose whose words stand in a place both had written in. */
export function decided(editor: Editor, clash: Clash, whose: 'mine' | 'theirs', at: number): Editor {
  const clashes = editor.clashes.filter((one) => one !== clash);
  const content = putAt(editor.content, clash.where, clash[whose]);
  return { ...changed(editor, content, { at }), clashes };
}
