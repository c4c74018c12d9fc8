import { sql } from 'kysely';
import type { z } from 'zod';
import { type Act, commonFault, need, say, inGroups } from '#base';
import { briefAlert } from '../alerts/index.ts';
import type { fileRowShape, fileShape } from './shapes.ts';
import { isLate } from './board-store.ts';
import { decidersOf } from './deciders.ts';
import { listEntries } from './entry-store.ts';
import { exemptionView } from './exemption-view.ts';
import { exemptionsOfFile } from './exemption-store.ts';
import { redressFaults } from './faults.ts';
import { awaitsAnswer } from './file-state.ts';
import { findFile, relatedFiles, type RedressFile } from './file-store.ts';
import { subjectOf } from './link-store.ts';
import { whyNotPropose } from './may.ts';
import { freezesOf, mayGiveReasons } from './measures.ts';
import { outcomes } from './outcome.ts';
import { proposalView } from './proposal-view.ts';
import { proposalsOfFile } from './proposal-store.ts';
import type { RedressKeys } from './redress-keys.ts';
import { openWords, type Petition } from './sealed-words.ts';
import { seenFile } from './seen-file.ts';

/** A file in the board's one line. */
export function rowView(keys: RedressKeys, row: RedressFile, now: Date): z.input<typeof fileRowShape> {
  const { name } = openWords<Petition>(keys, `petition ${row.id}`, row.petition);
  return {
    id: row.id,
    reference: inGroups(row.reference),
    kind: row.kind,
    origin: row.origin,
    state: row.state,
    name,
    receivedAt: row.received_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    overdue: isLate(row, now),
    ...(row.assignee !== null && { assignee: { id: row.assignee, name: row.assignee_name ?? '' } }),
  };
}

/** One file, whole, and who read it. What lies on a desk that is not the reader's is left out of it. */
export async function viewFile(act: Act, keys: RedressKeys, id: string): Promise<z.input<typeof fileShape>> {
  need(act.actor, 'finance.redress.read');
  const file = await findFile(act.tx, id);
  if (file === undefined) throw commonFault('not-found');
  const now = act.clock.now();
  const alert = file.alert === null ? undefined : await briefAlert(act.tx, act.actor.desks, file.alert);
  const subject = file.subject === null ? undefined : await subjectOf(act.tx, file.subject);
  const related = await relatedFiles(act.tx, file);
  const orders = await freezesOnDesks(act, file);
  const proposals = await proposalsOfFile(act.tx, file.id);
  await act.audit({ action: 'finance.redress.read', objects: [`redress:${file.id}`] });
  return {
    ...rowView(keys, file, now),
    language: file.language,
    petition: openWords<Petition>(keys, `petition ${file.id}`, file.petition),
    ...(file.parent !== null && { parent: file.parent }),
    related: related.map((one) => ({ ...one, reference: inGroups(one.reference) })),
    ...(alert !== undefined && {
      alert: {
        id: alert.id,
        state: alert.state,
        ...(alert.verdict !== null && { verdict: alert.verdict }),
        evidence: alert.evidence,
        rowName: alert.rowName,
        subjectName: alert.subjectName,
        list: alert.list,
      },
    }),
    ...(subject !== undefined && { subject }),
    ...(file.case_id !== null && { case: file.case_id }),
    orders,
    exemptions: (await exemptionsOfFile(act.tx, file.id)).map((row) => exemptionView(row, now)),
    history: (await listEntries(act.tx, keys, file.id)).map((entry) => ({
      at: entry.at.toISOString(),
      side: entry.side,
      by: entry.by_name,
      what: entry.what,
      ...(entry.text !== undefined && { text: entry.text }),
      ...(entry.detail.outcome !== undefined && { outcome: entry.detail.outcome }),
      ...(entry.detail.reference !== undefined && { reference: inGroups(entry.detail.reference) }),
    })),
    proposals: proposals.map((proposal) => proposalView(keys, proposal)),
    ...(file.answer !== null && { answer: file.answer }),
    seen: await seenFile(act.tx, file),
    outcomes: [...outcomes[file.kind]],
    may: await mayOf(act, file, proposals.find(({ state }) => state === 'waiting')?.by_id),
  };
}

async function mayOf(act: Act, file: RedressFile, proposer: string | undefined) {
  const { actor } = act;
  const barred = whyNotPropose(actor, await decidersOf(act.tx, file));
  const open = awaitsAnswer(file.state);
  const why = barred ?? (proposer === actor.id ? 'redress-own-proposal' : undefined);
  return {
    handle: open && actor.rights.has('finance.redress.handle') && barred === undefined,
    approve: proposer !== undefined && why === undefined && actor.rights.has('finance.redress.approve'),
    reasons: await mayGiveReasons(act, file),
    ...(why !== undefined && { why: say(redressFaults[why].message, act.language) }),
  };
}

/** Freezes about what the file is linked to, as far as they lie on the reader's desks. */
async function freezesOnDesks(act: Act, file: RedressFile) {
  const freezes = await freezesOf(act.tx, file);
  if (freezes.length === 0) return [];
  const { desks } = act.actor;
  const ids = freezes.map(({ id }) => id);
  const { rows } = await sql<{ id: string }>`select id from finance_order where id = any(${ids}::uuid[])
    and (${desks === '*'} or desk = any(${desks === '*' ? [] : [...desks]}::text[]))`.execute(act.tx);
  const seen = new Set(rows.map(({ id }) => id));
  return freezes.flatMap(({ id, number, state, holder_name }) =>
    seen.has(id) ? [{ id, state, holder: holder_name, ...(number !== null && { number }) }] : [],
  );
}
