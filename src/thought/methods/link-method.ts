import { type Act, commonFault, need } from '#base';
import { thoughtFault } from '../faults.ts';
import { methodFault } from './faults.ts';
import { decideLink, endLink, insertLink, type LinkKind, lockLink, type MethodLink } from './link-store.ts';
import { methodOf } from './matrix/index.ts';
import type { TargetsOf } from './targets.ts';

const needPerson = ({ actor }: Act): void => {
  if (actor.kind !== 'person') throw thoughtFault('thought-person-only');
};

/**
 * Says that a dossier answers a method, or that a typology pays for it. Whoever reads thought proposes; an editor's word
 * (`thought.edit`) stands at once. Errors: `not-found` for what the actor may not read, `method-linked`.
 */
export async function linkMethod(
  act: Act,
  targetsOf: TargetsOf,
  input: { code: string; kind: LinkKind; target: string; reason: string },
): Promise<void> {
  need(act.actor, 'thought.read');
  needPerson(act);
  const { code, kind, target, reason } = input;
  const known = (await targetsOf(act, [target])).some((one) => one.id === target && one.kind === kind);
  if (methodOf(code) === undefined || !known) throw commonFault('not-found');
  const decided = act.actor.rights.has('thought.edit');
  const id = await insertLink(act, input, decided);
  if (id === undefined) throw methodFault('method-linked');
  await act.audit({
    action: decided ? 'thought.method.link' : 'thought.method.propose',
    objects: [`method:${code}`, `link:${id}`, `record:${target}`],
    detail: { reason },
  });
}

async function settling(act: Act, id: string, from: MethodLink['state']): Promise<MethodLink> {
  need(act.actor, 'thought.edit');
  needPerson(act);
  const link = await lockLink(act.tx, id);
  if (link === undefined) throw commonFault('not-found');
  if (link.state !== from) throw methodFault('method-link-settled');
  return link;
}

/** An editor takes or declines what was proposed, with a reason. Errors: `not-found`, `method-link-settled`. */
export async function decideMethodLink(
  act: Act,
  { id, accept, reason }: { id: string; accept: boolean; reason: string },
): Promise<MethodLink> {
  const link = await settling(act, id, 'proposed');
  await decideLink(act, id, accept, reason);
  await act.audit({
    action: accept ? 'thought.method.link' : 'thought.method.decline',
    objects: [`method:${link.code}`, `link:${id}`, `record:${link.target}`],
    detail: { reason },
  });
  return link;
}

/** An editor ends a link, with a reason; it stays in the method's history. Errors: `not-found`, `method-link-settled`. */
export async function endMethodLink(act: Act, { id, reason }: { id: string; reason: string }): Promise<MethodLink> {
  const link = await settling(act, id, 'linked');
  await endLink(act, id, reason);
  await act.audit({
    action: 'thought.method.unlink',
    objects: [`method:${link.code}`, `link:${id}`, `record:${link.target}`],
    detail: { reason },
  });
  return link;
}
