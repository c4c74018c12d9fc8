export { writtenIn } from './compose-objects.ts';
export { definitionOf, titleOfKind } from './definitions.ts';
export { houseReader, type Member, type ReleaseDeps } from './deps.ts';
export { countDrafts, standBehind } from './draft-store.ts';
export { openDraftsAbout, openDraftsNaming, openDraftsWith } from './open-drafts.ts';
export { countOpenConsents } from './consent-list-store.ts';
export { viewDraft } from './draft-view.ts';
export { exchangeForms } from './forms/exchange-forms.ts';
export type { TakenBack } from './heed-recall.ts';
export { heedConsentRequest } from './heed-consent.ts';
export {
  activeIds,
  memberNames,
  type NamedRecord,
  namedRecords,
  needOwn,
  needRecords,
  ownRecord,
} from './known-record.ts';
export { type Beginning, openDraft } from './open-draft.ts';
export { carriedMarking, namedStrictly, plainOf } from './plain-marking.ts';
export { hasOwnDoor, kindsBeyond, needDoor } from './own-door.ts';
export { proposeDraft } from './propose-draft.ts';
export { holdersOf } from './reach.ts';
export { heldVersions } from './reach-store.ts';
export { countRecallsToDo, recallsOf } from './recall-store.ts';
export { objectOf, titleOf } from './record-object.ts';
export { type MemberNamer, releaseView } from './release-view.ts';
export { rewriteDraft, type RewriteInput } from './rewrite-draft.ts';
export { revokeRecord } from './revoke-record.ts';
export { releaseKinds, releaseRoom } from './room.ts';
export { type SecondInput, secondDraft } from './second-draft.ts';
export type { draftShape } from './shapes.ts';
export { stableId } from './stable-id.ts';
export { takeBackDraft } from './take-back-draft.ts';
export { widerThanSources } from './wider-than-sources.ts';
export { withdrawDraft } from './withdraw-draft.ts';
export { writtenText } from './written.ts';
