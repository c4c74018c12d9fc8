import { logVerifiers, type Tile, TILE_WIDTH, tilePath, type TileReader } from '#records';
import { followLog } from '../ledger/index.ts';
import type { LogErrands } from './follow-logs.ts';
import type { PeerLine } from './peer-line.ts';

const within = 30_000;

/** Follows one log as a peer serves it below `prefix`: its own, or its copy of another's. */
export async function followOne(errands: LogErrands, line: PeerLine, origin: string, prefix: string): Promise<void> {
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

export async function checkpointAt(line: PeerLine, prefix: string): Promise<string | undefined> {
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
