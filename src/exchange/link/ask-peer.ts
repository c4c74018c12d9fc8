import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import type { PinnedAgent } from './pinned-agent.ts';

export interface PeerQuestion {
  method: 'GET' | 'POST';
  /** With its query, beginning with a slash. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer | string;
  /** Bytes of the answer beyond which it is given up. */
  limit: number;
  /** Milliseconds until the answer must be here whole. */
  within: number;
  signal?: AbortSignal;
}

export interface PeerAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** One question to a peer's link (HTTP/1.1 over mutual TLS). Throws when no whole answer came; any status is an answer. */
export function askPeer(agent: PinnedAgent, endpoint: URL, question: PeerQuestion): Promise<PeerAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<PeerAnswer>();
  const late = AbortSignal.timeout(question.within);
  const sent = request({
    agent,
    host: endpoint.hostname.replace(/^\[|\]$/g, ''),
    port: endpoint.port === '' ? 443 : Number(endpoint.port),
    method: question.method,
    path: endpoint.pathname.replace(/\/$/, '') + question.path,
    headers: {
      ...question.headers,
      ...(question.body !== undefined && { 'content-length': Buffer.byteLength(question.body) }),
    },
    signal: question.signal === undefined ? late : AbortSignal.any([late, question.signal]),
  });
  sent.once('error', reject);
  sent.once('response', (response) => {
    const parts: Buffer[] = [];
    let size = 0;
    response.on('data', (part: Buffer) => {
      size += part.length;
      parts.push(part);
      if (size > question.limit) sent.destroy(new Error(`the answer is larger than ${question.limit} bytes`));
    });
    response.once('error', reject);
    response.once('aborted', () => reject(new Error('the answer was cut off')));
    response.once('end', () =>
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
    );
  });
  sent.end(question.body);
  return promise;
}
