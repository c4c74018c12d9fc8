import { hash } from 'node:crypto';
import { Frontier, open, type RecordObject, recordKinds, seal, signCheckpoint, tlpId } from '#records';
import type { PublicBundle } from '#exchange';
import { inventedId, inventedKey, inventedTrustList, signedBy } from '../../src/records/trust/invented.fixture.ts';

const DAY = '2026-11-01';
const statuses = ['no-evidence', 'not-started', 'limited', 'substantial', 'complete'] as const;
const uuid = (name: string): string => {
  const hex = hash('sha256', name);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
const idOf = (kind: string, name: string): string => `${kind}--${uuid(`${kind} ${name}`)}`;
const stateOf = (n: number): string =>
  n <= 26 ? `X${String.fromCharCode(64 + n)}` : `Q${String.fromCharCode(64 + n - 26)}`;

/**
 * The public log of a whole pact: so many states that owe so many commitments each. Of four words in five a report is
 * public with its evidence, of two in five it is reviewed by the next state, of one in five it is replied to.
 */
export function inventedEdition(members: number, commitments: number): PublicBundle {
  const plain = inventedTrustList(members, 2);
  const named = { ...plain, members: plain.members.map((one, at) => ({ ...one, state: stateOf(at + 1) })) };
  const list = signedBy(named, [100, 1, 2]);
  const owners = named.members.map(({ state }) => state);
  const logs = new Map<number, { frontier: Frontier; leaves: string[]; lines: string[] }>();
  const say = (
    n: number,
    kind: string,
    id: string,
    change: object,
    at: string = `2026-0${(n % 6) + 2}-03T08:00:00.000Z`,
  ) => {
    const log = logs.get(n) ?? { frontier: new Frontier(), leaves: [], lines: [] };
    logs.set(n, log);
    const object: RecordObject = {
      ...recordKinds.find((one) => one.kind === kind)?.example,
      id,
      created: at,
      modified: at,
      created_by_ref: inventedId(n),
      object_marking_refs: [tlpId('clear')],
      ...change,
    };
    const salt = hash('sha256', id, 'buffer').subarray(0, 16);
    const sealed = seal(object, { origin: inventedId(n), key: inventedKey(n), index: log.leaves.length, salt });
    const opened = open(sealed);
    if ('code' in opened) throw new Error(opened.code);
    log.frontier.append(opened.leafHash);
    log.leaves.push(opened.leafHash.toString('base64'));
    log.lines.push(JSON.stringify(sealed));
  };
  const institution = (n: number) => ({
    institution_id: uuid(`institution ${n}`),
    name: { ara: `هيئة مختلقة ${n}`, eng: `Invented authority ${n}`, fra: `Autorité inventée ${n}` },
  });
  say(1, 'meeting', idOf('meeting', '1'), {}, '2026-02-01T08:00:00.000Z');
  for (let c = 0; c < commitments; c += 1) {
    const outcome = Math.floor(c / 4);
    const outcomeId = idOf('outcome', String(outcome));
    if (c % 4 === 0)
      say(
        1,
        'outcome',
        outcomeId,
        { code: `O${outcome + 1}`, meeting_ref: idOf('meeting', '1') },
        '2026-02-01T08:00:00.000Z',
      );
    const commitment = idOf('commitment', String(c));
    const due = `2026-${String((c % 12) + 1).padStart(2, '0')}-28`;
    const change = { code: `O${outcome + 1}.${(c % 4) + 1}`, outcome_ref: outcomeId, owners, due };
    say(1, 'commitment', commitment, change, '2026-02-02T08:00:00.000Z');
    for (let n = 1; n <= members; n += 1) {
      const [state, name, turn] = [stateOf(n), `${c} ${n}`, (c + n) % 5];
      if (turn === 0) continue;
      const at = `2026-0${(c % 6) + 3}-05T08:00:00.000Z`;
      const evidence = idOf('commitment-evidence', name);
      say(
        n,
        'commitment-evidence',
        evidence,
        { state, commitment_refs: [commitment], institution: institution(n) },
        at,
      );
      const report = idOf('progress-report', name);
      const said = { state, commitment_ref: commitment, evidence_refs: [evidence], as_of: at.slice(0, 10) };
      say(n, 'progress-report', report, { ...said, status: statuses[turn], institution: institution(n) }, at);
      if (turn < 3) continue;
      const reviewer = (n % members) + 1;
      const review = idOf('progress-review', name);
      const found = {
        report_ref: report,
        report_version: at,
        state: stateOf(reviewer),
        institution: institution(reviewer),
      };
      say(
        reviewer,
        'progress-review',
        review,
        { ...found, status_found: statuses[turn] },
        `${at.slice(0, 8)}15T08:00:00.000Z`,
      );
      if (turn === 4)
        say(n, 'reply', idOf('reply', name), { state, review_ref: review }, `${at.slice(0, 8)}20T08:00:00.000Z`);
    }
  }
  const ordered = [...logs].sort(([a], [b]) => a - b);
  return {
    day: DAY,
    trust: `${JSON.stringify(list, undefined, 1)}\n`,
    logs: ordered.map(([n, { leaves, frontier }]) => ({
      origin: inventedId(n),
      leaves,
      checkpoint: signCheckpoint(
        { origin: list.members[n - 1]?.log ?? '', size: frontier.size, root: frontier.root() },
        inventedKey(n),
      ),
    })),
    records: ordered.flatMap(([, { lines }]) => lines),
  };
}
