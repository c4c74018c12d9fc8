import type { RecordObject } from '../signature/seal.ts';
import { admiralty } from './admiralty.ts';
import { capability } from './capability.ts';
import { commitment } from './commitment.ts';
import { commitmentEvidence } from './commitment-evidence.ts';
import { contentObjection } from './content-objection.ts';
import { contribution } from './contribution.ts';
import { correction } from './correction.ts';
import { deliveryReceipt } from './delivery-receipt.ts';
import { designation } from './designation.ts';
import { dossier } from './dossier.ts';
import { dossierReview } from './dossier-review.ts';
import { freezeReport } from './freeze-report.ts';
import { informationRequest } from './information-request.ts';
import { informationResponse } from './information-response.ts';
import { knownContent } from './known-content.ts';
import { legalInstrument } from './legal-instrument.ts';
import { meeting } from './meeting.ts';
import { narrative } from './narrative.ts';
import { onwardConsent } from './onward-consent.ts';
import { originExtension } from './origin.ts';
import { outcome } from './outcome.ts';
import { progressReport } from './progress-report.ts';
import { progressReview } from './progress-review.ts';
import { readinessFinding } from './readiness-finding.ts';
import { recallNotice } from './recall-notice.ts';
import { type ExtensionDefinition, type RecordKindDefinition, vocabularyIdentity } from './record-kind.ts';
import { releasability } from './releasability.ts';
import { reply } from './reply.ts';
import { subject } from './subject.ts';
import { typology } from './typology.ts';
import { undertaking } from './undertaking.ts';

/** Every kind our vocabulary adds to STIX 2.1, by hand. */
export const recordKinds: readonly RecordKindDefinition[] = [
  admiralty,
  capability,
  commitment,
  commitmentEvidence,
  contentObjection,
  contribution,
  correction,
  deliveryReceipt,
  designation,
  dossier,
  dossierReview,
  freezeReport,
  informationRequest,
  informationResponse,
  knownContent,
  legalInstrument,
  meeting,
  narrative,
  onwardConsent,
  outcome,
  progressReport,
  progressReview,
  readinessFinding,
  recallNotice,
  releasability,
  reply,
  subject,
  typology,
  undertaking,
];

/** Our extension-definitions with the identity that stands for them: what a stranger needs to read our objects. */
export const vocabularyObjects: readonly RecordObject[] = [
  vocabularyIdentity,
  originExtension,
  ...recordKinds.map(({ extension }) => extension),
];

/** The kinds an object is of: by its type where the type is ours, and by each of our extensions it carries. */
export function kindsOf(object: RecordObject): readonly RecordKindDefinition[] {
  return recordKinds.filter(({ kind, extension }) =>
    isNewType(extension)
      ? object['type'] === kind
      : kind.startsWith(`${String(object['type'])}+`) && extensionOf(object, extension.id) !== undefined,
  );
}

/** The first thing in which an object is not of the shape of its kinds: a JSON pointer and a message; or undefined. */
export function kindFault(object: RecordObject): { where: string; message: string } | undefined {
  for (const { extension, shape } of kindsOf(object)) {
    const whole = isNewType(extension);
    const read = shape.safeParse(whole ? object : extensionOf(object, extension.id));
    const issue = read.error?.issues[0];
    if (!issue) continue;
    const base = whole ? '' : `/extensions/${extension.id}`;
    const steps = issue.path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`);
    return { where: base + steps.join(''), message: issue.message };
  }
  return undefined;
}

const isNewType = (extension: ExtensionDefinition) => extension.extension_types[0] === 'new-sdo';

function extensionOf(object: RecordObject, id: string): unknown {
  const extensions = object['extensions'];
  return typeof extensions === 'object' && extensions !== null ? (extensions as RecordObject)[id] : undefined;
}
