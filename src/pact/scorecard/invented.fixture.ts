import { hash } from 'node:crypto';
import {
  formatSignature,
  cosignNote,
  Frontier,
  open,
  type RecordObject,
  recordKinds,
  seal,
  signCheckpoint,
  tlpId,
  parseNote,
} from '#records';
import type { PublicBundle } from '#exchange';
import { inventedId, inventedKey, inventedTrustList } from '../../records/trust/invented.fixture.ts';
import type { StatementKind } from '../projection/statement.ts';

/** The invented members: XB, XC and XD are members 1, 2 and 3. */
export const states = { XB: 1, XC: 2, XD: 3 } as const;
type State = keyof typeof states;

/** Something a state said: the example of a kind, said otherwise. */
export interface Saying {
  by: State;
  kind: StatementKind;
  /** Number of the record: one that stands again is a further version. */
  record: number;
  at?: string;
  level?: 'clear' | 'green';
  /** Its line stands in the bundle although it is not public. */
  leaked?: true;
  change?: Readonly<Record<string, unknown>>;
}

export const recordId = (kind: string, record: number): string =>
  `${kind}--${String(record).padStart(8, '0')}-1111-4111-8111-111111111111`;

const evidence = { evidence_refs: [recordId('commitment-evidence', 1)] };
const reviewer = {
  institution: {
    institution_id: '55555555-5555-4555-8555-555555555555',
    name: { ara: 'جهة أخرى', eng: 'Another institution', fra: 'Autre institution' },
  },
};

/** A small pact: XB reports and shows, XC reviews, XB replies; XC withholds; XD declines. */
export const pactSayings: readonly Saying[] = [
  { by: 'XB', kind: 'meeting', record: 1 },
  { by: 'XB', kind: 'outcome', record: 1, change: { meeting_ref: recordId('meeting', 1), code: 'O1' } },
  {
    by: 'XB',
    kind: 'commitment',
    record: 1,
    change: { outcome_ref: recordId('outcome', 1), owners: ['XB', 'XC', 'XD'], code: 'O1.1' },
  },
  {
    by: 'XB',
    kind: 'commitment-evidence',
    record: 1,
    change: { state: 'XB', commitment_refs: [recordId('commitment', 1)] },
  },
  {
    by: 'XB',
    kind: 'undertaking',
    record: 1,
    change: {
      state: 'XB',
      commitment_ref: recordId('commitment', 1),
      reason: 'Because <script>alert(1)</script> & "so"',
    },
  },
  {
    by: 'XB',
    kind: 'progress-report',
    record: 1,
    at: '2026-03-05T08:00:00.000Z',
    change: { state: 'XB', commitment_ref: recordId('commitment', 1), ...evidence },
  },
  {
    by: 'XC',
    kind: 'progress-review',
    record: 1,
    at: '2026-03-08T08:00:00.000Z',
    change: {
      state: 'XC',
      report_ref: recordId('progress-report', 1),
      report_version: '2026-03-05T08:00:00.000Z',
      finding: 'in-part',
      ...reviewer,
    },
  },
  {
    by: 'XB',
    kind: 'reply',
    record: 1,
    at: '2026-03-09T08:00:00.000Z',
    change: { state: 'XB', review_ref: recordId('progress-review', 1) },
  },
  {
    by: 'XC',
    kind: 'progress-report',
    record: 2,
    level: 'green',
    change: { state: 'XC', commitment_ref: recordId('commitment', 1), ...evidence },
  },
  {
    by: 'XD',
    kind: 'undertaking',
    record: 2,
    change: { state: 'XD', commitment_ref: recordId('commitment', 1), answer: 'declines', reason: 'Invented reason.' },
  },
];

/** The bundle that an honest node gives of these sayings. What is not public has a leaf and no line. */
export function inventedBundle(sayings: readonly Saying[] = pactSayings, day: string = '2026-06-01'): PublicBundle {
  const list = inventedTrustList(3, 2);
  const logs = new Map<string, { frontier: Frontier; leaves: string[]; lines: string[] }>();
  for (const [at, saying] of sayings.entries()) {
    const origin = inventedId(states[saying.by]);
    const log = logs.get(origin) ?? { frontier: new Frontier(), leaves: [], lines: [] };
    logs.set(origin, log);
    const sealed = seal(objectOf(saying, origin), {
      origin,
      key: inventedKey(states[saying.by]),
      index: log.leaves.length,
      salt: hash('sha256', `salt ${at}`, 'buffer').subarray(0, 16),
    });
    const opened = open(sealed);
    if ('code' in opened) throw new Error(opened.code);
    log.frontier.append(opened.leafHash);
    log.leaves.push(opened.leafHash.toString('base64'));
    if (saying.level !== 'green' || saying.leaked) log.lines.push(JSON.stringify(sealed));
  }
  const ordered = [...logs].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    day,
    trust: `${JSON.stringify(list, undefined, 1)}\n`,
    logs: ordered.map(([origin, { leaves, frontier }]) => ({
      origin,
      leaves,
      checkpoint: cosigned(list.members.find(({ id }) => id === origin)?.log ?? '', origin, frontier),
    })),
    records: ordered.flatMap(([, { lines }]) => lines),
  };
}

function objectOf({ kind, record, at, level = 'clear', change }: Saying, origin: string): RecordObject {
  const example = recordKinds.find((one) => one.kind === kind)?.example ?? {};
  const modified = at ?? '2026-03-01T08:00:00.000Z';
  return {
    ...example,
    id: recordId(kind, record),
    created: modified,
    modified,
    created_by_ref: origin,
    object_marking_refs: [tlpId(level)],
    ...change,
  };
}

/** Signed by its state, cosigned by XD. */
function cosigned(log: string, origin: string, frontier: Frontier): string {
  const n = Object.values(states).find((one) => inventedId(one) === origin) ?? 0;
  const note = signCheckpoint({ origin: log, size: frontier.size, root: frontier.root() }, inventedKey(n));
  const witness = inventedTrustList(3, 2).members[2]?.log ?? '';
  const line = cosignNote(
    parseNote(note)?.text ?? '',
    witness,
    inventedKey(3),
    Date.parse('2026-03-10T00:00:00Z') / 1000,
  );
  return note + formatSignature(line);
}
