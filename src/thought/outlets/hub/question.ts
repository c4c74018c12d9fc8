import { languages } from '#base';
import type { Question } from './subscriber-store.ts';

/** Seconds: what a lease is where none is asked for, and its bounds. */
const LEASE = { usual: 10 * 86_400, least: 3600, most: 30 * 86_400 } as const;

/**
 * Reads a subscription request (WebSub, section 5.1: `hub.mode`, `hub.callback`, `hub.topic`, `hub.lease_seconds`,
 * `hub.secret`). Gives what is wrong with it as a sentence, which section 5.2 asks to be answered as text.
 */
export function readQuestion(form: URLSearchParams, library: string): Question | string {
  const mode = form.get('hub.mode');
  if (mode !== 'subscribe' && mode !== 'unsubscribe') return 'hub.mode is neither subscribe nor unsubscribe';
  const callback = readAddress(form.get('hub.callback') ?? '');
  if (callback === undefined) return 'hub.callback is not an http or https address';
  const topic = form.get('hub.topic') ?? '';
  const [, language] =
    /^(ar|en|fr)\/feed\.(?:rss|atom|json)$/.exec(topic.startsWith(library) ? topic.slice(library.length) : '') ?? [];
  const known = languages.find((one) => one === language);
  if (known === undefined) return `hub.topic is no feed of ${library}`;
  const asked = form.get('hub.lease_seconds') ?? String(LEASE.usual);
  if (!/^\d{1,12}$/.test(asked)) return 'hub.lease_seconds is not a number of seconds';
  const secret = form.get('hub.secret') ?? undefined;
  if (secret !== undefined && Buffer.byteLength(secret) >= 200) return 'hub.secret has 200 bytes or more';
  const leaseSeconds = Math.min(Math.max(Number(asked), LEASE.least), LEASE.most);
  return { mode, callback, topic, language: known, leaseSeconds, secret: secret === '' ? undefined : secret };
}

function readAddress(text: string): string | undefined {
  if (text.length > 2000 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const plain = ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
  return plain ? url.href : undefined;
}
