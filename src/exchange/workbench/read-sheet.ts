import type { z } from 'zod';
import { type Act, commonFault, need } from '#base';
import type { Release } from '#records';
import {
  readRecord,
  type ReadRecord,
  readVersions,
  referencesOf,
  referencesTo,
  timestampOf,
  versionOf,
} from '../archive/index.ts';
import { localReader } from '../reader.ts';
import { noteOpened, noteReceipt, openedBy, receiptsOn } from '../receipts/index.ts';
import {
  hasOwnDoor,
  memberNames,
  namedRecords,
  objectOf,
  openDraftsAbout,
  recallsOf,
  releaseView,
  titleOf,
} from '../release/index.ts';
import { requestsAbout } from '../requests/index.ts';
import type { sheetShape } from './contract.ts';
import { deliveriesOf } from './deliveries.ts';
import type { WorkbenchDeps } from './deps.ts';
import { jsonChanges } from './json-changes.ts';

type Sheet = z.input<typeof sheetShape>;

/** The page of a record. Opening another state's record is its read receipt. */
export async function readSheet(act: Act, deps: WorkbenchDeps, id: string, version?: string): Promise<Sheet> {
  need(act.actor, 'exchange.read');
  const reader = localReader(act.actor);
  const record = await readRecord(act, reader, id, normalised(version));
  if (record === undefined) throw commonFault('not-found');
  if (!record.own) await noteOpened(act, record);
  const nameOf = await memberNames(act, deps);
  const object = objectOf(record);
  const versions = await readVersions(act, reader, id);
  const references = referencesOf(object);
  const named = await namedRecords(
    act,
    references.map((one) => one.target),
  );
  const referring = await referencesTo(act, reader, id, 100);
  const release = record.release as Release;
  return {
    id,
    version: record.version,
    type: record.type,
    axis: record.axis,
    title: titleOf(object),
    origin: nameOf(record.origin),
    addedAt: timestampOf(record.added),
    tlp: release.tlp,
    revoked: record.revoked,
    versions: versions.length,
    own: record.own,
    logIndex: record.logIndex,
    object: { ...object },
    release: releaseView(act, release, nameOf),
    ...(await recalledBy(act, record)),
    history: versions.map((one) => ({
      version: one.version,
      addedAt: timestampOf(one.added),
      revoked: one.revoked,
      recalled: one.recalledAt !== null,
    })),
    references: references.map(({ target, property }) => {
      const known = named.get(target);
      const type = target.slice(0, target.indexOf('--'));
      return { id: target, title: known?.title ?? target, type, property, here: known !== undefined };
    }),
    referencedBy: referring.map(({ property, record: one }) => ({
      id: one.id,
      title: titleOf(objectOf(one)),
      type: one.type,
      property,
    })),
    deliveries: record.own ? await deliveriesOf(act, deps, record, nameOf) : [],
    receipts: await ownReceipts(act, record),
    readers: (await openedBy(act.tx, id, record.version)).map((one) => ({
      by: { id: one.person, name: one.person_name },
      at: one.at.toISOString(),
    })),
    requests: (await requestsAbout(act.tx, reader, id)).map((one) => ({ ...one })),
    drafts: (await openDraftsAbout(act.tx, act.actor, id)).map((one) => ({ ...one })),
    may: mayDo(act, record, await hasOwnDoor(act, deps, object)),
  };
}

async function recalledBy(act: Act, record: ReadRecord): Promise<Pick<Sheet, 'recalled'>> {
  const last = (await recallsOf(act.tx, localReader(act.actor), record.id))
    .filter((one) => one.version === record.version)
    .at(-1);
  return last === undefined
    ? {}
    : { recalled: { notice: last.notice, at: last.at.toISOString(), reason: last.reason } };
}

async function ownReceipts(act: Act, record: ReadRecord): Promise<Sheet['receipts']> {
  if (record.own) return [];
  const told = await receiptsOn(act.tx, record.id);
  return told
    .filter((one) => one.version === record.version)
    .map(({ what, at, by_name: by, sent_in: receipt }) => ({ what, at: at.toISOString(), by, sent: receipt !== null }));
}

function mayDo(act: Act, { own, revoked, type }: ReadRecord, elsewhere: boolean): Sheet['may'] {
  const composes = act.actor.rights.has('exchange.compose');
  const works = act.actor.rights.has('exchange.requests');
  // What the exchange's own flows issue is not written on from here.
  const written = type !== 'marking-definition' && type !== 'delivery-receipt';
  return {
    newVersion: composes && own && !revoked && written && !elsewhere,
    revoke: composes && own && !revoked && written && !elsewhere,
    recall: composes && own && written,
    askConsent: composes && !own,
    derive: composes && !revoked,
    request: works,
    markActed: works && !own && act.actor.kind === 'person',
  };
}

/** A version as it was written, in the digits it is kept in; what is none finds nothing. */
const normalised = (version: string | undefined) => version && (versionOf(version) ?? version);

/** Tells the originator of a record that this state has acted on it. */
export async function markActed(act: Act, id: string): Promise<void> {
  need(act.actor, 'exchange.requests');
  const record = await readRecord(act, localReader(act.actor), id);
  if (record === undefined || record.own) throw commonFault('not-found');
  await noteReceipt(act, [record], 'acted', act.actor.name);
  await act.audit({ action: 'exchange.record.act', objects: [`record:${id}@${record.version}`] });
}

/** What differs between two versions that this person may see. */
export async function recordChanges(act: Act, id: string, { from, to }: { from: string; to: string }) {
  need(act.actor, 'exchange.read');
  const reader = localReader(act.actor);
  const before = await readRecord(act, reader, id, normalised(from));
  const after = await readRecord(act, reader, id, normalised(to));
  if (before === undefined || after === undefined) throw commonFault('not-found');
  return { changes: jsonChanges(objectOf(before), objectOf(after)) };
}
