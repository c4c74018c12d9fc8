// For tests only: what people at an invented state write and how it leaves.
import type { z } from 'zod';
import type { State } from '../invented.ts';
import { actedOn } from '../receipts/index.ts';
import type { PlainMarking } from './draft.ts';
import { releaseHandlers } from './room.ts';
import { type draftShape, markingShape } from './shapes.ts';

export const why = 'Needed by those who act on it, under our law';

export const handlersOf = (state: State) =>
  releaseHandlers({ ...state.deps, actedAt: (act, notices) => actedOn(act.tx, notices) });

export const toNamed = (...members: string[]): PlainMarking => ({
  audience: 'named',
  members,
  purposes: [],
  onward: 'with-consent',
  judicial: 'with-consent',
});
export const toMembers: PlainMarking = { ...toNamed(), audience: 'members' };
export const toPublic: PlainMarking = { ...toNamed(), audience: 'public' };

/** What the form of compose sends back for a draft: all that a person can write. */
export function written(draft: z.input<typeof draftShape>, properties: Readonly<Record<string, unknown>> = {}) {
  const { revision } = draft;
  return {
    properties: { ...draft.properties, ...properties },
    marking: markingShape.parse(draft.marking),
    derivedFrom: [],
    revision,
  };
}

/** Begins an indicator as Salma. */
export function draftIndicator(
  state: State,
  marking: PlainMarking,
  more: { name?: string; derivedFrom?: string[]; by?: string } = {},
) {
  const { name = 'Invented indicator', derivedFrom = [], by = 'salma' } = more;
  const properties = { name, pattern: "[ipv4-addr:value = '198.51.100.3']", valid_from: '2026-11-01T00:00:00Z' };
  const body = {
    kind: 'indicator',
    properties,
    marking: { ...marking, members: [...marking.members], purposes: [...marking.purposes] },
    derivedFrom,
  };
  return handlersOf(state).makeDraft({ params: undefined, query: undefined, body }, state.as(by));
}

/** Salma proposes what she sees. */
export function propose(state: State, draft: { id: string; preview: { seen: string } }, by = 'salma') {
  const { id, preview } = draft;
  return handlersOf(state).proposeDraft(
    { params: { id }, query: undefined, body: { seen: preview.seen } },
    state.as(by),
  );
}

/** Idris approves what he sees. */
export function approve(state: State, draft: { id: string; preview: { seen: string } }, by = 'idris', yes = true) {
  const { id, preview } = draft;
  const body = { approve: yes, reason: why, seen: preview.seen };
  return handlersOf(state).secondDraft({ params: { id }, query: undefined, body }, state.as(by));
}

/** Proposed by Salma, approved by Idris. */
export async function release(state: State, draft: { id: string; preview: { seen: string } }) {
  return approve(state, await propose(state, draft));
}

/** The main record that left by a draft. */
export async function issue(state: State, marking: PlainMarking, more: Parameters<typeof draftIndicator>[2] = {}) {
  const published = await release(state, await draftIndicator(state, marking, more));
  return published.records.find((id) => id.startsWith('indicator--')) ?? '';
}
