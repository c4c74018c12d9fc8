import type { z } from 'zod';
import { type Act, type Actor, commonFault, say } from '#base';
import type { ReleaseDeps } from './deps.ts';
import type { Draft } from './draft.ts';
import { nextState, whyNotSecond, whyNotTakeBack } from './draft-state.ts';
import { listDraftEvents } from './draft-event-store.ts';
import { findDraft } from './draft-store.ts';
import { releaseFaults } from './faults.ts';
import { memberNames, namedRecords } from './known-record.ts';
import { maySignHere } from './own-door.ts';
import { preview } from './preview.ts';
import { releaseView } from './release-view.ts';
import type { draftRowShape, draftShape } from './shapes.ts';

export function draftRow(draft: Draft, actor: Actor, deps: Pick<ReleaseDeps, 'kinds'>): z.input<typeof draftRowShape> {
  const { proposedBy, proposedByName = '', proposedAt } = draft;
  return {
    id: draft.id,
    act: draft.act,
    state: draft.state,
    type: draft.type,
    title: draft.title,
    audience: draft.marking.audience,
    madeBy: { id: draft.madeBy, name: draft.madeByName },
    madeAt: draft.madeAt.toISOString(),
    changedAt: draft.changedAt.toISOString(),
    ...(proposedBy !== undefined && { proposedBy: { id: proposedBy, name: proposedByName } }),
    ...(proposedAt !== undefined && { proposedAt: proposedAt.toISOString() }),
    waitsForMe: mayApprove(actor, draft, deps) && whyNotSecond(actor, draft) === undefined,
    records: [...draft.records],
  };
}

/** A draft with exactly what would leave, as it stands in this transaction. */
export async function viewDraft(act: Act, deps: ReleaseDeps, id: string): Promise<z.input<typeof draftShape>> {
  const draft = await findDraft(act.tx, act.actor, id);
  if (draft === undefined) throw commonFault('not-found');
  const shown = await preview(act, deps, draft);
  const nameOf = await memberNames(act, deps);
  const sources = await namedRecords(act, draft.derivedFrom);
  const events = await listDraftEvents(act.tx, id);
  return {
    ...draftRow(draft, act.actor, deps),
    revision: draft.revision,
    properties: { ...draft.properties },
    marking: { ...draft.marking, members: [...draft.marking.members], purposes: [...draft.marking.purposes] },
    derivedFrom: draft.derivedFrom.map((source) => {
      const known = sources.get(source);
      return { id: source, title: known?.title ?? source, origin: nameOf(known?.origin ?? '') };
    }),
    ...(draft.reason !== undefined && { reason: draft.reason }),
    ...(draft.about !== undefined && { about: draft.about }),
    preview: {
      seen: shown.seen,
      objects: shown.objects.map((object) => ({ ...object })),
      release: releaseView(act, shown.release, nameOf),
      recipients: shown.recipients.map(nameOf),
      losing: shown.losing.map(nameOf),
      recalledFrom: shown.recalledFrom.map(nameOf),
      consents: [...shown.consents],
      problems: draft.state === 'published' ? [] : shown.problems.map((problem) => ({ ...problem })),
    },
    authors: draft.authors.map((author, n) => ({ id: author, name: draft.authorNames[n] ?? '' })),
    ...(draft.second !== undefined && {
      second: {
        approved: draft.second.approved,
        by: { id: draft.second.by, name: draft.second.byName },
        at: draft.second.at.toISOString(),
        reason: draft.second.reason,
      },
    }),
    history: events.map((event) => ({
      at: event.at.toISOString(),
      by: event.by_name,
      what: event.what,
      ...(event.reason !== null && { reason: event.reason }),
    })),
    may: mayDo(act, draft, deps),
  };
}

const mayApprove = (actor: Actor, draft: Draft, { kinds }: Pick<ReleaseDeps, 'kinds'>): boolean =>
  maySignHere(kinds.get(draft.kind) ?? {}, actor);

function mayDo(act: Act, draft: Draft, deps: ReleaseDeps): z.input<typeof draftShape>['may'] {
  const { actor } = act;
  const door = deps.kinds.get(draft.kind)?.ownDoor;
  if (door?.signs === true)
    return {
      change: false,
      propose: false,
      takeBack: false,
      approve: false,
      withdraw: false,
      why: say(door.where, act.language),
    };
  const composes = actor.rights.has('exchange.compose') && (door === undefined || actor.rights.has(door.right));
  const may = (step: Parameters<typeof nextState>[1]) => typeof nextState(draft.state, step) === 'string';
  const second = whyNotSecond(actor, draft);
  const author = draft.authors.includes(actor.id);
  const written = draft.act === 'issue' || draft.act === 'version';
  return {
    change: composes && may('change') && written && door === undefined && draft.companions.length === 0,
    propose: composes && actor.kind === 'person' && may('propose'),
    takeBack: composes && whyNotTakeBack(actor, draft) === undefined,
    approve: mayApprove(actor, draft, deps) && second === undefined,
    withdraw: composes && author && may('withdraw'),
    why: second === undefined ? '' : say(releaseFaults[second].message, act.language),
  };
}
