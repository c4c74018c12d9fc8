import { type Act, type Handlers, mount, need } from '#base';
import type { RecordKind } from '../kinds.ts';
import type { Room } from '../room.ts';
import { answerConsent } from './answer-consent.ts';
import { askConsent } from './ask-consent.ts';
import { companions } from './companions-migration.ts';
import { changeDraft } from './change-draft.ts';
import { composeChoices } from './compose-choices.ts';
import { releaseRoutes } from './contract.ts';
import { titleOfKind } from './definitions.ts';
import type { ReleaseDeps } from './deps.ts';
import { viewDraft } from './draft-view.ts';
import { heedConsent } from './heed-consent.ts';
import { heedRecall, type Hidden, type TakenBack } from './heed-recall.ts';
import { listConsents } from './list-consents.ts';
import { listDrafts } from './list-drafts.ts';
import { type ActedAt, listRecalls } from './list-recalls.ts';
import { makeDraft } from './make-draft.ts';
import { release } from './migration.ts';
import { newVersion } from './new-version.ts';
import { refuseSigning } from './own-door.ts';
import { proposeDraft } from './propose-draft.ts';
import { recallRecord } from './recall-record.ts';
import { revokeRecord } from './revoke-record.ts';
import { secondDraft } from './second-draft.ts';
import { takeBackDraft } from './take-back-draft.ts';
import { wholeRecall } from './whole-recall-migration.ts';
import { withdrawDraft } from './withdraw-draft.ts';

/** Of the room of receipts: when who said that it hid what a notice of ours takes back. */
type Deps = ReleaseDeps & { actedAt: ActedAt };

/** The room of release: what is written, who stands behind it, what left and what was taken back. */
export function releaseRoom(deps: Deps): Room {
  return {
    migrations: [release, companions, wholeRecall],
    jobs: [],
    mount: (app, border) => mount(app, releaseRoutes, releaseHandlers(deps), border),
  };
}

/**
 * What the exchange itself does when records of these kinds are stored; `hidden` answers a recall with a receipt, and
 * `takenBack` tells the kind of what was recalled.
 */
export function releaseKinds(
  deps: Pick<ReleaseDeps, 'own' | 'members'>,
  hidden: Hidden,
  takenBack: TakenBack,
): readonly RecordKind[] {
  return [
    {
      kind: 'recall-notice',
      axis: 'exchange',
      title: titleOfKind('recall-notice'),
      stored: (act, record) => heedRecall(act, deps, record, { hidden, takenBack }),
    },
    { kind: 'onward-consent', axis: 'exchange', title: titleOfKind('onward-consent'), stored: heedConsent },
  ];
}

/** One act a route, one transaction an act; each answers with the draft as it stands then. */
export function releaseHandlers(deps: Deps): Handlers<typeof releaseRoutes> {
  /** Begins or changes a draft, and shows it. */
  const shown = async (act: Act, draft: Promise<string>) => viewDraft(act, deps, await draft);
  const after = async (act: Act, id: string, done: Promise<unknown>) => {
    await done;
    return viewDraft(act, deps, id);
  };
  /** A step of a person, where it is not to be taken at the door of an axis. */
  const signed = async (act: Act, id: string, step: () => Promise<unknown>) => {
    await refuseSigning(act, deps, id);
    return after(act, id, step());
  };
  return {
    composeChoices: (_, call) => call.transact((act) => composeChoices(act, deps)),
    drafts: ({ query }, call) => call.transact((act) => listDrafts(act, deps, query)),
    draft: ({ params }, call) =>
      call.transact(async (act) => {
        need(act.actor, 'exchange.read');
        const view = await viewDraft(act, deps, params.id);
        await act.audit({ action: 'exchange.draft.read', objects: [`draft:${view.id}`] });
        return view;
      }),
    makeDraft: ({ body }, call) => call.transact((act) => shown(act, makeDraft(act, deps, body))),
    changeDraft: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, changeDraft(act, deps, { id, ...body }))),
    proposeDraft: ({ params: { id }, body }, call) =>
      call.transact((act) => signed(act, id, () => proposeDraft(act, deps, { id, ...body }))),
    takeBackDraft: ({ params: { id } }, call) => call.transact((act) => signed(act, id, () => takeBackDraft(act, id))),
    secondDraft: ({ params: { id }, body }, call) =>
      call.transact((act) => signed(act, id, () => secondDraft(act, deps, { id, ...body }))),
    withdrawDraft: ({ params: { id }, body }, call) =>
      call.transact((act) => signed(act, id, () => withdrawDraft(act, { id, ...body }))),
    newVersion: ({ params }, call) => call.transact((act) => shown(act, newVersion(act, deps, params.id))),
    revokeRecord: ({ params, body }, call) =>
      call.transact((act) => shown(act, revokeRecord(act, deps, { ...params, ...body }))),
    recallRecord: ({ params, body }, call) =>
      call.transact((act) => shown(act, recallRecord(act, deps, { ...params, ...body }))),
    recalls: ({ query }, call) => call.transact((act) => listRecalls(act, deps, query)),
    askConsent: ({ params, body }, call) =>
      call.transact((act) => shown(act, askConsent(act, deps, { ...params, ...body }))),
    answerConsent: ({ params, body }, call) =>
      call.transact((act) => shown(act, answerConsent(act, deps, { ...params, ...body }))),
    consents: ({ query }, call) => call.transact((act) => listConsents(act, deps, query)),
  };
}
