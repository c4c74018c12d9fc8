/** A state's log in a bundle: its checkpoint verbatim, and the hashes of its leaves in base64. */
export interface BundledLog {
  /** `identity--…` of the state whose log it is. */
  readonly origin: string;
  readonly checkpoint: string;
  readonly leaves: readonly string[];
}

/**
 * Everything an edition is made of, as text: what an outsider needs to check every word of it and to make it again. Nothing
 * in it has been checked.
 */
export interface PublicBundle {
  /** The last day that counts, `2026-11-25` (UTC). */
  readonly day: string;
  /** The trust list as JSON. */
  readonly trust: string;
  readonly logs: readonly BundledLog[];
  /** Sealed records, each on one line, exactly as its state signed it. */
  readonly records: readonly string[];
}

/** The first line of a bundle on its way from a node: what stands beside the records. The records follow, one a line. */
export interface BundleHead {
  readonly type: 'mithaq-public-log';
  readonly v: 1;
  readonly day: string;
  readonly trust: unknown;
  readonly logs: readonly BundledLog[];
}

/** Reads a bundle as a node gave it; undefined where it is none. */
export function readBundle(text: string): PublicBundle | undefined {
  const [first = '', ...lines] = text.split('\n');
  const head = headOf(first);
  if (head === undefined) return undefined;
  const records = lines.filter((line) => line !== '');
  return { day: head.day, trust: `${JSON.stringify(head.trust, undefined, 1)}\n`, logs: head.logs, records };
}

function headOf(line: string): BundleHead | undefined {
  try {
    const head = JSON.parse(line) as Partial<BundleHead> | null;
    return head?.type === 'mithaq-public-log' && head.v === 1 ? (head as BundleHead) : undefined;
  } catch {
    return undefined;
  }
}
