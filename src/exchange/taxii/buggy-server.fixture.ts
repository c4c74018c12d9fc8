// A TAXII 2.1 server with the faults that servers in the field have: it cannot be run here, so it is played.
import { timestampOf } from '../archive/index.ts';

export interface Faulty {
  objects: readonly object[];
  /** So many objects in a row bear one date of addition. */
  sameDate: number;
  /** `always` as the standard says, `same` the same value for every page (medallion), `never` more without next. */
  next: 'always' | 'same' | 'never';
  /** The most objects of a page. */
  most: number;
  /** The one Accept header it understands; 406 for any other. */
  accepts?: string;
  /** It falls silent after so many pages. */
  failAfter?: number;
}

export interface BuggyServer {
  fetch: typeof fetch;
  add(objects: readonly object[]): void;
  /** What it says from now on, whatever it is asked. */
  say(answer: (() => Response) | undefined): void;
  asked(): number;
  unchanged(): number;
}

const beginning = Date.UTC(2026, 0, 1) * 1000;

export function buggyServer(faulty: Faulty): BuggyServer {
  const held = faulty.objects.map((object, n) => ({
    object,
    added: beginning + Math.floor(n / faulty.sameDate) * 1_000_000,
  }));
  let said: (() => Response) | undefined;
  let [asked, unchanged, pages, walked] = [0, 0, 0, 0];
  const answer = (address: URL, headers: Headers): Response => {
    asked += 1;
    if (faulty.accepts !== undefined && headers.get('accept') !== faulty.accepts)
      return new Response('', { status: 406 });
    if (said !== undefined) return said();
    if (faulty.failAfter !== undefined && pages === faulty.failAfter) {
      pages += 1;
      throw new TypeError('fetch failed');
    }
    pages += 1;
    const after = address.searchParams.get('added_after');
    const all = held.filter((one) => after === null || timestampOf(one.added) > after);
    const next = address.searchParams.get('next');
    const from = next === null ? 0 : faulty.next === 'same' ? walked : Number(next);
    const limit = Math.min(faulty.most, Number(address.searchParams.get('limit') ?? faulty.most));
    const shown = all.slice(from, from + limit);
    walked = from + shown.length;
    const more = all.length > walked;
    const body = JSON.stringify({
      more,
      ...(more && faulty.next !== 'never' && { next: faulty.next === 'same' ? 'the-same' : String(walked) }),
      objects: shown.map((one) => one.object),
    });
    const etag = `"${body.length}-${shown.length}"`;
    if (headers.get('if-none-match') === etag) {
      unchanged += 1;
      return new Response(null, { status: 304 });
    }
    const last = shown.at(-1);
    return new Response(body, {
      headers: {
        'content-type': 'application/taxii+json;version=2.1',
        etag,
        ...(last && { 'x-taxii-date-added-last': timestampOf(last.added) }),
      },
    });
  };
  return {
    fetch: async (address, init) => answer(new URL(new Request(address).url), new Headers(init?.headers)),
    add: (objects) => {
      const last = held.at(-1)?.added ?? beginning;
      held.push(...objects.map((object) => ({ object, added: last + 5_000_000 })));
    },
    say: (answered) => {
      said = answered;
    },
    asked: () => asked,
    unchanged: () => unchanged,
  };
}
