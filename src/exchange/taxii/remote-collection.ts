import { z } from 'zod';
import { splitObjects } from '#records';
import { taxiiType } from './media-type.ts';
import { bytesOf, problemOf, RemoteProblem } from './remote-answer.ts';

/** A collection of a TAXII 2.1 server, and how to sign in there. */
export interface RemoteCollection {
  /** Ends with a slash. */
  apiRoot: string;
  collection: string;
  username?: string | undefined;
  password?: string | undefined;
  /** The Accept header this server was found to understand. */
  accept?: string | undefined;
}

export interface RemotePage {
  slices: readonly Uint8Array[];
  more: boolean;
  next?: string | undefined;
  /** `X-TAXII-Date-Added-Last`, as the server wrote it. */
  last?: string | undefined;
  etag?: string | undefined;
  /** 304: nothing changed. */
  unchanged: boolean;
  accept: string;
}

const headShape = z.object({ more: z.boolean().optional(), next: z.string().max(10_000).optional() });

/** What servers in the field understand that answer 406 to the header of the standard. */
const accepts = [taxiiType, 'application/taxii+json; version=2.1', 'application/taxii+json', '*/*'];
const largestPage = 100 * 1024 * 1024;
const patience = 60_000;

/**
 * Reads one page of objects (TAXII 2.1 §5.4). Throws `RemoteProblem`. A server that answers 406 is asked again with the
 * other ways to say the same.
 */
export async function readRemotePage(
  remote: RemoteCollection,
  query: Readonly<Record<string, string>>,
  { etag, fetch: send = fetch, signal }: { etag?: string | undefined; fetch?: typeof fetch; signal?: AbortSignal } = {},
): Promise<RemotePage> {
  const address = new URL(`collections/${encodeURIComponent(remote.collection)}/objects/`, remote.apiRoot);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  const ways = remote.accept === undefined ? accepts : [remote.accept, ...accepts];
  for (const accept of new Set(ways)) {
    const response = await ask(send, address, headersOf(remote, accept, etag), signal);
    if (response.status === 406) {
      await response.body?.cancel();
      continue;
    }
    const problem = problemOf(response);
    if (problem !== undefined) {
      await response.body?.cancel();
      throw problem;
    }
    if (response.status === 304) return { slices: [], more: false, unchanged: true, etag, accept };
    return { ...(await pageOf(response)), unchanged: false, accept };
  }
  throw new RemoteProblem('not-taxii', { status: 406 });
}

function headersOf(remote: RemoteCollection, accept: string, etag: string | undefined): Record<string, string> {
  const { username, password } = remote;
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  return {
    accept,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(username !== undefined && { authorization: `Basic ${basic}` }),
    ...(username === undefined && password !== undefined && { authorization: `Bearer ${password}` }),
  };
}

async function ask(
  send: typeof fetch,
  address: URL,
  headers: Record<string, string>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const limit = AbortSignal.timeout(patience);
  try {
    // A redirect to another place would take the password there: the address is given by a person and stands.
    return await send(address, {
      headers,
      redirect: 'manual',
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new RemoteProblem('unreachable', { cause });
  }
}

async function pageOf(response: Response): Promise<Omit<RemotePage, 'unchanged' | 'accept'>> {
  const bytes = await bytesOf(response, largestPage);
  const { slices, rest } = splitObjects(bytes, { maxBytes: largestPage, maxDepth: 66 });
  const head = 'refusal' in rest ? undefined : headShape.safeParse(rest.value);
  if (head?.success !== true) throw new RemoteProblem('not-taxii', { status: response.status });
  return {
    slices,
    more: head.data.more === true,
    next: head.data.next,
    last: response.headers.get('x-taxii-date-added-last') ?? undefined,
    etag: response.headers.get('etag') ?? undefined,
  };
}
