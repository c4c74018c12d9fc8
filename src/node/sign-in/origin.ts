const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

export const isLoopbackHost = (host: string): boolean => loopback.has(host);

/** Whether a page of this origin may call the node. On one's own machine the node has several names, on one port. */
export function isOwnOrigin(origin: string, publicUrl: string): boolean {
  const ours = new URL(publicUrl);
  if (origin === ours.origin) return true;
  const theirs = URL.canParse(origin) ? new URL(origin) : undefined;
  if (theirs === undefined || !isLoopbackHost(theirs.hostname) || !isLoopbackHost(ours.hostname)) return false;
  return theirs.protocol === ours.protocol && theirs.port === ours.port;
}

/** The WebAuthn relying party (§5.4.2) and the origins it answers to; an address in numbers cannot be one. */
export function relyingParty(publicUrl: string): { id: string; origins: string[] } {
  const url = new URL(publicUrl);
  if (!isLoopbackHost(url.hostname)) return { id: url.hostname, origins: [url.origin] };
  url.hostname = 'localhost';
  return { id: 'localhost', origins: [url.origin] };
}
