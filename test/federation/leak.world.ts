// The world of the leak test at the desks: what states told each other, each text with a word of its own, and an oracle
// that says who may see which. It is plain code over what was invented, and shares nothing with the rooms.
import { markingsOf, recordKinds, releaseByMarkings } from '#records';
import { inventedId, inventedMember, inventedTime } from '../../src/exchange/archive/invented.ts';
import {
  contentOf,
  markingOf,
  maySee,
  objectOf,
  STATES,
  tellWorld,
  type Told,
  type Who,
} from '../../src/exchange/archive/leak.fixture.ts';

export const US = inventedMember(0);
/** It answers nobody: nothing of the invented world goes to it by itself. */
export const PEER = inventedMember(1);

/** One version of a record, what it says beside its marking, and whether it was taken back whole. */
export interface Piece extends Told {
  says: Readonly<Record<string, unknown>>;
  taken: boolean;
}

/** Stands in every text of a piece, and nowhere else. */
export const canaryOf = (n: number): string => `canary${n}yranac`;
export const canariesIn = (text: string): number[] =>
  [...text.matchAll(/canary(\d+)yranac/g)].map(([, n]) => Number(n));

type Roll = (sides: number) => number;

/** Whom nothing hides anything from, but what was taken back. */
export const sees = (piece: Piece, who: Who): boolean => !piece.taken && maySee(piece, who);

/** The last version of each id that somebody may see, in the order of storing. */
export function lastSeen(pieces: readonly Piece[], who: Who): Piece[] {
  const seen = pieces.filter((piece) => sees(piece, who));
  return seen.filter((piece) => !seen.some(({ id, second }) => id === piece.id && second > piece.second));
}

const definition = (kind: string) => ({
  [recordKinds.find((one) => one.kind === kind)?.extension.id ?? '']: { extension_type: 'new-sdo' },
});

/** Records of a further world: plain ones, and then what the exchange's own flows say of them. */
export function invent(size: number, world: number, roll: Roll): Piece[] {
  const base = world * 10_000;
  const moved = tellWorld(size, roll).map((one): Piece => {
    const serial = Number(one.id.slice(-12));
    const id = inventedId(one.type, base + serial);
    // The peer's own records come from the peer.
    const origin = one.origin === 1 ? 2 : one.origin;
    return { ...one, n: base + one.n, id, second: base + one.second, origin, says: {}, taken: false };
  });
  // One state tells all the versions of a record.
  const first = new Map<string, Piece>();
  for (const piece of moved) piece.origin = (first.get(piece.id) ?? (first.set(piece.id, piece), piece)).origin;
  const pieces = moved.map((piece) => ({ ...piece, says: { description: `It is ${canaryOf(piece.n)}` } }));
  const flows = Array.from({ length: size }, (_, n) => flow(pieces, base + size + n, roll)).flat();
  for (const notice of flows.filter(({ type }) => type === 'recall-notice')) takeBack(pieces, notice);
  return [...pieces, ...flows];
}

/** A request, a request for consent, their answers, a recall or a derivation, about something of this world. */
function flow(pieces: readonly Piece[], n: number, roll: Roll): Piece[] {
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const about = pick(pieces);
  const make = (at: number, type: string, origin: number, says: Record<string, unknown>): Piece => {
    const marks = pick(pieces);
    const { tlp, named, strange } = marks;
    const id = inventedId(type, at);
    const extensions = { extensions: definition(type) };
    const words = { ...extensions, ...says };
    return {
      ...marks,
      tlp,
      named,
      strange,
      n: at,
      id,
      second: at,
      origin,
      type,
      lost: new Set(),
      says: words,
      taken: false,
    };
  };
  const word = (at: number) => `It says ${canaryOf(at)}`;
  const other = 2 + roll(STATES - 2);
  const ours = roll(2) === 0;
  const [answer, ask] = [n * 10 + 1, n * 10];
  const due = inventedTime(ask + 86_400 * (roll(2) * 4000));
  const asking = { name: word(ask), request_text: word(ask), urgency: 'normal', due, legal_basis: word(ask) };
  switch (roll(4)) {
    case 0: {
      const [from, to] = ours ? [0, other] : [other, 0];
      const request = make(ask, 'information-request', from, {
        ...asking,
        purpose: 'screening',
        about_refs: [about.id],
        addressed_to_refs: [inventedMember(to)],
      });
      const response = make(answer, 'information-response', to, {
        request_ref: request.id,
        outcome: pick(['answered', 'partly', 'asked-back']),
        response_text: word(answer),
        object_refs: [pick(pieces).id],
      });
      return [request, response];
    }
    case 1: {
      const asker = about.origin === 0 ? other : 0;
      const request = make(ask, 'information-request', asker, {
        ...asking,
        purpose: 'onward-use',
        about_refs: [about.id],
        addressed_to_refs: [inventedMember(about.origin)],
        recipient_refs: [inventedMember(1)],
      });
      const consent = make(answer, 'onward-consent', about.origin, {
        request_ref: request.id,
        object_ref: about.id,
        decision: 'granted',
        granted_to_refs: [inventedMember(asker)],
        recipient_refs: [inventedMember(1)],
        explanation: word(answer),
      });
      return [request, consent];
    }
    case 2:
      return [
        make(ask, 'recall-notice', about.origin, {
          object_ref: about.id,
          ...(roll(2) === 0 && { object_versions: [inventedTime(about.second)] }),
          withdrawn_from_refs: [inventedMember(about.origin !== 0 && roll(3) === 0 ? 0 : 1)],
          explanation: word(ask),
        }),
      ];
    default: {
      const target = pick(pieces.filter(({ origin }) => origin !== 0));
      const source = pick(pieces.filter(({ origin }) => origin === 0));
      const says = { relationship_type: 'derived-from', source_ref: source.id, target_ref: target.id };
      return [make(ask, 'relationship', 0, { ...says, description: word(ask), extensions: undefined })];
    }
  }
}

/** A state that takes back its own record from us hides it here, whoever looks; from others, we stop passing it on. */
function takeBack(pieces: readonly Piece[], notice: Piece): void {
  const {
    object_ref: id,
    object_versions: versions,
    withdrawn_from_refs: from,
  } = notice.says as {
    object_ref: string;
    object_versions?: string[];
    withdrawn_from_refs: string[];
  };
  for (const piece of pieces) {
    if (piece.id !== id || versions?.includes(inventedTime(piece.second)) === false) continue;
    if (piece.origin !== 0 && from.includes(US)) piece.taken = true;
    else if (piece.origin === 0 && !maySee(piece, { as: 'member', state: 1 })) continue;
    // The peer is the only other member: nobody stays to whom it is still for all.
    else if (piece.origin === 0) for (const key of ['public', 'members', '1']) piece.lost.add(key);
    else for (const key of ['public', 'members', '1', '2', '3', '4']) piece.lost.add(key);
  }
}

export function objectOfPiece(piece: Piece) {
  const { object_refs: refs, ...object } = objectOf(piece) as Record<string, unknown>;
  const plain = piece.says['extensions'] === undefined && piece.type !== 'relationship';
  return JSON.parse(JSON.stringify({ ...object, ...(plain && { object_refs: refs }), ...piece.says })) as Record<
    string,
    unknown
  > & { type: string; id: string };
}

/** As the gate would hand it over, its signature aside. */
export function recordOf(piece: Piece) {
  const object = objectOfPiece(piece);
  const origin = inventedMember(piece.origin);
  const marking = markingOf(piece);
  return {
    object,
    body: JSON.stringify(object),
    statement: {
      origin,
      index: piece.n,
      id: piece.id,
      modified: inventedTime(piece.second),
      content: contentOf(piece),
    },
    leafHash: Buffer.alloc(32, piece.n % 256),
    release: releaseByMarkings(
      markingsOf(object, (id) => (id === marking.id ? marking : undefined)),
      origin,
    ),
    own: piece.origin === 0,
  };
}
