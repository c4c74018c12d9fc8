import { type Act, commonFault, need } from '#base';
import { codesOf, type GroupChange } from './change.ts';
import { findChange, insertChange, lockRegister, takenBack } from './change-store.ts';
import { groupFault } from './faults.ts';
import { type Register, readRegister } from './register.ts';
import { writtenLine, writtenReason } from './written.ts';

interface Said {
  source: string;
  reason: string;
}

/**
 * Proposes what is said of groups, with source and reason (right `military.assess`). Nothing changes until another person has
 * agreed. Errors: `group-known`, `group-not-known`, `group-tied-to-itself`, `group-reason-empty`.
 */
export async function proposeChange(act: Act, input: Said & { change: GroupChange }): Promise<string> {
  needPerson(act, 'military.assess');
  await lockRegister(act.tx);
  const { change } = input;
  checkChange(await readRegister(act.tx), change);
  const id = await insertChange(act, {
    what: change.what,
    codes: codesOf(change),
    body: change,
    source: writtenLine(input.source),
    reason: writtenReason(input.reason),
    items: [{ what: change.what, body: change }],
  });
  await act.audit({
    action: `military.group.propose-${change.what}`,
    objects: [...codesOf(change).map((code) => `group:${code}`), `change:${id}`],
  });
  return id;
}

/** Proposes to take an earlier change back; it stays to be read. Errors: `not-found`, `group-not-struck`. */
export async function proposeStrike(act: Act, input: Said & { id: string }): Promise<string> {
  needPerson(act, 'military.assess');
  await lockRegister(act.tx);
  const change = await findChange(act.tx, input.id);
  if (change === undefined) throw commonFault('not-found');
  if (change.state !== 'standing' || change.what === 'strike' || (await takenBack(act.tx, change.id)))
    throw groupFault('group-not-struck');
  const id = await insertChange(act, {
    what: 'strike',
    codes: change.codes,
    ofChange: change.id,
    body: {},
    source: writtenLine(input.source),
    reason: writtenReason(input.reason),
    items: [],
  });
  await act.audit({ action: 'military.group.propose-strike', objects: [`change:${change.id}`, `change:${id}`] });
  return id;
}

/** What must hold of a change: asked when it is proposed, and again when it is agreed to. */
export function checkChange({ graph }: Register, change: GroupChange): void {
  if (change.what === 'group') {
    if (graph.actors.has(change.code)) throw groupFault('group-known', { code: change.code });
    return;
  }
  if (change.what === 'tie' && change.from === change.to) throw groupFault('group-tied-to-itself');
  const missing = codesOf(change).find((code) => !graph.actors.has(code));
  if (missing !== undefined) throw groupFault('group-not-known', { code: missing });
}

/** Who proposes and who signs are people: a token or the node itself never does. */
export function needPerson(act: Act, right: string): void {
  need(act.actor, right);
  if (act.actor.kind !== 'person') throw groupFault('group-person-only');
}
