import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock, Database, Log } from '#base';
import type { TrustView } from '../members/index.ts';
import type { Admission } from './admission.ts';
import type { Couriers } from './couriers.ts';
import { headers, outboxPosition, trustVersion } from './outbox-position.ts';
import { microsecondsOf } from '../archive/index.ts';
import { notePulledUpTo, notePushedToUs } from './peer-store.ts';
import { inboxPath, outboxPath } from './taxii-paths.ts';

export interface MeetDeps {
  db: Database;
  clock: Clock;
  log: Log;
  trust: TrustView;
  couriers: Pick<Couriers, 'heard' | 'pull' | 'learn'>;
}

/** What happens beside an admitted request: both sides learn from it how the other stands. */
export function meetPeers(app: FastifyInstance, admission: Admission, deps: MeetDeps): void {
  const { trust, couriers } = deps;
  app.addHook('preHandler', async (request) => {
    const member = admission.member(request);
    couriers.heard(member);
    // What it pushes may be signed with a key that only its newer list names.
    const version = trustVersion(request.headers);
    if (version !== undefined && version > (trust.list()?.version ?? 0)) await couriers.learn(member);
  });
  app.addHook('onSend', async (_, reply) => {
    reply.header(headers.trust, String(trust.list()?.version ?? 0));
  });
  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode < 300 && request.url.startsWith(outboxPath)) await notePulledFromUs(deps, admission, request);
    const position = outboxPosition(request.headers);
    if (position === undefined || reply.statusCode >= 300 || !request.url.startsWith(inboxPath)) return;
    await notePushedToUs(deps.db, admission.member(request), position, deps.clock.now());
  });
  app.post('/trust/nudge', async (request) => {
    couriers.pull(admission.member(request));
    return {};
  });
}

/** Whoever asks for what comes after something has let all before it through its gate: it need not be pushed to it. */
async function notePulledFromUs(deps: MeetDeps, admission: Admission, request: FastifyRequest): Promise<void> {
  const after = new URL(request.url, 'https://link').searchParams.get('added_after');
  const added = after === null ? undefined : microsecondsOf(after);
  if (added !== undefined) await notePulledUpTo(deps.db, admission.member(request), added, deps.clock.now());
}
