import { speaksTaxii } from './media-type.ts';

/** Why a server could not be read: what went wrong, and when to ask again if it says so. */
export class RemoteProblem extends Error {
  readonly kind: 'unreachable' | 'refused' | 'not-there' | 'not-taxii' | 'busy' | 'too-large' | 'stuck';
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  constructor(
    kind: RemoteProblem['kind'],
    { status, retryAfterMs, cause }: { status?: number; retryAfterMs?: number | undefined; cause?: unknown } = {},
  ) {
    super(`TAXII server: ${kind}${status === undefined ? '' : ` (${status})`}`, { cause });
    this.name = 'RemoteProblem';
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** What an answer that is no page means; undefined: it is one, or 304. */
export function problemOf(response: Response): RemoteProblem | undefined {
  const { status } = response;
  if (status === 304) return undefined;
  if (status === 401 || status === 403) return new RemoteProblem('refused', { status });
  if (status === 404) return new RemoteProblem('not-there', { status });
  if (status === 429 || status === 503)
    return new RemoteProblem('busy', { status, retryAfterMs: retryAfterOf(response.headers.get('retry-after')) });
  if (status !== 200) return new RemoteProblem('unreachable', { status });
  const type = response.headers.get('content-type') ?? '';
  // Some servers say plain JSON; a page for people is something else.
  if (!speaksTaxii(type) && !type.includes('json')) return new RemoteProblem('not-taxii', { status });
  return undefined;
}

const longestRetry = 24 * 3_600_000;

/** `Retry-After` (RFC 9110 §10.2.3) in milliseconds: seconds only; a date would need both clocks to agree. */
function retryAfterOf(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header) ? Math.min(Number(header) * 1000, longestRetry) : undefined;
}

/** Reads a body up to a limit. */
export async function bytesOf(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += (chunk as Uint8Array).length;
    if (length > limit) throw new RemoteProblem('too-large', { status: response.status });
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks, length);
}
