import type { Act } from '#base';
import { type ArchivedRecord, localReader, type Reader, readPage } from '#exchange';
import {
  type Capability,
  capabilityShape,
  type ContributionRecord,
  contributionShape,
  type ReadinessFindingRecord,
  readinessFindingShape,
  type RecordObject,
  withoutSeal,
} from '#records';
import type { MilitaryDeps } from '../deps.ts';

export interface Known<Said> {
  record: ArchivedRecord;
  said: Said;
  /** The state that said it, and what it is called; absent where the trust list has it no more. */
  state: string | undefined;
  by: string;
}

/** Everything of the contributions that whoever acts may read: the last version of each record. */
export interface KnownContributions {
  capabilities: ReadonlyMap<string, Known<Capability>>;
  contributions: readonly Known<ContributionRecord>[];
  findings: readonly Known<ReadinessFindingRecord>[];
  /** There are more records than are looked at at once. */
  more: boolean;
}

/** So many records are looked at at once: forty states with a few hundred needs and offers each. */
const MOST = 20_000;
const PAGE = 500;

/** Reads what states need, offer, give and found, each by whoever may say it and as far as its marks reach. */
export async function readKnown(
  act: Act,
  { desk }: Pick<MilitaryDeps, 'desk'>,
  reader: Reader = localReader(act.actor),
): Promise<KnownContributions> {
  const members = new Map(
    (await desk.members(act)).map(({ id, name, state }) => [id, { name: name[act.language], state }]),
  );
  const last = new Map<string, ArchivedRecord>();
  let cursor: number | undefined;
  let more = false;
  for (let read = 0; ; read += PAGE) {
    if (read >= MOST) {
      more = true;
      break;
    }
    const types = ['capability', 'contribution', 'readiness-finding'];
    const page = await readPage(act, reader, { types }, cursor, PAGE);
    for (const record of page.records) {
      const before = last.get(record.id);
      if (before === undefined || before.version < record.version) last.set(record.id, record);
    }
    if (!page.more) break;
    cursor = page.records.at(-1)?.seq;
  }
  const known = <Said>(record: ArchivedRecord, said: Said): Known<Said> => {
    const member = members.get(record.origin);
    return { record, said, state: member?.state, by: member?.name ?? record.origin };
  };
  const capabilities = new Map<string, Known<Capability>>();
  const contributions: Known<ContributionRecord>[] = [];
  const findings: Known<ReadinessFindingRecord>[] = [];
  for (const record of last.values()) {
    if (record.revoked) continue;
    const object = withoutSeal(JSON.parse(record.body) as RecordObject);
    const capability = capabilityShape.safeParse(object);
    if (capability.success) capabilities.set(record.id, known(record, capability.data));
    const contribution = contributionShape.safeParse(object);
    if (contribution.success) contributions.push(known(record, contribution.data));
    const finding = readinessFindingShape.safeParse(object);
    if (finding.success) findings.push(known(record, finding.data));
  }
  return {
    capabilities,
    contributions: contributions.filter((one) => mayBeSaid(one, capabilities)),
    findings: findings.filter((one) => isOfAnother(one, capabilities)),
    more,
  };
}

/** A contribution counts where the state that needs or the state that gives said it; whatever another says is left out. */
function mayBeSaid(
  { record, said }: Known<ContributionRecord>,
  known: ReadonlyMap<string, Known<Capability>>,
): boolean {
  const need = known.get(said.need_ref);
  const offer = said.offer_ref === undefined ? undefined : known.get(said.offer_ref);
  if (need?.said.direction !== 'need') return false;
  if (said.offer_ref !== undefined && offer?.said.direction !== 'offer') return false;
  return record.origin === need.record.origin || record.origin === offer?.record.origin || said.offer_ref === undefined;
}

/** A finding counts where the offer is known. */
const isOfAnother = ({ said }: Known<ReadinessFindingRecord>, known: ReadonlyMap<string, Known<Capability>>): boolean =>
  known.get(said.offer_ref)?.said.direction === 'offer';
