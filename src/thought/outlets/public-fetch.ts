import { lookup } from 'node:dns';
import { type RequestOptions, request as plain } from 'node:http';
import { request as encrypted } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const PATIENCE_MS = 10_000;
/** Bytes of an answer that are read; whoever sends more is cut off. */
const MOST_BYTES = 64 * 1024;

/** RFC 6890 and its IPv6 counterparts: what is nobody's public address. */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

/** Whether an address of the internet protocol is one that anybody can reach. IPv4 inside IPv6 counts as what it is. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !inside.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * Asks an address that a stranger named. Its name is looked up once and the very address that was found is judged and
 * connected to, so that a name cannot answer twice; no redirect is followed. Throws where the address is inside, or nothing
 * answers in time.
 */
export function publicFetch(
  url: string,
  { body, headers = {}, insideToo = false }: { body?: Buffer; headers?: Record<string, string>; insideToo?: boolean },
): Promise<Answer> {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (!insideToo && isIP(host) !== 0 && !isPublicAddress(host)) return Promise.reject(new InsideAddress(host));
  const options: RequestOptions = {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...headers, ...(body !== undefined && { 'content-length': body.length }) },
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(!insideToo && { lookup: lookupOutside }),
  };
  return new Promise((resolve, reject) => {
    const asked = (target.protocol === 'https:' ? encrypted : plain)(target, options, (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size > MOST_BYTES) response.destroy(new Error('the answer is too long'));
        else parts.push(part);
      });
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The address is one that only this machine or its network can reach. */
export class InsideAddress extends Error {
  constructor(host: string) {
    super(`${host} is not a public address`);
    this.name = 'InsideAddress';
  }
}

const lookupOutside: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const refused = error ?? (found.every(({ address }) => isPublicAddress(address)) ? null : new InsideAddress(host));
    const [first] = found ?? [];
    if (refused !== null || first === undefined) done(refused ?? new InsideAddress(host), '');
    else if (options.all === true) done(null, found);
    else done(null, first.address, first.family);
  });
};
