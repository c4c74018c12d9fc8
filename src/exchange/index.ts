import { joinRooms, type Migration, type Module } from '#base';
import { archiveRoom } from './archive/index.ts';
import type { ExchangeDeps } from './deps.ts';
import { type ExchangeDesk, exchangeDesk } from './desk.ts';
import { gateRoom, trustFrom } from './gate/index.ts';
import { acknowledging, admitAtInbox } from './inbox.ts';
import { ledgerRoom, reportContradiction, witnessedAt } from './ledger/index.ts';
import { linkRoom, pushedTo } from './link/index.ts';
import { membersRoom, ownIdentity, trustView } from './members/index.ts';
import { logsOf, ownWitness, seenByOthers } from './note-names.ts';
import { allKinds, ownRecords } from './own-records.ts';
import { actedOn, receiptsRoom } from './receipts/index.ts';
import { releaseRoom, widerThanSources } from './release/index.ts';
import { requestsRoom } from './requests/index.ts';
import { exchangeRights, exchangeRoles } from './rights.ts';
import type { Room } from './room.ts';
import { taxiiRoom } from './taxii/index.ts';
import { workbenchRoom } from './workbench/index.ts';

export { readableBy, readPage, readRecords, referencesTo, versionOf } from './archive/index.ts';
export type { ExchangeDeps } from './deps.ts';
export type { ArchivedRecord } from './archived-record.ts';
export type { DraftView, ExchangeDesk, WaitingDraft } from './desk.ts';
export { type Axis, axes, type DoorStep, type OwnDoor, type RecordKind, type Taken } from './kinds.ts';
export { type LogsAndTrust, logsReach, type PublicLog, readPublicLogs } from './public-log.ts';
export {
  bundleLines,
  type CheckedRecord,
  type Edition,
  type EditionContent,
  type EditionFinding,
  type EditionHead,
  editionHash,
  type EditionMaker,
  findingWords,
  type HeldBundle,
  holdBundle,
  type Pins,
  type PublicBundle,
  type Published,
  publishEdition,
  readEdition,
  sealEdition,
  sha256,
  uuidOf,
  type Verified,
  verifyEdition,
  writeEdition,
} from './edition/index.ts';
export type { PutForward, Written } from './put-forward.ts';
export { keyOfMember, localReader, memberReader, publicReader, type Reader } from './reader.ts';

/** The exchange: what one state has found reaches every other. Each room adds itself here when it stands. */
export function exchange(deps: ExchangeDeps): Module & { desk: ExchangeDesk } {
  const trust = trustView(deps.db);
  const { db, clock, secret } = deps;
  const kinds = allKinds(deps, trust);
  const gate = gateRoom({
    kinds,
    trust: async () => trustFrom(trust, (await ownIdentity(db))?.member, clock),
    report: reportContradiction,
    widerThanSources,
    witnessed: witnessedAt,
  });
  const members = membersRoom({ ...deps, trust });
  const ledger = ledgerRoom({
    db,
    clock,
    seenByOthers,
    ...logsOf(trust),
    ownWitness: () => ownWitness(db, secret, clock),
  });
  const door = acknowledging(gate.gate);
  const taxii = taxiiRoom(deps, admitAtInbox(door));
  const link = linkRoom({ ...deps, trust, gate: door, rooms: [members, ledger, taxii] });
  const own = ownRecords(deps, trust, kinds, () => link.published());
  const rooms: readonly Room[] = [
    archiveRoom(),
    members,
    ledger,
    gate,
    taxii,
    link,
    receiptsRoom(own),
    releaseRoom({ ...own, actedAt: (act, notices) => actedOn(act.tx, notices) }),
    requestsRoom(own),
    workbenchRoom({ ...own, pushed: (act) => pushedTo(act.tx) }),
  ];
  const migrations: readonly Migration[] = rooms.flatMap((room) => room.migrations);
  return {
    name: 'exchange',
    desk: exchangeDesk(own),
    migrations,
    rights: exchangeRights,
    roles: exchangeRoles,
    ...joinRooms(rooms),
  };
}
