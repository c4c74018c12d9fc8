import { Readable } from 'node:stream';
import { type Call, commonFault, type Database, type Handlers } from '#base';
import { nodeRoutes } from '../contract.ts';
import { countEntries, type Filter, listEntries, nextEntries } from './store.ts';
import { verifyAudit } from './verify.ts';

const { auditLog, auditVerify, auditExport } = nodeRoutes;
/** The routes of the audit log. */
export const auditRoutes = { auditLog, auditVerify, auditExport };

/** Reading the log is itself an act that the log keeps. */
export const auditHandlers: Handlers<typeof auditRoutes> = {
  auditLog: async ({ query }, call) => {
    const filter = filterOf(query);
    return call.transact(async (act) => {
      const items = await listEntries(act.tx, filter, query.limit, before(query.after));
      const total = await countEntries(act.tx, filter);
      await act.audit({ action: 'node.audit.read', objects: [], detail: { ...asked(query), entries: items.length } });
      const last = items.at(-1);
      const more = items.length === query.limit && last !== undefined && last.seq > 1;
      return { items, total, ...(more && { next: String(last.seq) }) };
    });
  },
  auditVerify: async (_, call) => {
    const verdict = await verifyAudit(call.db);
    await noted(call, 'node.audit.verify', { ...verdict });
    return verdict;
  },
  auditExport: async ({ query }, call) => {
    await noted(call, 'node.audit.export', asked(query));
    const day = call.clock.now().toISOString().slice(0, 10);
    return { fileName: `mithaq-audit-${day}.jsonl`, stream: Readable.from(lines(call.db, filterOf(query))) };
  },
};

type Query = Omit<Filter, 'from' | 'until'> & { from?: string | undefined; until?: string | undefined };

function filterOf({ actor, action, object, outcome, from, until }: Query): Filter {
  return { actor, action, object, outcome, from: time('from', from), until: time('until', until) };
}

function asked({ actor, action, object, outcome, from, until }: Query): Record<string, unknown> {
  return { actor, action, object, outcome, from, until };
}

function time(where: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw commonFault('invalid-input', {}, [{ where, reason: 'ISO 8601' }]);
  return at;
}

function before(after: string | undefined): number | undefined {
  if (after === undefined) return undefined;
  if (!/^\d{1,15}$/.test(after)) throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'next' }]);
  return Number(after);
}

async function noted(call: Call, action: string, detail: Record<string, unknown>): Promise<void> {
  await call.transact((act) => act.audit({ action, objects: [], detail }));
}

async function* lines(db: Database, filter: Filter): AsyncGenerator<string> {
  let after = 0;
  for (;;) {
    const entries = await nextEntries(db, filter, 1000, after);
    if (entries.length === 0) return;
    yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    after = entries.at(-1)?.seq ?? after;
  }
}
