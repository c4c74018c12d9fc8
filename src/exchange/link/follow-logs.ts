import type { Call, Log } from '#base';
import {
  logVerifiers,
  peekCheckpoint,
  type SigningKey,
  type Tile,
  TILE_WIDTH,
  type TileReader,
  tilePath,
  witnessVerifiers,
} from '#records';
import { askWitness, findLog, followLog, resumeOwnLog, type SeenLeaves, seenShape } from '../ledger/index.ts';
import type { TrustView } from '../members/index.ts';
import type { PeerLine } from './peer-line.ts';

export interface LogErrands {
  call: Call;
  log: Log;
  trust: TrustView;
  /** `identity--…` of this node. */
  own: string;
  /** What members have said, since this node started, that they saw of our log. */
  heardOf: Map<string, SeenLeaves>;
  /** Our key for checkpoints, to go on with our log. */
  checkpointKey(): Promise<SigningKey | undefined>;
}

/** How many other members' logs are compared with a peer in one round: over the rounds, all. */
const compared = 3;
const within = 30_000;

/**
 * What two nodes do for each other's logs: this one follows the peer's own, compares with the peer a few others' as both
 * hold them (a state that shows two views is caught where they meet), and has its own cosigned.
 */
export async function followLogs(errands: LogErrands, line: PeerLine): Promise<void> {
  const { trust, own } = errands;
  await followOne(errands, line, line.member, '/log');
  const others = trust.members().filter((member) => member !== own && member !== line.member);
  for (const member of sample(others, compared)) await followOne(errands, line, member, `/mirror/${member}`);
  await comeBack(errands, line);
  const list = trust.list();
  const name = trust.member(line.member)?.log;
  if (list === undefined || name === undefined) return;
  const verifiers = witnessVerifiers(list).filter((verifier) => verifier.name === name);
  // Only what it has followed leaf by leaf: else it could hold us to a log whose end we lost, and could not give it back.
  const mirrored = peekCheckpoint((await checkpointAt(line, `/mirror/${own}`)) ?? '')?.size ?? 0;
  await askWitness(errands.call, own, { member: line.member, verifiers, mirrored }, async (body) => {
    const path = '/witness/add-checkpoint';
    const question = {
      method: 'POST',
      path,
      body,
      headers: { 'content-type': 'text/plain' },
      limit: 65_536,
      within,
    } as const;
    const answer = await line.ask(question, [400, 403, 404, 409, 422]);
    return { status: answer.status, body: answer.body.toString() };
  });
}

async function followOne(errands: LogErrands, line: PeerLine, origin: string, prefix: string): Promise<void> {
  const { trust, call, log } = errands;
  const [list, member] = [trust.list(), trust.member(origin)];
  if (list === undefined || member === undefined) return;
  const note = await checkpointAt(line, prefix);
  if (note === undefined) return;
  const followed = await followLog(call, {
    origin,
    name: member.log,
    verifiers: logVerifiers(list, member.log),
    note,
    tiles: tilesAt(line, prefix),
    ...(origin !== line.member && { foundWith: line.member }),
  });
  if (followed.state === 'refused')
    log.warn({ origin, at: line.member, why: followed.why }, 'a log could not be followed');
}

/**
 * After a restored backup: takes over what a peer saw of our own log beyond it, by checkpoint or by record, and lets it
 * be written on once every active member has said what it saw.
 */
async function comeBack(errands: LogErrands, line: PeerLine): Promise<void> {
  const { call, own, trust, heardOf } = errands;
  const held = await findLog(call.db, own);
  if (held === undefined || held.confirmed) return;
  await followOne(errands, line, own, `/mirror/${own}`);
  const answer = await line.ask({ method: 'GET', path: `/log-seen?from=${held.size}`, limit: 4 * 2 ** 20, within });
  heardOf.set(line.member, seenShape.parse(JSON.parse(answer.body.toString())).leaves);
  const missing = trust.activeMembers().filter((member) => member !== own && !heardOf.has(member));
  if (missing.length > 0) return;
  const key = await errands.checkpointKey();
  const seen = [...heardOf.values()].flat();
  await call.transact((act) => resumeOwnLog(act, { member: own, log: held.name }, seen, key));
}

async function checkpointAt(line: PeerLine, prefix: string): Promise<string | undefined> {
  const answer = await line.ask({ method: 'GET', path: `${prefix}/checkpoint`, limit: 100_000, within }, [404]);
  return answer.status === 404 ? undefined : answer.body.toString();
}

/** Full tiles asked for ahead of the reader: it takes one after the other. */
const ahead = 8;

function tilesAt(line: PeerLine, prefix: string): TileReader {
  const coming = new Map<string, Promise<Uint8Array>>();
  const fetch = (tile: Tile): Promise<Uint8Array> => {
    const path = tilePath(tile);
    const known = coming.get(path);
    if (known !== undefined) return known;
    const asked = line
      .ask({ method: 'GET', path: `${prefix}/${path}`, limit: 100_000, within }, [404])
      .then(({ status, body }) => (status === 404 ? Buffer.alloc(0) : body));
    asked.catch(() => {});
    coming.set(path, asked);
    return asked;
  };
  let last = -1;
  return async (tile) => {
    const inOrder = tile.level === 0 && tile.width === TILE_WIDTH && tile.index === last + 1;
    last = tile.level === 0 ? tile.index : -1;
    const hashes = fetch(tile);
    // What may not exist yet answers 404 and costs nothing more.
    if (inOrder && tile.index > 0) for (let n = 1; n < ahead; n += 1) void fetch({ ...tile, index: tile.index + n });
    const found = await hashes;
    coming.delete(tilePath(tile));
    return found;
  };
}

function sample<T>(all: readonly T[], count: number): T[] {
  const rest = [...all];
  const chosen: T[] = [];
  while (chosen.length < count && rest.length > 0)
    chosen.push(...rest.splice(Math.floor(Math.random() * rest.length), 1));
  return chosen;
}
