export { canonical } from './canonical/canonical.ts';
export {
  defaultJsonLimits,
  type JsonLimits,
  type JsonRefusal,
  type JsonRefusalCode,
  type JsonResult,
} from './canonical/json-refusal.ts';
export { readJson } from './canonical/read-json.ts';
export { type SplitObjects, splitObjects } from './canonical/split-objects.ts';
export { checkBundle, checkObject, type Verdict } from './check/check-object.ts';
export { checkText } from './check/check-text.ts';
export { deterministicId } from './check/deterministic-id.ts';
export type { Finding } from './check/finding.ts';
export type { Code } from './check/messages.ts';
export { adviceNames, type CheckOptions } from './check/options.ts';
export { uuid5 } from './check/uuid5.ts';
export {
  axisNames,
  type Capability,
  capabilityShape,
  capabilityTypes,
  costSharings,
  readinessRungs,
} from './kinds/capability.ts';
export { type ContributionRecord, contributionShape, contributionStates } from './kinds/contribution.ts';
export { type ReadinessFindingRecord, readinessFindingShape } from './kinds/readiness-finding.ts';
export { type Commitment, commitmentManners, commitmentShape } from './kinds/commitment.ts';
export { type CommitmentEvidence, commitmentEvidenceShape, evidenceKinds } from './kinds/commitment-evidence.ts';
export { contentObjectionShape } from './kinds/content-objection.ts';
export { type CorrectionRecord, correctionShape } from './kinds/correction.ts';
export { type DeliveryReceipt, deliveryReceiptShape, receiptTypes } from './kinds/delivery-receipt.ts';
export { type Designation, designationShape, measures } from './kinds/designation.ts';
export {
  contentAlgorithms,
  contentContexts,
  type KnownContentRecord,
  knownContentShape,
} from './kinds/known-content.ts';
export { type DossierRecord, dossierShape } from './kinds/dossier.ts';
export { type DossierReviewRecord, dossierReviewShape } from './kinds/dossier-review.ts';
export { type FreezeReport, freezeReportShape } from './kinds/freeze-report.ts';
export { type InformationRequest, informationRequestShape } from './kinds/information-request.ts';
export { type InformationResponse, informationResponseShape, refusalGrounds } from './kinds/information-response.ts';
export { type LegalInstrument, legalInstrumentShape } from './kinds/legal-instrument.ts';
export { type Meeting, meetingShape, paragraphKinds } from './kinds/meeting.ts';
export { type Narrative, narrativeShape } from './kinds/narrative.ts';
export { type OnwardConsent, onwardConsentShape } from './kinds/onward-consent.ts';
export { originExtension, originShape } from './kinds/origin.ts';
export { type Outcome, outcomeShape } from './kinds/outcome.ts';
export {
  type PactAxis,
  type PactInstitution,
  type PactStatus,
  pactAxes,
  pactStatuses,
  type Texts,
} from './kinds/pact-words.ts';
export { type ProgressReport, progressReportShape } from './kinds/progress-report.ts';
export { type ProgressReview, progressReviewShape, reviewFindings } from './kinds/progress-review.ts';
export { type RecallNotice, recallNoticeShape } from './kinds/recall-notice.ts';
export type { ExtensionDefinition, KindTitle, RecordAxis, RecordKindDefinition } from './kinds/record-kind.ts';
export { kindFault, kindsOf, recordKinds, vocabularyObjects } from './kinds/record-kinds.ts';
export { type Reply, replyShape } from './kinds/reply.ts';
export { type Subject, subjectShape } from './kinds/subject.ts';
export {
  audiences,
  claimClasses,
  conceptDepths,
  fallacies,
  rabatAnswers,
  rabatFactors,
} from './kinds/thought-words.ts';
export { financingPhases, type Typology, typologyShape } from './kinds/typology.ts';
export { type Undertaking, undertakingAnswers, undertakingShape } from './kinds/undertaking.ts';
export {
  type Checkpoint,
  type CheckpointRefusal,
  type Cosignature,
  checkpointText,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpointText,
  peekCheckpoint,
  signCheckpoint,
} from './ledger/checkpoint.ts';
export { type Fork, type ForkProof, forkProof, verifyForkProof } from './ledger/fork-proof.ts';
export { Frontier, type TileHash } from './ledger/frontier.ts';
export {
  formatLogProof,
  type LogProof,
  type LogProofRefusal,
  parseLogProof,
  verifyLogProof,
} from './ledger/log-proof.ts';
export { emptyRoot, HASH_SIZE, leafHash, nodeHash } from './ledger/merkle-hash.ts';
export {
  cosignNote,
  formatNote,
  formatSignature,
  formatVerifier,
  type Note,
  type NoteSignature,
  type NoteUse,
  type NoteVerifier,
  noteVerifier,
  parseNote,
  parseVerifier,
  signNote,
  verifyNoteSignature,
} from './ledger/note.ts';
export {
  parseTilePath,
  TILE_HEIGHT,
  TILE_WIDTH,
  type Tile,
  type TileReader,
  tilePath,
  tilesBetween,
  tileWidth,
} from './ledger/tile.ts';
export { type TiledTree, tiledTree } from './ledger/tiled-tree.ts';
export {
  type ConsistencyClaim,
  type InclusionClaim,
  same,
  verifyConsistency,
  verifyInclusion,
} from './ledger/verify-proof.ts';
export {
  formatWitnessRequest,
  formatWitnessResponse,
  parseWitnessRequest,
  parseWitnessResponse,
  type WitnessRequest,
} from './ledger/witness.ts';
export {
  ADMIRALTY_EXTENSION,
  type Admiralty,
  admiraltyShape,
  type Credibility,
  type Reliability,
  reliabilities,
} from './markings/admiralty.ts';
export { explainRelease, type ReleaseExplanation, type ReleaseReason } from './markings/explain-release.ts';
export { type Marking, type MarkingLookup, markingsOf, readMarking } from './markings/marking.ts';
export {
  type JudicialUse,
  judicialUses,
  type OnwardUse,
  onwardUses,
  type Purpose,
  purposes,
  RELEASABILITY_EXTENSION,
  type Releasability,
  releasabilityShape,
} from './markings/releasability.ts';
export {
  mayRead,
  notWider,
  originatorOf,
  type Readers,
  type Release,
  releaseByMarkings,
  releaseOf,
  strictest,
  type WiderPart,
  widestRelease,
} from './markings/release.ts';
export { TLP_EXTENSION, type TlpLevel, tlpId, tlpLevels, tlpMarking, tlpOfId } from './markings/tlp.ts';
export { type Comparison, type ParsedPattern, parsePattern } from './pattern/parse.ts';
export { type Audit, auditFile } from './proof/audit-file.ts';
export { fromBase64, fromBase64url, toBase64, toBase64url } from './signature/base64.ts';
export {
  type EquivocationKind,
  type EquivocationProof,
  equivocation,
  type SignedStatement,
  verifyEquivocation,
} from './signature/equivocation.ts';
export { keyId, readPublicKey, type SigningKey, signingKey } from './signature/key.ts';
export {
  commitment,
  type Opened,
  ORIGIN_EXTENSION,
  type OriginExtension,
  open,
  type RecordObject,
  type SealRefusal,
  type Sealing,
  seal,
  withoutSeal,
} from './signature/seal.ts';
export {
  type Statement,
  signStatement,
  statementLeaf,
  statementText,
  verifyStatement,
  verifyStatementAsync,
} from './signature/statement.ts';
export { type JsonSchema, jsonSchemas } from './stix/json-schema.ts';
export { familyOf, type StixObject, type StixObjects, type StixType } from './stix/objects.ts';
export { diffTrustLists, type TrustChange } from './trust/diff-trust-lists.ts';
export { type KeyStanding, keyAt, keyOf, memberOf, standingOf } from './trust/key-standing.ts';
export { logVerifiers, witnessVerifiers } from './trust/note-keys.ts';
export {
  type KeyUse,
  keyUses,
  readTrustList,
  type Standing,
  standings,
  type TrustedKey,
  type TrustedMember,
  type TrustList,
  type TrustListRefusal,
  trustListFingerprint,
  trustListShape,
  trustListText,
} from './trust/trust-list.ts';
export {
  judgeSignature,
  signTrustList,
  type TrustRefusal,
  verifyFirst,
  verifyNext,
} from './trust/verify-trust-list.ts';
export {
  type ProofTrust,
  type ProvenRecord,
  type RecordProof,
  type RecordProofRefusal,
  verifyRecordProof,
} from './proof/record-proof.ts';
