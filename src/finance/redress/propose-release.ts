import type { z } from 'zod';
import { type Act, commonFault, need } from '#base';
import { briefAlert, releaseAlert } from '../alerts/index.ts';
import { releaseOrder } from '../orders/index.ts';
import type { evidenceShape } from './shapes.ts';
import { decidersOf } from './deciders.ts';
import { insertEntry } from './entry-store.ts';
import { redressFault } from './faults.ts';
import { lockFile, type RedressFile } from './file-store.ts';
import { whyNotPropose } from './may.ts';
import { freezesOf } from './measures.ts';
import { bodyOf, insertProposal, type Proposal, waitingAbout } from './proposal-store.ts';
import type { RedressKeys } from './redress-keys.ts';
import { written, writtenWords } from './written.ts';

export interface ReleaseBody {
  evidence: z.output<typeof evidenceShape>[];
}

export interface ReleaseInput extends ReleaseBody {
  alert: string;
  file?: string | undefined;
  reason: string;
  /** The alert's evidence as it was seen. */
  seen: string;
}

/** The file a grave act belongs to, locked, with the fault of who may not act in it; none where it stands alone. */
export async function fileOf(act: Act, id: string | undefined | null): Promise<RedressFile | undefined> {
  if (id === undefined || id === null) return undefined;
  const file = await lockFile(act.tx, id);
  if (file === undefined) throw commonFault('not-found');
  return file;
}

/** Proposes that a person is not who is listed, with what was seen of them. The alert stands as it is meanwhile. */
export async function proposeRelease(act: Act, keys: RedressKeys, input: ReleaseInput): Promise<string> {
  need(act.actor, 'finance.redress.handle');
  const reason = writtenWords(input.reason);
  const evidence = input.evidence.map(({ kind, what }) => ({ kind, what: written(what) }));
  const file = await fileOf(act, input.file);
  const refused = whyNotPropose(act.actor, file === undefined ? new Set() : await decidersOf(act.tx, file));
  if (refused !== undefined) throw redressFault(refused);
  const alert = await briefAlert(act.tx, act.actor.desks, input.alert);
  if (alert === undefined) throw commonFault('not-found');
  if (file !== undefined && file.alert !== alert.id) throw redressFault('redress-nothing-linked');
  if (alert.state === 'closed' || alert.verdict === 'different') throw redressFault('redress-alert-unfit');
  if (alert.evidence !== input.seen) throw redressFault('redress-changed');
  if ((await waitingAbout(act.tx, 'release', alert.id)) !== undefined) throw redressFault('redress-waits-for-second');
  const id = await insertProposal(act, keys, {
    what: 'release',
    file: file?.id,
    target: alert.id,
    body: { evidence } satisfies ReleaseBody,
    reason,
    seen: input.seen,
  });
  await act.audit({
    action: 'finance.release.propose',
    objects: [`alert:${alert.id}`, `proposal:${id}`, ...(file === undefined ? [] : [`redress:${file.id}`])],
    detail: { evidence: input.seen, kinds: evidence.map(({ kind }) => kind) },
  });
  return id;
}

/**
 * The second person agrees, in one transaction: the alert says "different" and remembers it, every freeze that rests on it
 * is released, and its holder told at once. Alert before orders, as everybody locks them.
 */
export async function approveRelease(
  act: Act,
  keys: RedressKeys,
  proposal: Proposal,
  file: RedressFile | undefined,
  secondReason: string,
): Promise<void> {
  const proposer = { id: proposal.by_id, name: proposal.by_name };
  const released = await releaseAlert(act, {
    id: proposal.target,
    evidence: proposal.seen,
    proposer,
    reason: proposal.reason,
    secondReason,
  });
  if (released === undefined) throw redressFault('redress-alert-unfit');
  const ground = file?.kind === 'appeal' || file?.kind === 'review' ? file.kind : 'same-name';
  for (const order of await freezesOf(act.tx, { alert: proposal.target, subject: null }))
    await releaseOrder(act, { order: order.id, ground, ref: `proposal:${proposal.id}`, reason: proposal.reason });
  if (file !== undefined)
    await insertEntry(act, keys, {
      file: file.id,
      side: 'office',
      what: 'released',
      detail: { alert: proposal.target, proposal: proposal.id },
    });
  const { evidence } = bodyOf<ReleaseBody>(keys, proposal);
  await act.audit({
    action: 'finance.release.approve',
    objects: [`alert:${proposal.target}`, `proposal:${proposal.id}`],
    detail: { ground, kinds: evidence.map(({ kind }) => kind) },
  });
}
